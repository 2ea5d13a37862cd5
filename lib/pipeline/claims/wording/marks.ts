import { isMark, keep, type Piece } from './wording'

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '«': '»',
  '(': ')',
  '[': ']',
  '{': '}',
  '‘': '’',
}
const MARKS = new Set(['"', "'", ...Object.entries(PAIRS).flat()])
const NONE: ReadonlyMap<number, number> = new Map()

/** For each piece that opens or closes a quotation or bracket the position of its partner; -1 where it has none. */
export function partners(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  if (!pieces.some((piece) => MARKS.has(piece.text))) return NONE
  const out = new Map<number, number>()
  const open: { at: number; mark: string }[] = []
  pieces.forEach((piece, i) => {
    // "“Storm Kills 37″": written for the closing mark, behind a figure.
    const mark = piece.text === '″' && open.some((one) => one.mark === '“') ? '”' : piece.text
    if (!MARKS.has(mark)) return
    if (mark === '’' && isApostrophe(pieces, i) && !open.some((one) => one.mark === '‘')) return
    if (mark === "'" && isApostrophe(pieces, i) && !open.some((one) => one.mark === "'")) return
    const straight = mark === '"' || mark === "'"
    out.set(i, -1)
    const opens = straight ? (piece.gap || i === 0) && pieces[i + 1]?.gap === false : mark in PAIRS
    if (opens) {
      open.push({ at: i, mark })
      return
    }
    const partner = open.findLastIndex((one) => (straight ? one.mark === mark : PAIRS[one.mark] === mark))
    if (partner < 0) return
    const from = open[partner]?.at ?? -1
    out.set(i, from)
    out.set(from, i)
    open.length = partner
  })
  return out
}

/** "the sailors’ pay", "[Roe]’s boat": glued to the word before it, which could be a plural, or to a bracket and an ending. */
function isApostrophe(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i]?.gap !== false) return false
  const [before, next] = [pieces[i - 1], pieces[i + 1]]
  const ending = before?.text === ']' && next?.gap === false && /^(?:s|d|ll|re|ve|m)$/.test(next.low)
  return ending || (before?.low.endsWith('s') ?? false)
}

/** The pieces without marks whose partner is missing, without brackets and what they hold, and without marks around the whole. */
export function balance(pieces: readonly Piece[]): readonly Piece[] {
  const found = partners(pieces)
  if (found.size === 0) return pieces
  const brackets = [...found].filter(([from, to]) => from < to && /^[([]$/.test(pieces[from]?.text ?? ''))
  if (brackets.length === 0 && ![...found.values()].includes(-1)) return unwrap(pieces, found)
  const kept = keep(pieces, (_, i) => found.get(i) !== -1 && !inBracket(pieces, brackets, i))
  return unwrap(kept, partners(kept))
}

const NEGATION = /^(?:not|no|never|nor|none|without)$|n't$/

/** Whether a piece stands in round brackets that may go: what they add is not needed, unless it takes something back. */
function inBracket(
  pieces: readonly Piece[],
  brackets: readonly (readonly [from: number, to: number])[],
  i: number,
): boolean {
  for (const [from, to] of brackets) {
    if (from > i || i > to) continue
    // All of it in brackets: only the brackets go.
    if (from === 0 && pieces.slice(to + 1).every((piece) => isMark(piece))) return i === from || i === to
    const aside = pieces.slice(from + 1, to)
    // "[Roe] said": an editor's own word, part of the sentence.
    if (pieces[from]?.text === '[') return i === from || i === to
    if (!aside.some((piece) => NEGATION.test(piece.low))) return true
  }
  return false
}

/** Without quotation marks that hold all of it; `found` are the partners of all marks. */
function unwrap(pieces: readonly Piece[], found: ReadonlyMap<number, number>): readonly Piece[] {
  const last = pieces.findLastIndex((piece) => !/^[.,;:!?]$/.test(piece.text))
  return found.get(0) === last && last > 0 && /^["“‘'«]$/.test(pieces[0]?.text ?? '')
    ? keep(pieces, (_, i) => i !== 0 && i !== last)
    : pieces
}

/** A dash of any length; a hyphen is one between two spaces. */
export function isDash(pieces: readonly Piece[], i: number): boolean {
  const text = pieces[i]?.text ?? ''
  return (
    /^[—–―]$/.test(text) || (/^-{1,2}$/.test(text) && pieces[i]?.gap === true && pieces[i + 1]?.gap === true)
  )
}
