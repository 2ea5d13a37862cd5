import { isAnalysed, languageName } from '@/lib/model/languages'
import type { StoryOutlets } from '@/lib/model/story-pages'
import { count } from '@/lib/view/counts'
import { articleHref, matrixHref } from '@/lib/view/links'

type Props = {
  readonly slug: string
  readonly outlet: StoryOutlets['outlets'][number]
}

/** Why there are no claims: of what is in other languages none was looked for. */
function noneWords(heads: Props['outlet']['heads']): string {
  const others = heads.filter(({ language }) => !isAnalysed(language))
  const [one] = others
  if (one === undefined || others.length < heads.length) return 'No claim was found in it.'
  return `It is in ${languageName(one.language)}: it is kept, and not analysed.`
}

/** What an outlet has in the story: its articles and how many claims it repeats and disputes, each a way there. */
export function OutletFacts({ slug, outlet }: Props) {
  const { id, articles, heads, repeats, disputes, engineName } = outlet
  const more = articles - heads.length
  return (
    <>
      <p className="outlet-facts">
        {count(articles, 'article')}
        {heads.map((head, i) => (
          <span key={head.id}>
            {i === 0 ? ': ' : '; '}
            <a href={articleHref(slug, head.id)} dir="auto">
              {head.title}
            </a>
          </span>
        ))}
        {heads.length > 0 && more > 0 && ` and ${more} more`}
        {engineName && <>. The engine calls it {engineName}.</>}
      </p>
      <p className="outlet-facts">
        {repeats + disputes === 0 ? (
          noneWords(heads)
        ) : (
          <>
            {repeats > 0 && (
              <a href={matrixHref(slug, { repeatedBy: id })}>repeats {count(repeats, 'claim')}</a>
            )}
            {repeats > 0 && disputes > 0 && ', '}
            {disputes > 0 && (
              <a href={matrixHref(slug, { disputedBy: id })}>disputes {count(disputes, 'claim')}</a>
            )}
          </>
        )}
      </p>
    </>
  )
}
