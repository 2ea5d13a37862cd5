import { addTo } from '@/lib/model/group-by'
import type { Article, Attribution, Span } from '@/lib/model/types'
import { SENTENCE_STARTERS } from '@/lib/text/words/abbreviations'
import {
  COURTESY,
  FEMALE_NAMES,
  MALE_NAMES,
  ORGANISATION_WORDS,
  ROLES,
  SHORT_NAMES,
} from '@/lib/text/words/people'
import { genderOf, readTitles, withGender } from './gender-of'
import { readNamesakes } from './namesakes'

export type Person = {
  readonly name: string
  readonly gender: 'male' | 'female' | null
  readonly sure: boolean
}

export type PeopleFinder = {
  /**
   * Who is named in a stretch of an article, each once, in order of first naming; empty for nobody. Names that may be
   * people's or not are among them, with `sure` false.
   */
  readonly within: (articleId: string, span: Span) => readonly Person[]
  /** The person of the story who bears this name or its last word; null for a body, or nobody known. */
  readonly known: (name: string) => Person | null
  /** The only person of the story whose forename this is short for; null for several, and for nobody. */
  readonly calledShort: (short: string) => Person | null
}

type Run = {
  readonly start: number
  readonly words: readonly string[]
  readonly titled: string | null
  /** An age stands behind it: "Roe, 61,". */
  readonly aged: boolean
  /** Where something is or comes from: "in Lund, West Foula". */
  readonly placed: boolean
}

const WORD = "(?:(?:\\p{Lu}|Mrs?|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Prof|Rev|St)\\.|\\p{Lu}[\\p{L}’'-]*)"
/** Capitalised words in a row; a full stop belongs only to initials and titles, else it ends the sentence. */
const RUN = new RegExp(`${WORD}(?:\\s+(?:(?:de|la|del|van|von|der|bin|al)\\s+)?${WORD})*`, 'gu')

/**
 * Reads the people of a story once: full names with a known forename, an office or a title before them, or as the source
 * of a statement; surnames stand for the full name that the story uses most.
 */
export function findPeople(articles: readonly Article[], attributions: readonly Attribution[]): PeopleFinder {
  const runs = new Map(articles.map((article) => [article.id, runsOf(article)]))
  const alone = new Set(
    articles.flatMap((article) =>
      (runs.get(article.id) ?? []).flatMap(({ start, words }) => {
        const word = words[0] ?? ''
        const behind = article.text.slice(start + word.length, start + word.length + 5)
        return words.length === 1 && !/^\s+of\s/.test(behind) ? [word] : []
      }),
    ),
  )
  // A source that the story also calls by its last word alone is a person: "Tamsin Okoro", and later "Okoro".
  // "From Lund, West Foula, said" has no West Foula who speaks; nor is an outlet somebody.
  const nobody = new Set([
    ...articles.map((article) => article.outlet),
    ...[...runs.values()].flatMap((list) => list.flatMap((run) => (run.placed ? [run.words.join(' ')] : []))),
  ])
  const sources = new Set(
    attributions.flatMap(({ sourceName }) =>
      sourceName !== null && !nobody.has(sourceName) && alone.has(sourceName.split(' ').at(-1) ?? '')
        ? [sourceName]
        : [],
    ),
  )
  // "Harrow, 24, signed": whoever has an age is a person, and everywhere.
  const aged = new Set(
    [...runs.values()].flatMap((list) => list.flatMap((run) => (run.aged ? [lastOf(run)] : []))),
  )
  const full = new Map<string, Map<string, { person: Person; count: number }>>()
  for (const list of runs.values()) {
    for (const run of list) {
      const surname = lastOf(run)
      const person = personOf(run, sources) ?? (aged.has(surname) ? ofAge(run) : null)
      if (!person || run.words.length < 2) continue
      const known = full.get(surname) ?? new Map<string, { person: Person; count: number }>()
      const before = known.get(person.name)
      // "Mr Zanele Mbeki" once, and later without the title.
      const gender = person.gender ?? before?.person.gender ?? null
      known.set(person.name, { person: { ...person, gender }, count: (before?.count ?? 0) + 1 })
      full.set(surname, known)
    }
  }
  const forenames = new Map<string, Person[]>()
  for (const names of full.values())
    for (const { person } of names.values())
      addTo(forenames, person.name.split(' ')[0]?.toLowerCase() ?? '', person)
  const calledShort = (short: string) => {
    const low = short.toLowerCase()
    const [one, ...others] = (SHORT_NAMES.get(low) ?? []).flatMap((name) => forenames.get(name) ?? [])
    return one && others.length === 0 && !forenames.has(low) ? one : null
  }
  const titles = readTitles([...runs.values()].flat())
  const known = new Map(
    [...full].map(([surname, names]) => {
      const list = [...names.values()]
      const gender = list.some(({ person }) => person.gender !== null) ? null : (titles.get(surname) ?? null)
      return [surname, readNamesakes(list.map((one) => withGender(one, gender)))]
    }),
  )
  const places = new Map(
    [...runs].map(([id, list]) => [
      id,
      list.flatMap((run) => {
        const surname = run.words.at(-1)?.toLowerCase() ?? ''
        const short = run.words.length === 1 ? calledShort(surname) : null
        const person =
          known.get(surname)?.(run.words, run.titled) ?? short ?? personOf(run, sources) ?? perhaps(run)
        return person ? [{ start: run.start, person }] : []
      }),
    ]),
  )
  return {
    within: (articleId, span) => {
      const all = places.get(articleId) ?? []
      const named = all.slice(firstFrom(all, span.start), firstFrom(all, span.end))
      return [...new Map(named.map((p) => [p.person.name, p.person])).values()]
    },
    calledShort,
    known: (name) => {
      const words = name.split(/\s+/)
      const title = words.find((word) => COURTESY.has(word.toLowerCase().replace('.', '')))
      return known.get(words.at(-1)?.toLowerCase() ?? '')?.(words, title?.toLowerCase() ?? null) ?? null
    },
  }
}

