import { isClause } from './clause'
import { isMark, type Piece } from './wording'

/** Words that tie a sentence to the one before it; with or without a comma behind them. */
const ALWAYS = new Set(
  'but and or meanwhile nonetheless nevertheless moreover furthermore yet nor'.split(' '),
)
/** The same, only with a comma behind them: "Still, …" but "Still waters …". */
const WITH_COMMA = new Set(
  'however still so also instead indeed besides then thus therefore additionally finally again now later similarly likewise consequently separately incidentally apparently update well yes no sure right plus rather hence'.split(
    ' ',
  ),
)
const PHRASES: readonly (readonly string[])[] = [
  'in fact',
  'in addition',
  'of course',
  'for example',
  'for instance',
  'as a result',
  'at the same time',
  'on the other hand',
  'in other words',
  'that said',
  'even so',
  'by contrast',
  'in contrast',
  'in response',
  'after all',
  'in turn',
  'to be sure',
  'what is more',
].map((phrase) => phrase.split(' '))

/** The pieces without what ties them to the sentence before: "But ", "However, ", "In fact, ", and marks before it. */
export function dropLeadWords(pieces: readonly Piece[]): readonly Piece[] {
  let rest = pieces
  for (let round = 0; round < 3; round++) {
    const from = rest.findIndex((piece) => !isMark(piece))
    if (from < 0) return rest
    // An opening quotation mark stays, its partner may follow.
    const marks = rest.slice(0, from).filter((piece) => OPENING.has(piece.text))
    const words = rest.slice(from)
    const length = leadLength(words)
    if (length === 0) return [...marks, ...words]
    rest = [...marks, ...words.slice(length)]
  }
  return rest
}

/** Tie a clause to another one that is not there: "Although the mayor stayed calm." */
const SUBORDINATORS = new Set('although though while whereas as because since that when'.split(' '))
const OPENING = new Set('"“‘\'«(')
/** What each of PHRASES begins with. */
const PHRASE_STARTS = new Set(PHRASES.map(([first = '']) => first))

function leadLength(words: readonly Piece[]): number {
  const first = words[0]?.low ?? ''
  if (SUBORDINATORS.has(first) && standsAlone(words)) return 1
  const comma = /^[,:]$/.test(words[1]?.text ?? '')
  if (ALWAYS.has(first)) return comma ? 2 : 1
  if (
    first === 'so' &&
    /^(?:perhaps|maybe|the|a|an|it|he|she|they|we|i|if|when|now|this|that)$/.test(words[1]?.low ?? '')
  )
    return 1
  if (WITH_COMMA.has(first) && comma) return 2
  if (!PHRASE_STARTS.has(first)) return 0
  for (const phrase of PHRASES) {
    const fits = phrase.every((word, i) => words[i]?.low === word) && words[phrase.length]?.text === ','
    if (fits) return phrase.length + 1
  }
  return 0
}

/** What stands behind the first word is a clause, and no other clause follows it that it depends on. */
function standsAlone(words: readonly Piece[]): boolean {
  const rest = words.slice(1)
  if (words[0]?.low === 'that' && !/^(?:DET|PRON|PROPN|NUM)$/.test(rest[0]?.pos ?? '')) return false
  if (!isClause(rest)) return false
  // "Though the owners, two brothers, had left": what stands before the last comma is no clause.
  const another = (piece: Piece, i: number) =>
    piece.text === ',' && isClause(rest.slice(i + 1)) && isClause(rest.slice(0, i))
  return !rest.some(another)
}
