import type { Span } from '@/lib/model/span'
import { findOutletNames, knownOutlet } from '@/lib/text/outlet-names'

/** An outlet named in a text, by offsets into it. */
export type NamedOutlet = {
  readonly key: string
  readonly label: string
  readonly start: number
  readonly end: number
}

/** One spelling for an outlet's name, so that "AP" and "the Associated Press", "DeepDotWeb" and "Deep Dot Web" are one. Empty for no letters. */
export function outletKey(name: string): string {
  return fold(knownOutlet(name)?.name ?? name)
}

/**
 * The outlets that a text names, in order: known ones, those with an outlet's shape, and the story's own by the keys given, also
 * where these are spaced in another way. Empty for none.
 */
export function outletsIn(text: string, storyKeys: ReadonlySet<string>): readonly NamedOutlet[] {
  const found: NamedOutlet[] = findOutletNames(text).map(({ name, start, end }) => ({
    key: outletKey(name),
    label: name.replace(/^The (?=\p{Lu}\p{Ll}+ \p{Lu}.*[Mm]agazine$)/u, ''),
    start,
    end,
  }))
  const words = [...text.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu)]
  words.forEach((first, i) => {
    let run = ''
    for (let k = i; k < Math.min(words.length, i + LONGEST); k++) {
      const [word = ''] = words[k] ?? []
      run += word
      const end = (words[k]?.index ?? 0) + word.length
      if (end - first.index > run.length + LONGEST) break
      if (run.length < SHORTEST || !storyKeys.has(fold(run))) continue
      if (found.some((one) => one.start < end && first.index < one.end)) continue
      found.push({ key: fold(run), label: text.slice(first.index, end), start: first.index, end })
    }
  })
  return found.sort((a, b) => a.start - b.start)
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
