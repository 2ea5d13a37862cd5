import type { ClaimDetail } from '@/lib/model/claim-detail'
import { claimWords } from '@/lib/view/claim-words'
import { formatMoment } from '@/lib/view/dates'
import { INFORMATION_WORDS, type JudgingDesk } from '@/lib/view/judging'
import { EntryList } from '../history/entry-list'

type Props = { readonly desk: JudgingDesk; readonly detail: Pick<ClaimDetail, 'judgement' | 'entries'> }

/** What analysts made of a claim, with the engine's own beside it, and every entry of the log that touches it; nothing where none does. */
export function JudgementNote({ desk, detail: { judgement, entries } }: Props) {
  if (entries.length === 0 && judgement === null) return null
  const by = new Map(entries.map((entry) => [entry.seq, entry]))
  return (
    <section className="judgement">
      {judgement?.hidden && <p>Hidden by an analyst.</p>}
      {judgement?.engineText && (
        <p>
          Reworded by an analyst. The engine’s wording: <q>{claimWords(judgement.engineText)}</q>
        </p>
      )}
      {judgement?.grade && (
        <p>
          <b>
            Graded {judgement.grade}, {INFORMATION_WORDS[judgement.grade]}, by an analyst.
          </b>
        </p>
      )}
      {judgement?.notes.map(({ seq, text }) => (
        <div key={seq} className="note">
          <p>{text}</p>
          <small>
            {by.get(seq)?.who}
            {by.has(seq) && `, ${formatMoment(by.get(seq)?.at ?? '')}`}
          </small>
        </div>
      ))}
      {entries.length > 0 && (
        <details className="judge">
          <summary>History of this claim ({entries.length})</summary>
          <EntryList desk={desk} entries={[...entries].reverse()} all={entries} lost={[]} />
        </details>
      )}
    </section>
  )
}
