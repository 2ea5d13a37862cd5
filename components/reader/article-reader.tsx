import Link from 'next/link'
import type { ArticleDetail } from '@/lib/model/article-detail'
import { isAnalysed, languageName } from '@/lib/model/languages'
import { count } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { putRightHref } from '@/lib/view/links'
import { otherName } from '@/lib/view/pair-names'
import { readerBlocks } from '@/lib/view/reader'
import { ReviewTools } from '../judging/review-tools'
import { SampleNote } from '../sample-note'
import { StoryLine } from '../story-ways'
import { Signs } from '../ui/signs'
import { WholeDates } from '../ui/whole-dates'
import { ArticleBlock } from './article-block'
import { ArticleFacts } from './article-facts'
import { CopiedNote } from './copied-note'
import { ShowMention } from './show-mention'
import { ToneKey } from './tone-key'

/** An article as it was read: its text with every mention marked, claims in the margin, and what is known about it. */
export function ArticleReader({ detail }: { readonly detail: ArticleDetail }) {
  const { article, story, outlet, mentions } = detail
  const copied = detail.copied.map((one) => ({ ...one, outlet: otherName(article, one) }))
  const told = new Set(mentions.flatMap((mention) => mention.claims.map((claim) => claim.id)))
  return (
    <main id="main" className="reader">
      <Signs />
      <ShowMention />
      <header className="head">
        <StoryLine story={story} here={null} />
        <h1>
          <bdi>{article.title || article.file}</bdi>
        </h1>
        <p>
          <b className={outlet.identified ? undefined : 'unidentified'}>{outlet.name}</b>
          {article.via && <>, via {article.via}</>},{' '}
          {article.published ? (
            <WholeDates text={formatDay(article.published)} />
          ) : (
            <Link prefetch={false} href={putRightHref(story.slug, article.id)}>
              no date known
            </Link>
          )}
          .{' '}
          {isAnalysed(article.language) &&
            (mentions.length === 0
              ? 'No claim was found in it.'
              : `${count(mentions.length, 'mention')} of ${count(told.size, 'claim')}.`)}
        </p>
        {!isAnalysed(article.language) && (
          <p className="not-analysed">
            It is in {languageName(article.language)}: it is kept, and not analysed. No claim was looked for.
          </p>
        )}
        <ToneKey mentions={mentions} />
        {copied.length > 0 && <CopiedNote slug={story.slug} articleId={article.id} copied={copied} />}
        {story.sample && <SampleNote article />}
        <ReviewTools />
      </header>
      <article
        className="text"
        aria-label="Text of the article"
        lang={article.language === 'und' ? undefined : article.language}
      >
        {readerBlocks({ article, mentions, copied }).map((block) => (
          <ArticleBlock key={block.span.start} slug={story.slug} articleId={article.id} block={block} />
        ))}
      </article>
      <ArticleFacts detail={detail} />
    </main>
  )
}
