import Link from 'next/link'
import type { MatrixPage } from '@/lib/model/matrix'
import { EXPORTS } from '@/lib/view/anchors'
import { count, number } from '@/lib/view/counts'
import { formatDays, formatMoment } from '@/lib/view/dates'
import { articlesHref } from '@/lib/view/links'
import { SampleNote } from './sample-note'
import { StoryWays } from './story-ways'
import { WholeDates } from './ui/whole-dates'

/** Title of a story and, in one line, what it is made of. */
export function StoryHead({ page }: { readonly page: MatrixPage }) {
  const { story, counts, outlets } = page
  return (
    <header className="head">
      <div className="title-line">
        <h1>{story.title}</h1>
        <StoryWays story={story} here="matrix" decided={decidedWords(story)}>
          {counts.all > 0 && <a href={`#${EXPORTS}`}>Export</a>}
        </StoryWays>
      </div>
      <p>
        <Link prefetch={false} href={articlesHref(story.slug)}>
          {count(story.articles, 'article')}
        </Link>
        , {count(outlets.length, 'outlet')}
        <WholeDates text={datesWords(story)} />. {count(counts.all, 'claim')}, {counts.shared} in more than
        one outlet.{' '}
        {story.run && (
          <WholeDates text={`Engine ${story.run.engine}, analysed ${formatMoment(story.run.finishedAt)}.`} />
        )}
      </p>
      {story.sample && <SampleNote />}
    </header>
  )
}

/** When they were published, and of how many nobody knows; nothing where there are none. */
function datesWords({ from, to, undated, articles }: MatrixPage['story']): string {
  if (!from || !to) return articles > 0 ? ', no date known' : ''
  return `, ${formatDays(from, to)}${undated > 0 ? ` (${count(undated, 'article')} undated)` : ''}`
}

/** How much was decided, where anything was. */
function decidedWords({ decisions, lost }: MatrixPage['story']): string {
  if (decisions === 0) return ''
  return ` (${number(decisions)}${lost > 0 ? `, ${number(lost)} to be placed again` : ''})`
}
