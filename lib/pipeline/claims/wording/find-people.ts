import { addTo } from '@/lib/model/group-by'
import type { Article, Attribution, Span } from '@/lib/model/types'
import { FEMALE_NAMES, MALE_NAMES, SHORT_NAMES } from '@/lib/text/words/forenames'
import { COURTESY } from '@/lib/text/words/people'
import { personOfDeeds, readActing } from './acting-names'
import { readForenames } from './forename-alone'
import { genderOfCounts, readPronouns, readTitles, withGender } from './gender-of'
import { lastOf, type Run, runsOf, surnameOf } from './name-runs'
import { readNamesakes } from './namesakes'
import { ofAge, type Person, perhaps, personOf } from './person-of'
import type { Spelling } from './spelling'

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

/**
 * Reads the people of a story once: full names with a known forename, an office or a title before them, or as the source
 * of a statement; surnames stand for the full name that the story uses most.
 */
export function findPeople(
  articles: readonly Article[],
  attributions: readonly Attribution[],
  spelling: Spelling,
): PeopleFinder {
  const runs = new Map(articles.map((article) => [article.id, runsOf(article, spelling)]))
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
      sourceName !== null && !nobody.has(sourceName) && alone.has(surnameOf(sourceName.split(' ')))
        ? [sourceName]
        : [],
    ),
  )
  // "Harrow, 24, signed": whoever has an age is a person, and everywhere.
  const aged = new Set(
    [...runs.values()].flatMap((list) => list.flatMap((run) => (run.aged ? [lastOf(run)] : []))),
  )
  const acting = readActing(articles, runs)
  const full = new Map<string, Map<string, { person: Person; count: number }>>()
  for (const list of runs.values()) {
    for (const run of list) {
      const surname = lastOf(run)
      const person =
        personOf(run, sources) ??
        (aged.has(surname) ? ofAge(run) : null) ??
        personOfDeeds(run, acting, spelling)
      if (!person || run.words.length < 2) continue
      const known = full.get(surname) ?? new Map<string, { person: Person; count: number }>()
      const before = known.get(person.name)
      // "Mr Zanele Rukov" once, and later without the title.
      const gender = person.gender ?? before?.person.gender ?? null
      known.set(person.name, { person: { ...person, gender }, count: (before?.count ?? 0) + 1 })
      full.set(surname, known)
    }
  }
  const titles = readTitles([...runs.values()].flat())
  const pronouns = articles.map((article) => readPronouns(article.text, runs.get(article.id) ?? []))
  for (const [surname, names] of full) {
    if ([...names.values()].some(({ person }) => person.gender !== null)) continue
    const gender = titles.get(surname) ?? genderOfCounts(pronouns.flatMap((one) => one.get(surname) ?? []))
    for (const [name, one] of names) names.set(name, withGender(one, gender))
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
  const people = [...full.values()].flatMap((names) => [...names.values()].map((one) => one.person))
  const known = new Map([...full].map(([surname, names]) => [surname, readNamesakes([...names.values()])]))
  // "Emil Roe Sore: when the boat sank": a word behind a name that the story has far more often without it.
  const counts = new Map(
    [...full.values()].flatMap((names) => [...names].map(([name, { count }]) => [name, count])),
  )
  const knownIn = (words: readonly string[]) => {
    const name = words.join(' ')
    return (counts.get(name) ?? 0) >= OFTEN ? (full.get(lastOf({ words }))?.get(name)?.person ?? null) : null
  }
  const places = new Map(
    [...runs].map(([id, list]) => {
      const byForename = readForenames(list, people)
      const read = (run: Run) => {
        const surname = lastOf(run)
        const alone = run.words.length === 1 ? (calledShort(surname) ?? byForename(run)) : null
        const titled = run.titled === null ? null : personOf(run, sources)
        const slip = run.words.length > 2 && (counts.get(run.words.join(' ')) ?? 0) < 2
        const longer = slip ? knownIn(run.words.slice(0, -1)) : null
        const sure =
          longer ?? known.get(surname)?.(run.words, run.titled) ?? titled ?? alone ?? personOf(run, sources)
        return sure ?? (nobody.has(run.words.join(' ')) ? null : perhaps(run))
      }
      return [
        id,
        list.flatMap((run) => {
          const person = read(run)
          return person ? [{ start: run.start, person }] : []
        }),
      ]
    }),
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
      return known.get(lastOf({ words }))?.(words, title?.toLowerCase() ?? null) ?? null
    },
  }
}

/** So often a story names somebody for whom a longer name is a slip. */
const OFTEN = 3

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
