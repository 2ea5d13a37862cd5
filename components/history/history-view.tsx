import type { StoryHistory } from '@/lib/model/story-pages'
import { count } from '@/lib/view/counts'
import { standing } from '@/lib/view/history'
import { revisionOf } from '@/lib/view/judging'
import { downloadHref, historyHref } from '@/lib/view/links'
import { Judging } from '../judging/judging'
import { ReviewTools } from '../judging/review-tools'
import { StoryLine } from '../story-ways'
import { EntryList } from './entry-list'
import { LostList } from './lost-list'

/** Everything that analysts decided about a story, newest first, and what of it waits to be placed again. */
export function HistoryView({
  history,
  who,
}: {
  readonly history: StoryHistory
  readonly who: string | null
}) {
  const { story, run, entries, lost, claims } = history
  const seen = revisionOf({ run, decisions: entries.length })
  const desk = { slug: story.slug, seen, back: historyHref(story.slug) }
  const stand = entries.filter((entry) => standing(entry, entries)).length
  return (
    <Judging slug={story.slug} seen={seen} who={who}>
      <main id="main" className="history">
        <header className="head">
          <StoryLine story={story} here="history" />
          <h1>History</h1>
          <p>
            {entries.length === 0
              ? 'Nobody has decided anything yet. Open a claim and judge it: who decided what, when and why is kept here, and can be taken back.'
              : `${count(entries.length, 'entry', 'entries')}, ${stand === 0 ? 'no decision' : `of which ${count(stand, 'decision')}`} in force. The log only grows: undoing and redoing are entries too.`}
          </p>
          {entries.length > 0 && (
            <p>
              <a href={downloadHref(story.slug, 'decisions.csv')} download>
                Log as CSV
              </a>
            </p>
          )}
          <ReviewTools />
        </header>
        <LostList desk={desk} lost={lost} entries={entries} claims={claims} />
        {entries.length > 0 && (
          <EntryList desk={desk} entries={[...entries].reverse()} all={entries} lost={lost} />
        )}
      </main>
    </Judging>
  )
}
