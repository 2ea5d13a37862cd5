import { verbForms } from '@/lib/text/inflect'
import { CLAUSE_VERBS } from '@/lib/text/words/cues'
import type { Piece } from './wording'

/** The lemma of a verb that reports a clause; null for any other piece. "Sources report that" and "…, sources report." are often tagged as two nouns. */
export function statementAt(pieces: readonly Piece[], at: number): string | null {
  const piece = pieces[at]
  if (!piece) return null
  if (piece.pos !== 'VERB' && !(isNoun(piece) && isNoun(pieces[at - 1]) && tells(pieces, at))) return null
  const lemma = statementLemma(piece.low, pieces[at - 1]?.low)
  if (lemma === null) return null
  // "was sworn in", "were told to leave": nobody says anything.
  const passive = PASSIVE.has(pieces[at - 1]?.low ?? '')
  return passive && pieces[at + 1]?.low !== 'that' ? null : lemma
}

/** Whether a "that" follows, or what several are said to tell ends with the word: "dogs bark, sailors report". */
function tells(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  const teller = pieces[at - 1]
  // "…, the Lund Gazette reports, …"
  const closes = next?.text === ',' && teller?.pos === 'PROPN' && /s$/.test(pieces[at]?.low ?? '')
  if (next !== undefined && next.text !== '.' && !closes) return next.low === 'that'
  let before = at - 2
  while (teller?.pos === 'PROPN' && pieces[before]?.pos === 'PROPN') before--
  if (pieces[before]?.low === 'the') before--
  return (
    (pieces[before]?.text ?? ',') === ',' && (teller?.pos === 'PROPN' || /[^s]s$/.test(teller?.low ?? ''))
  )
}

const PASSIVE = new Set('be been being is are was were'.split(' '))

function isNoun(piece: Piece | undefined): boolean {
  return piece?.pos === 'NOUN' || piece?.pos === 'PROPN'
}

/** Verbs of writing, and of what somebody goes by ("had heard"), between the source and what is said. */
const FURTHER =
  'believe understand learn think report know write post tweet note explain show purport chuckle quip joke sneer sigh sob fume snap spill gush'.split(
    ' ',
  )
const STATEMENT_FORMS = verbForms([...CLAUSE_VERBS, ...FURTHER])

/** Whether a word can be a form of a verb of saying or knowing, whatever stands before it. */
export function isStatementForm(low: string): boolean {
  return low === 'heard' || STATEMENT_FORMS.has(low)
}

/** The lemma of a form of a verb of saying or knowing; null for any other word. A participle needs its "has" before it. */
export function statementLemma(low: string, before: string | undefined): string | null {
  if (low === 'heard') return 'hear'
  const found = STATEMENT_FORMS.get(low)
  if (!found || (found.form === 'participle' && !/^(?:has|have|had)$/.test(before ?? ''))) return null
  return found.lemma
}
