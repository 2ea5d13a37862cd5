import { COMPARE_PARTS, type ComparePage, type CompareQuery } from '@/lib/model/compare'
import { partTitle } from '@/lib/view/compare-query'
import { neitherWords, whyNoPair, whyThese } from '@/lib/view/compare-words'
import { number } from '@/lib/view/counts'
import { compareHref } from '@/lib/view/links'
import { Legend } from '../matrix/legend'
import { SampleNote } from '../sample-note'
import { StoryLine } from '../story-ways'
import { KeepFocus } from '../ui/keep-focus'
import { Signs } from '../ui/signs'
import { SoftLinks } from '../ui/soft-links'
import { CompareForm } from './compare-form'
import { ComparePartTable } from './compare-part'

type Props = { readonly query: CompareQuery; readonly page: ComparePage }

/** Two outlets side by side: the choice of them, how often they agree, and the claims with both quotes. */
export function CompareDesk({ query, page }: Props) {
  const { story, pair } = page
  return (
    <SoftLinks>
      <Signs />
      <main id="main" className="compare" tabIndex={-1}>
        <StoryLine story={story} here="compare" />
        <h1>{pair ? `${pair.a.name} and ${pair.b.name}` : 'Two outlets side by side'}</h1>
        {story.sample && <SampleNote />}
        <CompareForm query={query} page={page} />
        {pair ? (
          <>
            {query.b === null && <p className="lead screen-only">{whyThese(query, pair)}</p>}
            <Parts query={query} story={story} pair={pair} />
            <Legend />
            <KeepFocus>
              {pair.parts.map(({ part, rows }) => (
                <ComparePartTable
                  key={part}
                  slug={story.slug}
                  pair={pair}
                  part={part}
                  rows={rows}
                  alone={query.part !== null}
                />
              ))}
            </KeepFocus>
            <Pages query={query} page={page} />
            <p className="lead">
              {neitherWords(pair.counts.neither)}
              Leaving a claim out is no dispute: an outlet may have gone to press before it was known.
            </p>
          </>
        ) : (
          <p className="lead">{whyNoPair(query, page)}</p>
        )}
      </main>
    </SoftLinks>
  )
}

type PartsProps = {
  readonly query: CompareQuery
  readonly story: ComparePage['story']
  readonly pair: NonNullable<ComparePage['pair']>
}

/** How many claims there are of each part, as ways to them. */
function Parts({ query, story, pair }: PartsProps) {
  const { a, b, counts } = pair
  const ids = { a: a.id, b: b.id }
  return (
    <nav className="chips" aria-label="Parts of the comparison">
      <a
        data-soft
        href={compareHref(story.slug, ids)}
        aria-current={query.part === null ? 'true' : undefined}
      >
        All <span>{number(COMPARE_PARTS.reduce((sum, part) => sum + counts[part], 0))}</span>
      </a>
      {COMPARE_PARTS.map((part) => (
        <a
          key={part}
          data-soft
          href={compareHref(story.slug, { ...ids, part })}
          aria-current={query.part === part ? 'true' : undefined}
        >
          {partTitle(part, a.name, b.name)} <span>{number(counts[part])}</span>
        </a>
      ))}
    </nav>
  )
}

function Pages({ query, page: { story, pair } }: Props) {
  if (!pair || pair.pages < 2) return null
  const to = (page: number) => compareHref(story.slug, { ...query, page })
  return (
    <nav className="pager" aria-label="Pages of claims">
      {pair.page > 1 && (
        <a data-soft href={to(pair.page - 1)}>
          ← Former claims
        </a>
      )}
      <span>
        Page {number(pair.page)} of {number(pair.pages)}
      </span>
      {pair.page < pair.pages && (
        <a data-soft href={to(pair.page + 1)}>
          Next claims →
        </a>
      )}
    </nav>
  )
}
