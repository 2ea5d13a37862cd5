import { isCapitalAt, isWordAt, wordEnd } from './word-characters'
import { FEMALE_NAMES, MALE_NAMES } from './words/forenames'
import { KNOWN_OUTLETS } from './words/news-outlets'

/** An outlet's name in a text; offsets are those of the text that was searched, without a leading "the". */
export type OutletName = {
  readonly start: number
  readonly end: number
  /** The name that the outlet is known by; for an unknown one, its name as written. */
  readonly name: string
  readonly agency: boolean
  readonly known: boolean
}

/**
 * The outlets that a running text names, in order, not overlapping; none gives an empty list. Known ones are found by
 * their names, others by their shape ("Riverside Gazette", "DeepDotWeb"). One pass over the words.
 */
export function findOutletNames(text: string): readonly OutletName[] {
  const found: OutletName[] = []
  const lastShape = lastOutletWord(text)
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at)
    if (end === at) {
      at++
      continue
    }
    const name =
      isCapitalAt(text, at) || SMALL_FIRST.has(text.charAt(at)) ? nameAt(text, at, end, lastShape) : null
    if (name) found.push(name)
    at = name?.end ?? end
  }
  return found
}

function nameAt(text: string, start: number, end: number, lastShape: number): OutletName | null {
  return (
    knownAt(text, start, text.slice(start, end)) ??
    (start < lastShape ? shapedAt(text, start, SHAPE) : null) ??
    (mayBeHumps(text, start, end) ? shapedAt(text, start, HUMPS_HERE) : null)
  )
}

/** Where the last word that ends such a name ends, -1 for none: behind it no name has that shape. */
function lastOutletWord(text: string): number {
  let last = -1
  BEHIND_OTHERS.lastIndex = 0
  while (BEHIND_OTHERS.test(text)) last = BEHIND_OTHERS.lastIndex
  return last
}

/** Whether a word may be three in one: it has capitals within, or letters that a quick look does not know. */
function mayBeHumps(text: string, start: number, end: number): boolean {
  let capitals = 0
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return true
    if (unit >= 0x41 && unit <= 0x5a) capitals++
  }
  return capitals >= 2 || text.charCodeAt(start) >= 0x80
}

/** The outlet that the words are a name of, by the list; null for an unknown one. "the AP" and "AP" are one. */
export function knownOutlet(words: string): { readonly name: string; readonly agency: boolean } | null {
  return BY_NAME.get(bare(words).toLowerCase()) ?? null
}

/** True when two names are names of one outlet: the same words, or two names of one known outlet. */
export function sameOutlet(a: string, b: string): boolean {
  const key = (words: string) => knownOutlet(words)?.name ?? bare(words).toLowerCase()
  return key(a) === key(b)
}

/** True when the short name is the end of the long one: "The Times" of "The New York Times". */
export function shortensTo(long: string, short: string): boolean {
  return bare(long).endsWith(` ${bare(short)}`)
}

/** True when the words look like the name of an outlet rather than of a person: known, or made of such words, or an acronym. */
export function looksLikeOutlet(words: string): boolean {
  return (
    knownOutlet(words) !== null ||
    OUTLET_WORD.test(words) ||
    /^(?:the )?\p{Lu}{2,6}$/u.test(words) ||
    HUMPS.test(words)
  )
}

type Entry = {
  readonly words: string
  readonly needsThe: boolean
  readonly name: string
  readonly agency: boolean
}

const OUTLET_WORDS =
  'Times|Post|News|Journal|Herald|Tribune|Gazette|Magazine|Chronicle|Observer|Monitor|Telegraph|Courier|Dispatch|Examiner|Mail|Weekly|Daily|Bulletin|Inquirer|Sentinel|Today|Newspaper|Radio|TV|Television|Broadcasting|Newswire|Press|Media|Reporter|Bugle|Advertiser|Argus|Echo|Mercury|Ledger|Independent'
