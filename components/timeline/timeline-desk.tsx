import Link from 'next/link'
import type { StoryTimes } from '@/lib/model/story-pages'
import { exportHref, putRightHref, type TimesQuery } from '@/lib/view/links'
import { storyTimes } from '@/lib/view/times/story-times'
import { timesSummary } from '@/lib/view/times/times-words'
import { SampleNote } from '../sample-note'
import { StoryLine } from '../story-ways'
import { WholeDates } from '../ui/whole-dates'
import { ArticleTimes } from './article-times'
import { ClaimTimesList } from './claim-times-list'

type Props = { readonly times: StoryTimes; readonly query: TimesQuery }

/** Who published first, and how long each echo of a claim took, as far as dates are known. */
export function TimelineDesk({ times, query }: Props) {
  const { story, articles } = times
  const view = storyTimes(times, query)
  return (
    <main id="main" className="times-page" tabIndex={-1}>
      <header className="head">
        <StoryLine story={story} here="times" />
        <h1>Who was first, and who followed</h1>
        {articles.length > 0 && (
          <p className="times-summary">
            <WholeDates text={timesSummary(view.articles).join(' ')} />
          </p>
        )}
        {view.articles.undated.length > 0 && (
          <p className="times-summary screen-only">
            A date that you know can be{' '}
            <Link prefetch={false} href={putRightHref(story.slug)}>
              put in
            </Link>
            .
          </p>
        )}
        {story.sample && <SampleNote />}
        <nav className="exports" aria-label="Export">
          Export:{' '}
          <a href={exportHref(story.slug, 'times.csv', {})} download>
            Times CSV
          </a>
        </nav>
      </header>
      {articles.length === 0 ? (
        <p className="no-rows">
          Nothing was analysed in this story yet: there are no articles to put in order.
        </p>
      ) : (
        <>
          <ArticleTimes slug={story.slug} view={view} />
          <ClaimTimesList times={times} view={view} query={query} />
        </>
      )}
    </main>
  )
}
