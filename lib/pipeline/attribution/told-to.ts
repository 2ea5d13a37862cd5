import { findOutletNames, sameOutlet, shortensTo } from '@/lib/text/outlet-names'
import type { Found } from './found'
import type { Entity } from './names/entity'
import { findPublishers } from './names/find-publishers'
import type { NamedPlace } from './names/name-table'
import type { Reading, Word } from './reading'

/** Whom a story's articles name as outlets: by their names, by what is said before them, and by their reporting. */
export function publishersOf(
  readings: readonly Reading[],
  places: readonly (readonly NamedPlace[])[],
): ReadonlySet<Entity> {
  const out = new Set<Entity>()
  readings.forEach((reading, i) => {
    const names = places[i] ?? []
    for (const one of findPublishers(reading, names)) out.add(one)
    for (const name of names) if (isPublisher(reading.words, name)) out.add(name.entity)
  })
  return out
}

/** "Netwatch first reported that", "the site Netwatch", "From Netwatch:", and the letters of a station. */
function isPublisher(words: readonly Word[], { from, to, parts, possessive, entity }: NamedPlace): boolean {
  if (entity.kind === 'person') return false
  if (STATION.test(parts[0] ?? '') || HOUSE.test(words[from - 1]?.low ?? '')) return true
  const label = words[from - 1]?.text === 'From' && words[from - 1]?.sentence !== words[from - 2]?.sentence
  if (label && words[to]?.low === ':') return true
  if (possessive) return false
  let at = to
  while (/^(?:also|first|has|had|have|previously|earlier|originally)$/.test(words[at]?.low ?? '')) at++
  return /^(?:reported|reports)$/.test(words[at]?.low ?? '')
}

/** Of broadcasters in America. */
const STATION = /^[KW]\p{Lu}{3}$/u

type Teller = {
  readonly reading: Reading
  /** By the token at which each begins. */
  readonly namesAt: ReadonlyMap<number, NamedPlace>
  readonly publishers: ReadonlySet<Entity>
}

/**
 * For each finding, which must be by place, the outlet that its source told it to ("Roe told the Harbour News", "Roe said in an interview
 * with Netwatch", later "Roe told the site"), as the article names it. Null where nobody is told or somebody else is, and where it is the
 * article's own outlet: what one is told oneself has no way behind it.
 */
export function toldTo(
  reading: Reading,
  found: readonly Pick<Found, 'cue' | 'source'>[],
  names: readonly NamedPlace[],
  publishers: ReadonlySet<Entity>,
): readonly (string | null)[] {
  const teller = { reading, namesAt: new Map(names.map((name) => [name.from, name])), publishers }
  let latest: string | null = null
  return found.map((one) => {
    const told: string | null = toldIn(teller, one) ?? (isToldSame(reading.words, one) ? latest : null)
    latest = told ?? latest
    return told
  })
}

/** "Roe told the site": the one named before. */
function isToldSame(words: readonly Word[], { cue }: Pick<Found, 'cue'>): boolean {
  const to = cue.at(-1)?.to ?? 0
  return (
    TELL.test(words[to - 1]?.low ?? '') && words[to]?.low === 'the' && HOUSE.test(words[to + 1]?.low ?? '')
  )
}

function toldIn(teller: Teller, { cue, source }: Pick<Found, 'cue' | 'source'>): string | null {
  const { words, sentences } = teller.reading
  const last = cue.at(-1)
  const verb = words[(last?.to ?? 0) - 1]
  const sentence = sentences[verb?.sentence ?? -1]
  if (!last || !verb || !sentence) return null
  const behind = TELL.test(verb.low) ? last.to : interviewEnd(words, last.to, sentence.to)
  const told = behind === null ? null : outletAt(teller, behind)
  if (told) return told
  const first = source[0]?.from
  if (first === undefined || first <= sentence.from || words[sentence.from]?.low !== 'in') return null
  const opening = interviewEnd(words, sentence.from, first)
  return opening === null ? null : outletAt(teller, opening)
}

const TELL = /^(?:told|tells?|telling)$/

/** Tokens of "in a telephone interview on Monday with". */
const LONGEST = 8

/** Where the outlet's name begins behind "in an interview with", "in a statement to"; null for other words. */
function interviewEnd(words: readonly Word[], at: number, end: number): number | null {
  if (words[at]?.low !== 'in')
    return /^(?:to|with)$/.test(words[at]?.low ?? '') && words[at]?.quote === words[at - 1]?.quote
      ? at + 1
      : null
  let spoken = false
  for (let i = at + 1; i < Math.min(end, at + LONGEST); i++) {
    const word = words[i]
    if (!word || word.quote >= 0 || word.pos === 'PUNCT') return null
    if (
      /^(?:interview|statement|e-?mail|phone|telephone|call|conversation|message|comments?)$/.test(word.low)
    )
      spoken = true
    else if (spoken && /^(?:with|to|for)$/.test(word.low)) return i + 1
  }
  return null
}

/** An outlet's name at a token, behind "the" and what it is called ("the Lund news site"); null for other words, and for the own outlet. */
function outletAt(teller: Teller, from: number): string | null {
  const { words } = teller.reading
  for (let at = from; at < from + CALLED; at++) {
    const word = words[at]
    if (!word || word.quote >= 0 || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(word.pos)) return null
    const name =
      at === from || /^the$/i.test(words[at - 1]?.text ?? '') || HOUSE.test(words[at - 1]?.low ?? '')
        ? nameAt(teller, at)
        : null
    if (name !== null) return isOwn(name, teller.reading.article.outlet) ? null : name
  }
  return null
}

/** Tokens of "the Lund news site the". */
const CALLED = 6
/** What an outlet is called before its name, or instead of it. */
const HOUSE =
  /^(?:agency|blog|broadcaster|channel|daily|magazine|network|newspaper|outlet|paper|programme|program|radio|show|site|source|station|tabloid|television|tv|website|weekly)$/

function nameAt({ reading, namesAt, publishers }: Teller, at: number): string | null {
  const { text } = reading.article
  const start = reading.words[at]?.start ?? 0
  const low = Math.max(0, start - BEFORE)
  const known = findOutletNames(text.slice(low, start + LONGEST_NAME)).find(
    (one) => low + one.start === start,
  )
  if (known) return text.slice(start, low + known.end)
  const site = SITE_NAME.exec(text.slice(start, start + LONGEST_NAME))?.[0]
  if (site) return site
  const named = namesAt.get(at)
  return named && named.entity.kind !== 'person' && publishers.has(named.entity)
    ? named.parts.join(' ')
    : null
}

/** Characters of "the " before a name, and of a name. */
const BEFORE = 4
const LONGEST_NAME = 60
/** "ab12", "lund.example.com": names that begin small. */
const SITE_NAME =
  /^(?:\p{Ll}+\d+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|tv|co\.\p{Ll}{2}))(?![\p{L}\d])/u

function isOwn(name: string, own: string): boolean {
  return sameOutlet(name, own) || shortensTo(own, name) || own.startsWith(`${name} `)
}
