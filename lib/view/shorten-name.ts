import { shorten } from './shorten'

/** After these no name of a person follows: "the ambassador in Oslo", "head of the Harbour Office". */
const LEADING_ON = new Set(
  'of in at on for from to by with about near under over and or the a an as'.split(' '),
)
const SMALL = /^(?:of|the|and|for)$/

/**
 * Who is quoted, in at most `most` units. Of a title before a name the name stays: two men of one title would look like one. What
 * ends in no name is cut at its end, as other text is.
 */
export function shortenName(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const words = flat.split(' ')
  const name = trailingName(words)
  const before = words[words.length - name.length - 1]
  const titled = before !== undefined && !LEADING_ON.has(before)
  if (name.length > 1 && titled) return ending(name, most)
  const surname = name.length === 1 && titled && !words.slice(1).some((word) => LEADING_ON.has(word))
  const body =
    name.length > 0 &&
    words.filter(isNameWord).length > 1 &&
    words.every((word) => isNameWord(word) || SMALL.test(word))
  return surname || body ? ending(words, most) : withoutLoose(shorten(flat, most))
}

/** The words at the end that are written as a name is, as "Eva Holm" in "harbour master Eva Holm". */
function trailingName(words: readonly string[]): readonly string[] {
  const from = words.findLastIndex((word) => !isNameWord(word))
  return words.slice(from + 1)
}

function isNameWord(word: string): boolean {
  return /^[("“'‘]?\p{Lu}/u.test(word)
}

/** As many of the last words as fit, the first of them no "of" or "the"; with "…" before them where some were left out. */
function ending(words: readonly string[], most: number): string {
  if (words.join(' ').length <= most) return words.join(' ')
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from).join(' ')
    if (rest.length < most && !SMALL.test(words[from] ?? '')) return `…${rest}`
  }
  return shorten(words.join(' '), most)
}

/** "the ambassador in…" as "the ambassador…". */
function withoutLoose(text: string): string {
  const words = text.replace(/…$/, '').split(' ')
  if (words.length < 2 || !text.endsWith('…')) return text
  while (words.length > 1 && LEADING_ON.has(words.at(-1) ?? '')) words.pop()
  return `${words.join(' ')}…`
}
