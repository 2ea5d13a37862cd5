/** What is known of each UTF-16 unit: 0 not yet asked, 1 no part of a word, 2 a small letter, 3 another letter, 4 a number. */
const KINDS = new Uint8Array(0x10000)

const WORD = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u
const SMALL = /\p{Ll}/u

/** Whether the character at a place is a letter or number; false at the end of the text. */
export function isWordAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) >= 2
}

/** Whether the character at a place is a letter or number, and no small letter: a name may begin there. */
export function isCapitalAt(text: string, at: number): boolean {
  return at < text.length && kindAt(text, at) >= 3
}

/** Where the run of letters and numbers that begins at a place ends; the place itself where none begins there. */
export function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && kindAt(text, at) >= 2) at += isHigh(text.charCodeAt(at)) ? 2 : 1
  return at
}

/** Where the run of letters that begins at a place ends; the place itself where none begins there. */
export function lettersEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && (kindAt(text, at) & 2) === 2) at += isHigh(text.charCodeAt(at)) ? 2 : 1
  return at
}

/** The runs of letters and numbers of a text, in order. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at)
    if (end > at) words.push(text.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return words
}

/** Whether a text has a letter or number. */
export function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) >= 2) return true
  return false
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  // Two units are one character, and too many of these to keep.
  if (isHigh(unit)) return kindOf(text.slice(at, at + 2))
  const known = KINDS[unit] ?? 0
  if (known > 0) return known
  const kind = kindOf(text.charAt(at))
  KINDS[unit] = kind
  return kind
}

function kindOf(character: string): number {
  if (SMALL.test(character)) return 2
  return LETTER.test(character) ? 3 : WORD.test(character) ? 4 : 1
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
