import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'

/** A word or mark of a claim's wording: a token of the article, or something put in (a name, a date in brackets). */
export type Piece = {
  readonly text: string
  readonly low: string
  readonly pos: TaggedToken['pos']
  /** Whether white space stands before it. */
  readonly gap: boolean
  /** True for names that stand for a pronoun; tokens of the article are not put in. */
  readonly putIn: boolean
  /** Where the token stands in its article; for what is put in, where the words stood that it replaces. */
  readonly start: number
  readonly end: number
}

/** The tokens as pieces, with white space before each where the article has some. Read once for each list of tokens. */
export const piecesOf = once((tokens: readonly TaggedToken[]): readonly Piece[] =>
  tokens.map((token, i) => ({
    text: token.text,
    low: CURLY.test(token.low) ? token.low.replaceAll(/[’‘]/g, "'") : token.low,
    // "Mark" and "Josh" are taken for verbs where a sentence begins with them.
    pos: posOf(tokens, i, token),
    gap: token.start > (tokens[i - 1]?.end ?? token.start),
    putIn: false,
    start: token.start,
    end: token.end,
  })),
)

function posOf(tokens: readonly TaggedToken[], i: number, token: TaggedToken): TaggedToken['pos'] {
  // "Owen Parry, 51, a builder": nor is a name behind a first name a verb.
  const isSurname = tokens[i + 1]?.text === ',' && /^\p{Lu}\p{Ll}/u.test(token.text) && isFirst(tokens[i - 1])
  if (token.pos === 'VERB') return isForename(token) || isSurname ? 'PROPN' : 'VERB'
  // "Who shot the film", "residents who back it": a verb, but not "whom police say".
  if (token.pos === 'NOUN' && tokens[i - 1]?.low === 'who' && hasObject(token, tokens[i + 1])) return 'VERB'
  // "I'm" with a straight apostrophe is taken for a name.
  if (token.pos === 'PROPN' && CONTRACTED.test(token.low)) return 'PRON'
  return means(tokens, i) ? 'VERB' : token.pos
}

/** "Who shot the film", "who studies old boats", but not "who police say". */
function hasObject({ low }: TaggedToken, next: TaggedToken | undefined): boolean {
  return (
    /^(?:DET|PRON)$/.test(next?.pos ?? '') || (low.endsWith('s') && /^(?:ADJ|NUM)$/.test(next?.pos ?? ''))
  )
}

const CONTRACTED = /^(?:i|we|you|they|he|she|it)['’](?:m|ve|ll|d|re|s)$/
const INTENDS = /^(?:plans|hopes|aims|needs|intends|vows)$/

/** "The company plans to close": taken for two nouns. "The plans to close" and "its plans to close" are some. */
function means(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, token, to, verb] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]]
  if (token?.pos !== 'NOUN' || !INTENDS.test(token.low)) return false
  const subject = before?.pos === 'PROPN' || (before?.pos === 'NOUN' && !/[^s]s$/.test(before.low))
  return subject && to?.low === 'to' && verb?.pos === 'VERB'
}

function isFirst(token: TaggedToken | undefined): boolean {
  return token?.pos === 'PROPN' && isForename(token)
}

const CURLY = /[’‘]/

function isForename({ text, low }: TaggedToken): boolean {
  return /^\p{Lu}/u.test(text) && (MALE_NAMES.has(low) || FEMALE_NAMES.has(low))
}

/** A name in the place of some pieces. */
export function putIn(name: string, place: Piece): Piece {
  return { ...place, text: name, low: name.toLowerCase(), pos: 'PROPN', putIn: true }
}

/** The pieces as one line, spaces before marks and doubled marks mended. Empty for no pieces. */
export function lineOf(pieces: readonly Piece[]): string {
  let line = ''
  for (const piece of pieces) line += piece.gap ? ` ${piece.text}` : piece.text
  if (!MENDED.test(line)) return line.trim()
  return line
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/([“‘([]) /g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .trim()
}

/** What `lineOf` mends: most lines have nothing of it. */
const MENDED = /\s\s|[^\S ]| [,.;:!?]|[“‘([] |,\s*,/

/** Words, names and numbers between white space; marks alone do not count, put-in names count each of their words. */
export function countWords(pieces: readonly Piece[]): number {
  let words = 0
  let open = false
  for (const piece of pieces) {
    if (piece.gap) open = false
    if (isMark(piece)) continue
    if (piece.putIn) words += piece.text.split(' ').length - (open ? 1 : 0)
    else if (!open) words++
    open = true
  }
  return words
}

/**
 * The pieces that are kept. The white space before one that is left out goes to the one behind it, and so it does where a
 * mark was left out that alone stood between two words.
 */
export function keep(
  pieces: readonly Piece[],
  isKept: (piece: Piece, at: number) => boolean,
): readonly Piece[] {
  const out: Piece[] = []
  let gap = false
  let dropped = false
  pieces.forEach((piece, i) => {
    if (!isKept(piece, i)) {
      gap ||= piece.gap
      dropped = true
      return
    }
    const last = out.at(-1)
    // "[A]t least": an editor's brackets stand inside the word.
    const inWord = pieces[i - 1]?.text === ']' && !piece.gap && !pieces[i - 1]?.gap
    const glued = dropped && !inWord && !isMark(piece) && last !== undefined && !isMark(last)
    const mends = (gap || glued) && !CLOSE.has(piece.text) && !OPEN.has(last?.text ?? '')
    out.push(mends && !piece.gap ? { ...piece, gap: true } : piece)
    gap = false
    dropped = false
  })
  return out
}

/** Marks with no space before them, and with none behind. */
const CLOSE = new Set(',.;:!?')
const OPEN = new Set('“‘([')

/** True for a piece without a letter or figure; the sign of a currency belongs to its sum. */
export function isMark(piece: Piece | undefined): boolean {
  return piece !== undefined && !hasWord(piece.text) && !CURRENCY.test(piece.text)
}

const CURRENCY = /\p{Sc}/u

/** The pieces from the first word or number on; none where there is none. */
export function withoutMarks(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex((piece) => !isMark(piece))
  return from < 0 ? [] : from === 0 ? pieces : pieces.slice(from)
}
