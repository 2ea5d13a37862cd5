import type { MatrixCell, MatrixRow } from '@/lib/model/matrix'
import type { MatrixQuery } from '@/lib/model/matrix-query'
import type { Hedge } from '@/lib/model/types'
import { claimWords } from './claim-words'
import { count } from './counts'
import { judgedSign } from './judging'
import { shorten } from './shorten'
import { cellLabel, cellSign, firmnessLabel, type Sign } from './sign'

/** What a cell of the table shows. */
export type CellView = {
  readonly sign: Pick<Sign, 'id' | 'tone'>
  /** What the outlet does, to follow its name. */
  readonly words: string
  /** Beside the sign; empty for nothing. */
  readonly label: string
  /** What can be seen at a glance: the first quote, of both sides where it holds both, or why there is none; null where nothing tells. */
  readonly glance: string | null
  readonly hedge: Hedge | null
  readonly judged: ReturnType<typeof judgedSign>
}

/** What a row of the table shows; a cell that only says that the claim is left out, which most of a large story do, is null. */
export type RowView = Pick<
  MatrixRow,
  'repeatedBy' | 'origins' | 'atMost' | 'disputes' | 'drifts' | 'dropped'
> & {
  readonly id: string
  readonly text: string
  /** What analysts did with the claim as a whole; null where they did nothing. */
  readonly judged: string | null
  readonly cells: readonly (CellView | null)[]
}

/** A quote as long as a glance. */
const GLANCE = 220

/** A row as the table shows it: what goes to the browser, and nothing else of it. */
export function viewRow(row: MatrixRow, show: MatrixQuery['show']): RowView {
  const { claim, repeatedBy, origins, atMost, disputes, drifts, dropped } = row
  return {
    id: claim.id,
    text: claimWords(claim.text),
    repeatedBy,
    origins,
    atMost,
    disputes,
    drifts,
    dropped,
    judged: judgedWords(row),
    cells: row.cells.map((cell) => viewCell(cell, show)),
  }
}

export type WhyOutside = 'hidden' | 'filter'

/** Why a query does not ask for a row that stands in the table all the same. */
export function whyOutside({ judgement }: Pick<MatrixRow, 'judgement'>, { judged }: MatrixQuery): WhyOutside {
  return judgement?.hidden && judged !== 'hidden' ? 'hidden' : 'filter'
}

/** What such a row says of itself. */
export function outsideWords(why: WhyOutside, open: boolean): string {
  const what = why === 'hidden' ? 'Hidden' : 'Does not match the filter'
  return `${what}: in sight only ${open ? 'while it is open' : 'because it was just judged'}.`
}

/** The words of a cell that is null in a row. */
export const LEFT_OUT = cellSign({ stance: 'omits', repeatVoice: null, disputeVoice: null })

function viewCell(cell: MatrixCell, show: MatrixQuery['show']): CellView | null {
  const { id, tone, words } = cellSign(cell)
  const label = show === 'hedge' ? firmnessLabel(cell) : cellLabel(cell)
  const view = { sign: { id, tone }, words, label, glance: glance(cell), hedge: cell.hedge }
  const judged = judgedSign(cell)
  if (id === 'omits' && !label && view.glance === null && !judged) return null
  return { ...view, judged }
}

function glance({ quote, disputeQuote, omission }: MatrixCell): string | null {
  const quotes = [quote, disputeQuote].flatMap((one) => (one ? `“${shorten(one, GLANCE)}”` : []))
  if (quotes.length > 0) return quotes.join('\n')
  return omission && omission.kind !== 'not-mentioned' ? shorten(omission.because, GLANCE) : null
}

function judgedWords({ judgement }: Pick<MatrixRow, 'judgement'>): string | null {
  if (!judgement) return null
  const words = [
    judgement.pinned ? 'pinned' : null,
    judgement.engineText ? 'reworded' : null,
    judgement.grade ? `graded ${judgement.grade}` : null,
    judgement.notes.length > 0 ? count(judgement.notes.length, 'note') : null,
  ].filter((one) => one !== null)
  return ['✓ judged', ...words].join(' · ')
}
