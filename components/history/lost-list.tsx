import type { StoryHistory } from '@/lib/model/story-pages'
import { entryWords } from '@/lib/view/entry-words'
import type { JudgingDesk } from '@/lib/view/judging'
import { ClaimChoice } from '../judging/claim-choice'
import { JudgeForm } from '../judging/judge-form'

type Props = Pick<StoryHistory, 'lost' | 'entries' | 'claims'> & { readonly desk: JudgingDesk }

/** Decisions that found nothing to hold on to, each with why and a claim to place it on; nothing where all have their place. */
export function LostList({ desk, lost, entries, claims }: Props) {
  if (lost.length === 0) return null
  const byNumber = new Map(entries.map((entry) => [entry.seq, entry]))
  return (
    <section className="lost-list" aria-labelledby="lost">
      <h2 id="lost">To be placed again</h2>
      <p>
        These decisions are in force, but what they were made on is not in the story as it was. They change
        nothing until they are placed again or undone, and hold again by themselves when it comes back.
      </p>
      <ul>
        {lost.map(({ seq, reason }) => {
          const entry = byNumber.get(seq)
          if (entry?.kind !== 'decision') return null
          return (
            <li key={seq}>
              <p>
                <b>Entry {seq}</b>: {entry.who} {entryWords(entry)}, but {reason}.
              </p>
              {'claim' in entry.change && (
                <JudgeForm
                  desk={desk}
                  on={{ do: 'place', of: String(seq) }}
                  label={`Place entry ${seq} again`}
                  className="send"
                >
                  <ClaimChoice label="Place it on" name="claim" most={110} claims={claims} chosen={null} />
                  <button type="submit">Place</button>
                </JudgeForm>
              )}
              <JudgeForm desk={desk} on={{ do: 'undo', of: String(seq) }} label={`Undo entry ${seq}`}>
                <button type="submit" className="quiet">
                  Undo it instead
                </button>
              </JudgeForm>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
