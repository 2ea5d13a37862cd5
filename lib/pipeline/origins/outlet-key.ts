import type { Span } from '@/lib/model/span'
import { once, onceByText } from '@/lib/text/once'
import { findOutletNames, knownOutlet } from '@/lib/text/outlet-names'
import { wordEnd } from '@/lib/text/word-characters'

/** An outlet named in a text, by offsets into it. */
export type NamedOutlet = {
  readonly key: string
  readonly label: string
  readonly start: number
  readonly end: number
}

/** One spelling for an outlet's name, so that "AP" and "the Associated Press", "DeepDotWeb" and "Deep Dot Web" are one. Empty for no letters. */
export function outletKey(name: string): string {
  return keyOf(name)
}

/** Names whose key is kept: those of a story's outlets are asked for with every mention. */
const MOST_NAMES = 1000
const keyOf = onceByText((name) => fold(knownOutlet(name)?.name ?? name), MOST_NAMES)

/**
 * The outlets that a text names, in order: known ones, those with an outlet's shape, and the story's own by the keys given, also
 * where these are spaced in another way. Empty for none.
 */
export function outletsIn(text: string, storyKeys: ReadonlySet<string>): readonly NamedOutlet[] {
  return readerFor(storyKeys)(text)
}

/** Texts whose outlets are kept as long as their story's keys: paragraphs, quotes and sources are looked at by several steps. */
const MOST_TEXTS = 20_000
const readerFor = once((storyKeys: ReadonlySet<string>) =>
  onceByText((text) => readOutlets(text, storyKeys), MOST_TEXTS),
)
const firstLetters = once(
  (storyKeys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...storyKeys].map((key) => key.charAt(0))),
)

function readOutlets(text: string, storyKeys: ReadonlySet<string>): readonly NamedOutlet[] {
  const found: NamedOutlet[] = findOutletNames(text).map(({ name, start, end }) => ({
    key: outletKey(name),
    label: name.replace(/^The (?=\p{Lu}\p{Ll}+ \p{Lu}.*[Mm]agazine$)/u, ''),
    start,
    end,
  }))
  const letters = firstLetters(storyKeys)
  const words = capitalised(text)
  words.forEach((first, i) => {
    // A key begins as its name does, where that letter is one that folding leaves as it is.
    const letter = text.charAt(first.start)
    if (letter <= 'Z' && !letters.has(letter.toLowerCase())) return
    let run = ''
    for (let k = i; k < Math.min(words.length, i + LONGEST); k++) {
      const { start, end } = words[k] ?? first
      const before = words[k - 1]
      if (k > i && before) run += LINK.exec(text.slice(before.end, start))?.[1] ?? ''
      run += text.slice(start, end)
      if (end - first.start > run.length + LONGEST) break
      if (run.length < SHORTEST || !storyKeys.has(fold(run))) continue
      if (found.some((one) => one.start < end && first.start < one.end)) continue
      found.push({ key: fold(run), label: text.slice(first.start, end), start: first.start, end })
    }
  })
  return found.sort((a, b) => a.start - b.start)
}

/** A small word within a name: "Farol da Serra", "Voice of Lund". */
const LINK =
  /^ (of|and|for|in|on|the|de|da|do|dos|das|del|della|di|der|die|du|des|la|le|el|van|von|y|e|et|und) $/

/** The runs of letters and numbers from a capital on, also from one within a word; in order. */
function capitalised(text: string): readonly Span[] {
  const words: Span[] = []
  for (let at = 0; at < text.length; ) {
    if (!isCapital(text, at)) {
      at++
      continue
    }
    const end = wordEnd(text, at)
    words.push({ start: at, end })
    at = end
  }
  return words
}

/** Nearly all characters are ASCII, and need no pattern. */
function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}

const REPORT =
  /\b(?:profil(?:e[sd]?|ing)|report(?:s|ed|ing)?|articles?|stor(?:y|ies)|piece|edition|issue|exposé|investigation|according)\b/i
const PUBLICATION = /\b(?:editorials?|published|interviews?|columns?|lists?)\b/i
/** Characters on either side of an outlet's name in which the word for its publication stands. */
const NEAR = 50

/** Whether a text speaks of a report that the outlet at a place in it has made; an interview or an editorial is none. */
export function isReported(text: string, place: Span): boolean {
  return REPORT.test(around(text, place))
}

/** Whether a text speaks of anything that the outlet at a place in it has published, and not only of the outlet. */
export function isPublished(text: string, place: Span): boolean {
  return isReported(text, place) || PUBLICATION.test(around(text, place))
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - NEAR), start)}|${text.slice(end, end + NEAR)}`
}

/** Words of an outlet's name, and letters from which on a name is looked for without being known. */
const LONGEST = 4
const SHORTEST = 5

function fold(name: string): string {
  if (/^[A-Za-z\d]+$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*the\s+/, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
