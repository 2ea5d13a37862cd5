import type { LogEntry, LostDecision } from '@/lib/model/decisions'
import { claimWords } from '@/lib/view/claim-words'
import { formatMoment } from '@/lib/view/dates'
import { entryWords } from '@/lib/view/entry-words'
import { claimOf, standing } from '@/lib/view/history'
import type { JudgingDesk } from '@/lib/view/judging'
import { matrixHref } from '@/lib/view/links'
import { JudgeForm } from '../judging/judge-form'

type Props = {
  readonly desk: JudgingDesk
  /** Those to show, in their order. */
  readonly entries: readonly LogEntry[]
  /** All that may undo or redo them. */
  readonly all: readonly LogEntry[]
  readonly lost: readonly LostDecision[]
}

/** Entries of a log: who did what, when and why, what held before and after, what the engine says; each can be undone or redone. */
export function EntryList({ desk, entries, all, lost }: Props) {
  return (
    <ol className="entries">
      {entries.map((entry) => {
        const stands = standing(entry, all)
        const claim = claimOf(entry)
        const hold = lost.find((one) => one.seq === entry.seq)
        return (
          <li key={entry.seq} className={stands === false ? 'undone' : undefined} id={`entry-${entry.seq}`}>
            <p>
              <span className="number">{entry.seq}</span>
              <span className="did">
                <b>{entry.who}</b> {claimWords(sentence(entryWords(entry)))}
              </span>
            </p>
            {entry.kind === 'decision' && <Values entry={entry} />}
            {entry.why && <p className="why">Why: {entry.why}</p>}
            {hold && stands && <p className="lost">Waits to be placed again: {hold.reason}.</p>}
            <div className="entry-facts">
              <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
              {claim && <a href={matrixHref(desk.slug, {}, { claim })}>Open the claim</a>}
              {stands !== null && (
                <JudgeForm
                  desk={desk}
                  on={{ do: stands ? 'undo' : 'redo', of: String(entry.seq) }}
                  label={`Entry ${entry.seq}`}
                >
                  {stands === false && <span>Undone. </span>}
                  <button type="submit" className="quiet">
                    {stands ? 'Undo' : 'Redo'}
                  </button>
                </JudgeForm>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

const IN_ITS_SENTENCE: readonly string[] = ['reword', 'rename-outlet', 'correct-article']

/** With a stop, unless it ends with one that is quoted. */
function sentence(words: string): string {
  return /[.!?]”?$/.test(words) ? words : `${words}.`
}

function Values({ entry }: { readonly entry: Extract<LogEntry, { kind: 'decision' }> }) {
  const { before, after, engine, change } = entry
  if (change.action === 'note') return <p className="values">{after}</p>
  // What held before and after stands in the sentence already.
  const told = IN_ITS_SENTENCE.includes(change.action) || before === null
  if (told && (engine === null || engine === before)) return null
  const parts = [
    told ? null : `Before: ${before}`,
    told || after === null ? null : `after: ${after}`,
    engine === null ? null : `${told ? 'The' : 'the'} engine: ${engine}`,
  ]
  return <p className="values">{parts.filter(Boolean).join(' · ')}</p>
}
