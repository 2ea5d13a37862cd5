import {
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  PARTISANS,
  PEOPLE,
  PUBLISHER_NOUNS,
  ROLES,
  UNNAMED,
} from '@/lib/text/words/people'
import type { Range, Word } from '../reading'
import { isCountryman } from './countryman'
import type { Entity } from './entity'
import { isForce } from './is-force'
import { FIRM, isCalled, isOfAnotherKind } from './kinds-of-bodies'
import { isOneOf, isSomebodyElse, isToldOf, lastToldOf, mayBe } from './may-be-meant'
import type { NamedPlace } from './name-table'
import { newcomer } from './newcomer'
import { literalName } from './source-phrase'
import { type Scene, type Speaker, speakerOf } from './speaker'

/** Sentences back that a description may reach. */
const REACH = 6
const BODY_OF_GUARDS = /^(?:coast|national|home|border|civil|republican|revolutionary|imperial|royal)$/
/** Names back that a description may reach. */
const NAMES_REACH = 300

/**
 * Whom "the congressman", "the third source", "the company", "the article" mean: somebody named or quoted before (in a
 * headline: anywhere in the article). Null where the words must stand for themselves.
 */
export function fromDescription(scene: Scene, core: Range, head: number): Speaker | null {
  const { reading } = scene
  const noun = reading.words[head]
  if (!noun || head !== core.to - 1) return null
  if (isForce(reading.words, head)) return null
  const search = searchBefore(scene, core, head, noun)
  const short = core.to - core.from <= 2
  if (UNNAMED.has(noun.low)) return short ? unnamed(scene, search, noun, core.from) : null
  // "The coast guard" is a body, and no guard.
  if (noun.low === 'guard' && BODY_OF_GUARDS.test(reading.words[head - 1]?.low ?? '')) return null
  // "The owners" are not the owner who was named.
  if (noun.low !== noun.lemma && /(?:s|men|women|people)$/.test(noun.low)) return null
  const holder = search.last((n) => n.entity.kind === 'person' && n.entity.roles.has(noun.lemma))
  if (holder) return holder
  const aged = AGED.test(noun.low)
  const isPerson =
    ROLES.has(noun.lemma) || PARTISANS.has(noun.low) || PEOPLE.has(noun.lemma) || aged || isCountryman(noun)
  return isPerson ? person(scene, core, search, noun) : body(scene, search, noun, short)
}

const AGED = /^\d+-year-old$/

/** Where a description looks for whom it means. */
type Search = {
  readonly headline: boolean
  readonly before: readonly NamedPlace[]
  /** Named behind the description, in its sentence: "The doctor told Roth", who is somebody else. */
  readonly beside: ReadonlySet<Entity>
  /** The last speaker within reach who fits. */
  readonly recent: (fits: (speaker: Speaker) => boolean) => Speaker | undefined
  /** The last name that fits; in a headline the first of the article. */
  readonly last: (fits: (place: NamedPlace) => boolean) => Speaker | null
}

function searchBefore(
  { reading, names, namesIn, history }: Scene,
  core: Range,
  head: number,
  { sentence }: Word,
): Search {
  const headline = reading.sentences[sentence]?.role === 'title'
  const before = headline ? names : namesBefore(names, core.from)
  const beside = new Set((namesIn.get(sentence) ?? []).filter((n) => n.from > head).map((n) => n.entity))
  return {
    headline,
    before,
    beside,
    recent: (fits) =>
      history.findLast(
        (h) => sentence - h.sentence <= REACH && !(h.entity && beside.has(h.entity)) && fits(h),
      ),
    last: (fits) => {
      const place = headline ? before.find(fits) : before.findLast((n) => !beside.has(n.entity) && fits(n))
      return place ? speakerOf(place.entity, sentence) : null
    },
  }
}

