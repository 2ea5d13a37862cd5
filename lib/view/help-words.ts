import type { MatrixCell, MatrixPage, MatrixRow } from '@/lib/model/matrix'
import { wordDates } from './dates'
import { cellSign, LEGEND, type Sign } from './sign'

/** A sign, what it means in plain words, and a sentence of an article that would get it. */
export type SignMeaning = { readonly sign: Sign; readonly means: string; readonly example: string }

const MEANINGS: Readonly<Record<string, Omit<SignMeaning, 'sign'>>> = {
  own: {
    means: 'The outlet says it itself, as something that is so. Nobody is named who told it.',
    example: 'The ferry ran aground on Tuesday.',
  },
  passed: {
    means:
      'The outlet passes it on as what somebody said, wrote or reported. The name stands beside the sign.',
    example: 'The ferry ran aground on Tuesday, the harbour office said.',
  },
  denial: {
    means:
      'The outlet reports that somebody denies it, doubts it or tells it otherwise. The outlet itself takes no side.',
    example: 'The owner denied that the ferry ran aground.',
  },
  dispute: {
    means: 'The outlet itself says that it is wrong, doubtful or different.',
    example: 'Reports that the ferry ran aground are wrong.',
  },
  'both-own-denial': {
    means: 'The outlet has both: it repeats the claim, and carries or makes a dispute of it.',
    example: 'The ferry ran aground, said the harbour office. The owner denied it.',
  },
  omits: {
    means:
      'Nothing about it was found in what the outlet has in this story. That is no dispute. The outlet may have gone to press before it was known, have had little room, or we may have missed it.',
    example: '(no sentence)',
  },
}

/** Every sign of the legend with its meaning, in the legend's order. */
export const SIGN_MEANINGS: readonly SignMeaning[] = LEGEND.flatMap((sign) => {
  const meaning = MEANINGS[sign.id]
  return meaning ? [{ sign, ...meaning }] : []
})

/** What a cell says, read aloud, with the name of the outlet at the beginning. */
export function readAloud(outlet: string, cell: MatrixCell): string {
  const { stance, repeatVoice, disputeVoice, source } = cell
  const who = source ?? 'somebody it does not name'
  if (stance === 'omits') return wordDates(cell.omission?.because ?? `${outlet} has nothing about it.`)
  const repeats = repeatVoice === 'own' ? 'says it in its own voice' : `passes it on, as the words of ${who}`
  const disputes =
    disputeVoice === 'own' ? 'disputes it in its own voice' : `reports that it is denied, by ${who}`
  if (stance === 'repeats') return `${outlet} ${repeats}.`
  if (stance === 'disputes') return `${outlet} ${disputes}.`
  const alone = repeatVoice === 'own' ? repeats : 'passes it on'
  return `${outlet} has both: it ${alone}, and it ${disputes}.`
}

/** The row of a page that shows most kinds of cells, the first of several; null where there is no row. */
export function chooseExample({ rows }: Pick<MatrixPage, 'rows'>): MatrixRow | null {
  const kinds = (row: MatrixRow) => new Set(row.cells.map((cell) => cellSign(cell).id)).size
  return rows.reduce<MatrixRow | null>((best, row) => (best && kinds(best) >= kinds(row) ? best : row), null)
}