const OUTLET_WORD = new RegExp(`\\b(?:${OUTLET_WORDS})\\b`, 'u')
const BEHIND_OTHERS = new RegExp(`[ -](?:${OUTLET_WORDS})`, 'g')
const SHAPE = new RegExp(
  `(?!(?:In|On|At|An|As|By|For|From|His|Her|Its|Their|This|That|No|Some|Many|Most|All)\\b)(?:\\p{Lu}[\\p{L}'’]+[ -]){1,3}(?:${OUTLET_WORDS})(?![\\p{L}\\p{N}])(?! \\p{Lu}\\p{Ll}|-\\p{L})(?! (?:Secretary|Service|Office|Conference|Corp|Minister))`,
  'uy',
)
/** Three words in one: the names of sites. Two would take in "McDonald". */
const HUMPS = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/u
const HUMPS_HERE = new RegExp(HUMPS.source, 'uy')

const BY_NAME = new Map<string, { name: string; agency: boolean }>()
const BY_FIRST = new Map<string, Entry[]>()
for (const { name, names, agency } of KNOWN_OUTLETS) {
  for (const one of names) {
    if (!BY_NAME.has(bare(one).toLowerCase())) BY_NAME.set(bare(one).toLowerCase(), { name, agency })
    const words = bare(one)
    const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words
    const entries = BY_FIRST.get(first) ?? []
    entries.push({ words, needsThe: words !== one && !names.includes(words), name, agency })
    BY_FIRST.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    )
  }
}

/** Small letters with which known names begin: nearly all words begin with another one. */
const SMALL_FIRST = new Set(
  [...BY_FIRST.keys()].map((word) => word.charAt(0)).filter((c) => /\p{Ll}/u.test(c)),
)

/** Names that are things as well: "Dawn of the Tides" is no newspaper. */
const THINGS = /^(?:Dawn|Time|Fortune|Life)$/

/** Surnames as well, behind a first name or a title: "Jane Forbes", "Mr. Bloomberg". */
const SURNAMES = /^(?:Bloomberg|Forbes)$/
const BEFORE_SURNAME = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+|(?:Mrs?|Ms|Dr|Gov|Sen|Rep|\p{Lu})\.?) $/u
const FORENAMES = [FEMALE_NAMES, MALE_NAMES]
const TITLES = /^(?:mrs?|ms|dr|gov|sen|rep|mayor|governor|senator|president|secretary|judge|candidate)$/
/** First names as well, before a surname: "Petra Holt". */
const FIRST_NAMES = /^(?:Dawn|Petra)$/
const SURNAME = new RegExp(`^ (?!(?:${OUTLET_WORDS})\\b)\\p{Lu}\\p{Ll}`, 'u')

/** Whether what could be the name of an outlet is part of a person's. */
function isPerson(text: string, start: number, words: string): boolean {
  if (SURNAMES.test(words)) {
    const before = BEFORE_SURNAME.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1]
    const low = before?.toLowerCase().replace(/\.$/, '') ?? ''
    return /^\p{Lu}\.$/u.test(before ?? '') || FORENAMES.some((names) => names.has(low)) || TITLES.test(low)
  }
  return (
    FIRST_NAMES.test(words) &&
    SURNAME.test(text.slice(start + words.length, start + words.length + LONGEST_NAME))
  )
}

/** How far a name before or behind another is looked for, in UTF-16 units. */
const LONGEST_NAME = 30

function knownAt(text: string, start: number, word: string): OutletName | null {
  const entries = BY_FIRST.get(word)
  const entry = entries?.find(
    (one) =>
      text.startsWith(one.words, start) &&
      !isWordAt(text, start + one.words.length) &&
      !isPerson(text, start, one.words) &&
      !(THINGS.test(one.words) && text.startsWith(' of ', start + one.words.length)) &&
      !/^(?: | & )\p{Lu}\p{Ll}/u.test(
        one.needsThe ? text.slice(start + one.words.length, start + one.words.length + 5) : '',
      ) &&
      (!one.needsThe || /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start))),
  )
  if (!entry) return null
  return { start, end: start + entry.words.length, name: entry.name, agency: entry.agency, known: true }
}

function shapedAt(text: string, start: number, shape: RegExp): OutletName | null {
  shape.lastIndex = start
  const words = shape.exec(text)?.[0]
  return words ? { start, end: start + words.length, name: words, agency: false, known: false } : null
}

function bare(words: string): string {
  return words.replace(/^the /i, '')
}
