import type { MatrixCell } from '@/lib/model/matrix'
import type { OmissionKind } from '@/lib/model/provenance'
import type { CellStance, Hedge, Stance, Voice } from '@/lib/model/types'
import { nameInSentence } from './name-parties'
import { shortenName } from './shorten-name'

/** How a cell is drawn: one sign, one tone, and the same in words. */
export type Sign = {
  readonly id: SignId
  readonly tone: CellStance
  /** What the outlet does, to follow its name: "carries a denial". */
  readonly words: string
}

export type SignId =
  | 'own'
  | 'passed'
  | 'denial'
  | 'dispute'
  | 'omits'
  | `both-${'own' | 'passed'}-${'denial' | 'dispute'}`

type Voices = {
  readonly stance: CellStance
  readonly repeatVoice: Voice | null
  readonly disputeVoice: Voice | null
}

const WORDS = {
  own: 'repeats it in its own voice',
  passed: 'passes it on',
  denial: 'carries a denial',
  dispute: 'disputes it in its own voice',
  omits: 'leaves it out',
} as const

/** The sign of a cell. A carried denial and a dispute in the outlet's own voice never share one. */
export function cellSign({ stance, repeatVoice, disputeVoice }: Voices): Sign {
  const repeat = repeatVoice === 'own' ? 'own' : 'passed'
  const dispute = disputeVoice === 'own' ? 'dispute' : 'denial'
  if (stance === 'both') {
    return { id: `both-${repeat}-${dispute}`, tone: stance, words: `${WORDS[repeat]} and ${WORDS[dispute]}` }
  }
  const id = stance === 'repeats' ? repeat : stance === 'disputes' ? dispute : 'omits'
  return { id, tone: stance, words: WORDS[id] }
}

/** The sign of one mention, as if it were a cell of its own. */
export function mentionSign(stance: Stance, voice: Voice): Sign {
  return cellSign({ stance, repeatVoice: voice, disputeVoice: voice })
}

/** Why an outlet leaves a claim out, as short as beside a sign; nothing where nothing tells. */
const OMITTED: Readonly<Record<OmissionKind, string>> = {
  'not-mentioned': '',
  'published-before': 'before it',
  truncated: 'cut off',
  'too-short': 'too short',
  dropped: 'dropped',
  'not-analysed': 'not read',
}

/** What an outlet does, where only words can tell: "leaves it out (too short)"; of a text in another language, which nobody read, "not read". */
export function cellWords(
  cell: Voices & { readonly omission: { readonly kind: OmissionKind } | null },
): string {
  const { words } = cellSign(cell)
  const why = cell.stance === 'omits' && cell.omission ? OMITTED[cell.omission.kind] : ''
  return cell.omission?.kind === 'not-analysed' ? why : why ? `${words} (${why})` : words
}

type Labelled = Pick<MatrixCell, 'stance' | 'repeatVoice' | 'disputeVoice' | 'source' | 'omission'>

/** Units of a name that a column of the matrix has room for, and an outlet that has a third of the page. */
const NAME = { inColumn: 26, beside: 100 } as const

/** The words beside the sign: who said it, "own voice" where the outlet does; where it leaves it out, why, if anything tells. */
export function cellLabel(cell: Labelled): string {
  if (cell.stance === 'omits') return cell.omission ? OMITTED[cell.omission.kind] : ''
  return whoSaid(cell, NAME.inColumn)
}

/** The same where two outlets stand side by side, and there is room: names whole, and that it leaves the claim out in words. */
export function sideLabel(cell: Labelled): string {
  return cell.stance === 'omits' ? cellWords(cell) : whoSaid(cell, NAME.beside)
}

function whoSaid(cell: Labelled, most: number): string {
  const said = cell.source ? shortenName(nameInSentence(cell.source), most) : null
  if (cell.stance === 'both') return said ? `both · ${said}` : 'both'
  const voice = cell.stance === 'repeats' ? cell.repeatVoice : cell.disputeVoice
  return voice === 'own' ? 'own voice' : (said ?? 'unnamed')
}

/** How firmly, as short as beside a sign. */
export const FIRMNESS: Readonly<Record<Hedge, string>> = {
  asserted: 'as fact',
  attributed: 'as somebody’s words',
  hedged: 'hedged',
  doubted: 'with doubt',
}

/** Voice and hedge beside the sign: "own voice, hedged"; what is said of an omission stays. */
export function firmnessLabel(
  cell: Pick<MatrixCell, 'stance' | 'repeatVoice' | 'disputeVoice' | 'source' | 'omission' | 'hedge'>,
): string {
  if (cell.stance === 'omits' || cell.hedge === null) return cellLabel(cell)
  const voice = cell.repeatVoice ?? cell.disputeVoice
  if (voice === 'attributed' && cell.hedge === 'attributed') return FIRMNESS.attributed
  return `${voice === 'own' ? 'own voice' : 'passed on'}, ${FIRMNESS[cell.hedge]}`
}

/** What the legend explains, in its order. */
export const LEGEND: readonly Sign[] = [
  { id: 'own', tone: 'repeats', words: 'repeats, own voice' },
  { id: 'passed', tone: 'repeats', words: 'repeats, passes it on' },
  { id: 'denial', tone: 'disputes', words: 'carries a denial' },
  { id: 'dispute', tone: 'disputes', words: 'disputes, own voice' },
  { id: 'both-own-denial', tone: 'both', words: 'both' },
  { id: 'omits', tone: 'omits', words: 'leaves it out' },
]