/** "The source", "the insider": one who was quoted without a name, or whose office it is. */
function unnamed(scene: Scene, { last }: Search, noun: Word, at: number): Speaker | null {
  const { low } = noun
  const said = scene.history.findLast((h) => h.entity === null && h.kind === 'person' && isOneOf(h, low))
  if (said) return said
  // "A senior official bristled. “No,” the official said."
  const told = lastToldOf(scene, noun, at)
  const sentence = scene.reading.words[told?.from ?? -1]?.sentence ?? -1
  return told && noun.sentence - sentence <= 2
    ? {
        name: literalName(scene.reading, told),
        kind: 'person',
        gender: null,
        entity: null,
        noun: low,
        sentence,
      }
    : last((n) => n.entity.roles.has(low))
}

/** "The congressman", "the doctor", "the 40-year-old". */
function person(
  scene: Scene,
  core: Range,
  { headline, before, beside, recent, last }: Search,
  noun: Word,
): Speaker | null {
  if (!headline && !AGED.test(noun.low) && isToldOf(scene, noun, core.from)) return null
  const speaker = recent(
    (h) => h.kind === 'person' && (h.entity !== null ? !isSomebodyElse(h.entity, noun) : mayBe(h, noun)),
  )
  const known = headline ? null : lastSubject(scene, before, beside, noun)
  const subject =
    known ??
    (headline || !(AGED.test(noun.low) || isCountryman(noun)) ? null : lastNewcomer(scene, noun, core.from))
  return subject && (speaker?.sentence ?? -1) < subject.sentence
    ? subject
    : (speaker ?? last((n) => n.entity.kind === 'person' && !isSomebodyElse(n.entity, noun)))
}

/** "The agency", "the newspaper", "the company". */
function body(scene: Scene, { recent, last }: Search, { lemma }: Word, short: boolean): Speaker | null {
  if (PUBLISHER_NOUNS.has(lemma)) {
    if (!short) return null
    // "The agency" may be one of the port's, and one that sends out news.
    const agency =
      lemma === 'agency' ? last((n) => n.entity.kind !== 'person' && isCalled(scene, n, lemma)) : null
    return agency ?? last((n) => scene.publishers.has(n.entity))
  }
  // "The government" and "the army" are names of their own.
  if (/^(?:administration|army|government|regime)$/.test(lemma)) return null
  if (!short || DOCUMENT_NOUNS.has(lemma) || !ORGANISATION_NOUNS.has(lemma)) return null
  const isBody = (entity: Entity | null) =>
    entity !== null && entity.kind !== 'person' && !scene.publishers.has(entity)
  const called = last((n) => isBody(n.entity) && isCalled(scene, n, lemma))
  if (called || !FIRM.test(lemma)) return called
  const firm = (entity: Entity | null) => isBody(entity) && !isOfAnotherKind(scene, entity)
  return recent((h) => firm(h.entity)) ?? last((n) => n.entity.kind === 'organisation' && firm(n.entity))
}

/** The last names that begin before a token. */
function namesBefore(names: readonly NamedPlace[], token: number): readonly NamedPlace[] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return names.slice(Math.max(0, low - NAMES_REACH), low)
}

/** "The 62-year-old", "the Portuguese": also of whom a sentence tells by a name that no list knows. */
function lastNewcomer(scene: Scene, { sentence }: Word, at: number): Speaker | null {
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const place = newcomer(scene, s, at)
    if (place) return { ...speakerOf(place.entity, s), kind: 'person' }
  }
  return null
}

/** The last person who is the first word of a sentence, or nearly. */
function lastSubject(
  scene: Scene,
  before: readonly NamedPlace[],
  beside: ReadonlySet<Entity>,
  noun: Word,
): Speaker | null {
  const { sentence } = noun
  const place = before.findLast((n) => {
    const at = scene.reading.words[n.from]?.sentence ?? -1
    return (
      n.entity.kind === 'person' &&
      !n.possessive &&
      !n.inQuote &&
      !beside.has(n.entity) &&
      !isSomebodyElse(n.entity, noun) &&
      at < sentence &&
      n.from - n.roles.length <= (scene.reading.sentences[at]?.from ?? 0) + 1
    )
  })
  const at = scene.reading.words[place?.from ?? -1]?.sentence ?? -1
  return place && sentence - at <= REACH ? speakerOf(place.entity, at) : null
}
