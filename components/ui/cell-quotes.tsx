import type { MatrixCell } from '@/lib/model/matrix'
import { shorten } from '@/lib/view/shorten'
import { mentionSign } from '@/lib/view/sign'
import { SignMark } from './signs'

type Props = {
  readonly cell: Pick<MatrixCell, 'quote' | 'disputeQuote' | 'repeatVoice' | 'disputeVoice'>
  /** Characters of each quote; all of it where nothing is said. */
  readonly most?: number
}

/** The quote behind a cell; where it holds both, one for each side under its own sign, since either alone would hide the other. */
export function CellQuotes({ cell, most = Number.POSITIVE_INFINITY }: Props) {
  const { quote, disputeQuote } = cell
  if (quote === null) return null
  if (disputeQuote === null) return <blockquote dir="auto">{shorten(quote, most)}</blockquote>
  const sides = [
    { stance: 'repeats', voice: cell.repeatVoice, quote },
    { stance: 'disputes', voice: cell.disputeVoice, quote: disputeQuote },
  ] as const
  return sides.map(({ stance, voice, quote }) => (
    <div key={stance} className={`side-quote ${stance}`}>
      <SignMark sign={mentionSign(stance, voice ?? 'attributed')} />
      <span className="vh">{stance}: </span>
      <blockquote dir="auto">{shorten(quote, most)}</blockquote>
    </div>
  ))
}
