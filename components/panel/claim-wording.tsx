import type { ClaimDetail } from '@/lib/model/claim-detail'
import type { Judgement } from '@/lib/model/decisions'
import { readAnchor } from '@/lib/view/anchors'
import { claimWords } from '@/lib/view/claim-words'
import { segments } from '@/lib/view/segments'
import type { WordedAfter } from '@/lib/view/worded-after'
import { WholeDates } from '../ui/whole-dates'

type Props = { readonly text: string; readonly worded: WordedAfter | null }

/** The claim as it is worded, underlined what the sentence that it is cut from does not have. */
export function ClaimWording({ text, worded }: Props) {
  const marks = (worded?.putIn ?? []).map((span) => ({ id: 'put-in', span }))
  return segments(text, { start: 0, end: text.length }, marks).map((piece) =>
    piece.ids.length > 0 ? (
      <span key={piece.span.start} className="put-in">
        {piece.text}
      </span>
    ) : (
      <WholeDates key={piece.span.start} text={claimWords(piece.text)} />
    ),
  )
}

type NoteProps = Pick<Props, 'worded'> &
  Pick<ClaimDetail, 'more'> & { readonly judgement: Pick<Judgement, 'engineText'> | null }

/** Whose sentence the claim is cut from, and that some of its words are not in it; nothing for an analyst's own wording. */
export function WordingNote({ worded, judgement, more }: NoteProps) {
  if (judgement?.engineText) return null
  // It may be cut from a sentence of an outlet that is not shown.
  if (worded === null)
    return more > 0 ? null : <p className="worded">Worded by the engine: no quote has most of these words.</p>
  const { outlet, mentionId, putIn } = worded
  return (
    <p className="worded">
      Cut from <a href={`#${readAnchor(mentionId)}`}>a sentence of {outlet}</a>
      {putIn.length > 0 && (
        <>
          ; the engine put in what is <span className="put-in">underlined</span>
        </>
      )}
      .
    </p>
  )
}
