import Link from 'next/link'
import type { MatrixPage } from '@/lib/model/matrix'
import { count } from '@/lib/view/counts'
import { formatDays, formatMoment } from '@/lib/view/dates'
import {
  addArticlesHref,
  articlesHref,
  compareHref,
  historyHref,
  originsHref,
  outletsHref,
  timelineHref,
} from '@/lib/view/links'
import { SampleNote } from './sample-note'

/** Title of a story and, in one line, what it is made of. */
export function StoryHead({ page }: { readonly page: MatrixPage }) {
  const { story, counts, outlets } = page
  return (
    <header className="head">
      <h1>{story.title}</h1>
      <p>
        <Link prefetch={false} href={articlesHref(story.slug)}>
          {count(story.articles, 'article')}
        </Link>
        , {count(outlets.length, 'outlet')}
        {story.from && story.to ? `, ${formatDays(story.from, story.to)}` : ''}. {count(counts.all, 'claim')},{' '}
        {counts.shared} in more than one outlet.{' '}
        {story.run && `Engine ${story.run.engine}, analysed ${formatMoment(story.run.finishedAt)}.`}
      </p>
      <nav className="ways" aria-label="This story">
        <Link prefetch={false} href={originsHref(story.slug)}>
          Origins
        </Link>
        <Link prefetch={false} href={timelineHref(story.slug)}>
          Times
        </Link>
        <Link prefetch={false} href={outletsHref(story.slug)}>
          Outlets
        </Link>
        {outlets.length > 1 && (
          <Link prefetch={false} href={compareHref(story.slug)}>
            Compare two outlets
          </Link>
        )}
        {story.decisions > 0 && (
          <Link prefetch={false} href={historyHref(story.slug)}>
            History ({story.decisions}
            {story.lost > 0 && `, ${story.lost} to be placed again`})
          </Link>
        )}
        {!story.sample && (
          <Link prefetch={false} href={addArticlesHref(story.slug)}>
            Add articles
          </Link>
        )}
      </nav>
      {story.sample && <SampleNote />}
    </header>
  )
}
