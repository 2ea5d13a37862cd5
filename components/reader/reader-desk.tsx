import type { ArticleDetail } from '@/lib/model/article-detail'
import type { Claim } from '@/lib/model/types'
import { revisionOf } from '@/lib/view/judging'
import { articleHref } from '@/lib/view/links'
import { Judging } from '../judging/judging'
import { MarkWords } from '../judging/mark-words'
import { ArticleReader } from './article-reader'

type Props = {
  readonly detail: ArticleDetail
  /** The name of the analyst; null where nobody gave one. */
  readonly who: string | null
  /** Claims to which words of the article can be added, and the one for which words are looked for. */
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
  readonly asked: string | null
}

/** An article on the desk: to be read, and to mark words in. */
export function ReaderDesk({ detail, who, claims, asked }: Props) {
  const { story, article } = detail
  const seen = revisionOf(detail)
  const desk = { slug: story.slug, seen, back: articleHref(story.slug, article.id) }
  return (
    <Judging slug={story.slug} seen={seen} who={who}>
      <ArticleReader detail={detail} />
      <MarkWords desk={desk} articleId={article.id} claims={claims} asked={asked} />
    </Judging>
  )
}