/** Men's or women's forenames in a text, each as it stands there; some may be surnames. */
export function forenames(text: string, male: boolean): readonly string[] {
  const [these, those] = male ? [MALE_NAMES, FEMALE_NAMES] : [FEMALE_NAMES, MALE_NAMES]
  const words = text.match(/\p{Lu}\p{Ll}+/gu) ?? []
  return words.filter((word) => these.has(word.toLowerCase()) && !those.has(word.toLowerCase()))
}

/** Position of the first item that starts at the offset or behind it; items are in order. */
function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function runsOf(article: Article): readonly Run[] {
  const runs: Run[] = []
  for (const p of article.paragraphs) {
    if (p.role !== 'body') continue
    for (const { 0: raw, index } of article.text.slice(p.start, p.end).matchAll(RUN)) {
      const start = p.start + index
      const end = start + raw.length
      const aged = AGED.test(article.text.slice(end, end + 8))
      const run = runOf(raw, start, article.text.slice(Math.max(0, start - 30), start), aged)
      if (run) runs.push(run)
    }
  }
  return runs
}

/** "In Lund, ", "from Lund, ": what follows is a place too. */
const PLACED = /\b(?:in|at|near)\s+(?:\p{Lu}[\p{L}’'-]*,\s+)?$|\bfrom\s+\p{Lu}[\p{L}’'-]*,\s+$/u
const AGED = /^, \d{1,2}[,.;]/
const SMALL_BEFORE = /(?:^|[\s"“])(\p{Ll}+)\s+$/u

/** A run of capitalised words without the titles and small words before it; null for none left. */
function runOf(raw: string, start: number, before: string, aged: boolean): Run | null {
  const words = raw.split(/\s+/)
  const last = words.at(-1)
  if (last) words[words.length - 1] = last.replace(/[’']s?$/u, '').replace(/\.$/, '')
  let titled = SMALL_BEFORE.exec(before)?.[1] ?? null
  if (titled !== null && !ROLES.has(titled)) titled = null
  while (words.length > 0) {
    const title = (words[0] ?? '').toLowerCase().replace(/\.$/, '')
    // "Presidents Roe and Moss", but "Mrs Roe" is no "mr".
    const low = COURTESY.has(title) ? title : title.replace(/s$/, '')
    if (ROLES.has(low) || COURTESY.has(low)) titled = low
    else if (!SENTENCE_STARTERS.has(low) && !/^(?:former|ex|acting|late|then)$/.test(low)) break
    words.shift()
  }
  return words.length === 0 ? null : { start, words, titled, aged, placed: PLACED.test(before) }
}

function personOf(run: Run, sources: ReadonlySet<string>): Person | null {
  const { words, titled } = run
  if (words.length > 4 || isBody(words)) return null
  const name = words.join(' ')
  const forename = (words[0] ?? '').toLowerCase()
  const named = words.length > 1 && (FEMALE_NAMES.has(forename) || MALE_NAMES.has(forename))
  if (!named && titled === null && !(words.length > 1 && sources.has(name))) return null
  const gender = genderOf(forename, titled)
  return { name, gender, sure: true }
}

function lastOf({ words }: Run): string {
  return words.at(-1)?.toLowerCase() ?? ''
}

function ofAge(run: Run): Person | null {
  // "Shopkeeper Anna Moss", "St. Francis": what stands before a forename is no part of the name.
  const from = run.words.findIndex(
    (word) => FEMALE_NAMES.has(word.toLowerCase()) || MALE_NAMES.has(word.toLowerCase()),
  )
  const person = perhaps({ ...run, words: run.words.slice(Math.max(0, from)) })
  if (!person || /\./.test(person.name)) return null
  return { ...person, gender: genderOf((person.name.split(' ')[0] ?? '').toLowerCase(), null), sure: true }
}

/** Two or three capitalised words that are no body: a person with a rare forename, a place, a title of a book. */
function perhaps(run: Run): Person | null {
  const { words } = run
  if (words.length < 2 || words.length > 3 || isBody(words)) return null
  return { name: words.join(' '), gender: null, sure: false }
}

/** Acronyms, parties and peoples. */
const NO_PERSON =
  /^(?:\p{Lu}{3,}|New|Democratic|Republicans?|Democrats?|Latin|African|Native|American|Mexican|Canadian|British|French|German|Italian|Spanish|Russian|Ukrainian|Polish|Turkish|Israeli|Arab|Iranian|Iraqi|Syrian|Afghan|Indian|Pakistani|Chinese|Japanese|Korean|Australian|Brazilian|Venezuelan|Cuban|European|Asian|Christian|Muslim|Jewish|Islamic)$/u

function isBody(words: readonly string[]): boolean {
  return words.some((w) => ORGANISATION_WORDS.has(w.toLowerCase()) || NO_PERSON.test(w))
}
