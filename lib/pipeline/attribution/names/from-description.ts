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
import { isTime } from '../rules/antecedent'
import type { Entity, Gender } from './entity'
import { isForce } from './is-force'
import { FIRM, isCalled, isOfAnotherKind } from './kinds-of-bodies'
import type { NamedPlace } from './name-table'
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
  const { reading, names, history } = scene
  const noun = reading.words[head]
  if (!noun || head !== core.to - 1) return null
  if (isForce(reading.words, head)) return null
  const { sentence } = noun
  const headline = reading.sentences[sentence]?.role === 'title'
  const before = headline ? names : namesBefore(names, core.from)
  const short = core.to - core.from <= 2
  // "The doctor told Roth": whom it is told to is somebody else.
  const beside = new Set(
    (scene.namesIn.get(sentence) ?? []).filter((n) => n.from > head).map((n) => n.entity),
  )
  const recent = (fits: (h: Speaker) => boolean) =>
    history.findLast((h) => sentence - h.sentence <= REACH && !(h.entity && beside.has(h.entity)) && fits(h))
  const last = (fits: (n: NamedPlace) => boolean) => {
    const other = (n: NamedPlace) => !beside.has(n.entity) && fits(n)
    const place = headline ? before.find(fits) : before.findLast(other)
    return place ? speakerOf(place.entity, sentence) : null
  }
  if (UNNAMED.has(noun.low)) {
    if (!short) return null
    return (
      history.findLast((h) => h.entity === null && h.kind === 'person' && isOneOf(h, noun.low)) ??
      last((n) => n.entity.roles.has(noun.low))
    )
  }
  // "The coast guard" is a body, and no guard.
  if (noun.low === 'guard' && BODY_OF_GUARDS.test(reading.words[head - 1]?.low ?? '')) return null
  // "The owners" are not the owner who was named.
  if (noun.low !== noun.lemma && /(?:s|men|women|people)$/.test(noun.low)) return null
  const holder = last((n) => n.entity.kind === 'person' && n.entity.roles.has(noun.lemma))
  if (holder) return holder
  const aged = /^\d+-year-old$/.test(noun.low)
  if (ROLES.has(noun.lemma) || PARTISANS.has(noun.low) || PEOPLE.has(noun.lemma) || aged) {
    if (!headline && !aged && isToldOf(scene, noun, core.from)) return null
    const speaker = recent(
      (h) => h.kind === 'person' && (h.entity !== null ? !isSomebodyElse(h.entity, noun) : mayBe(h, noun)),
    )
    const subject = headline ? null : lastSubject(scene, before, beside, noun)
    return subject && (speaker?.sentence ?? -1) < subject.sentence
      ? subject
      : (speaker ?? last((n) => n.entity.kind === 'person' && !isSomebodyElse(n.entity, noun)))
  }
  // "The agency" may be one of the port's, and one that sends out news.
  const news = PUBLISHER_NOUNS.has(noun.lemma)
  if (news && noun.lemma === 'agency' && short) {
    const agency = last((n) => n.entity.kind !== 'person' && isCalled(scene, n, noun.lemma))
    if (agency) return agency
  }
  if (news) return short ? last((n) => scene.publishers.has(n.entity)) : null
  // "The government" and "the army" are names of their own.
  if (/^(?:administration|army|government|regime)$/.test(noun.lemma)) return null
  if (!short || DOCUMENT_NOUNS.has(noun.lemma) || !ORGANISATION_NOUNS.has(noun.lemma)) return null
  const body = (entity: Entity | null) =>
    entity !== null && entity.kind !== 'person' && !scene.publishers.has(entity)
  const called = last((n) => body(n.entity) && isCalled(scene, n, noun.lemma))
  if (called || !FIRM.test(noun.lemma)) return called
  const firm = (entity: Entity | null) => body(entity) && !isOfAnotherKind(scene, entity)
  return recent((h) => firm(h.entity)) ?? last((n) => n.entity.kind === 'organisation' && firm(n.entity))
}

/** "A source close to it … the insider": one who is called by either noun. */
function isOneOf({ noun }: Speaker, low: string): boolean {
  return noun === low || (/^(?:source|insider)$/.test(low) && /^(?:source|insider)$/.test(noun ?? ''))
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

/** Words back within which somebody may have been told of: "He saw a doctor. … The doctor said". */
const TOLD_REACH = 250

/** Whether the article has told of somebody by this noun who has no name: he is who is meant now. */
function isToldOf(scene: Scene, noun: Word, before: number): boolean {
  const { words } = scene.reading
  for (let i = before - 1; i >= 0 && before - i < TOLD_REACH; i--) {
    const word = words[i]
    if (word?.lemma !== noun.lemma || word.pos !== 'NOUN' || word.low !== noun.low) continue
    if ((words[i + 1]?.pos === 'PROPN' && !isTime(words[i + 1])) || words[i + 1]?.low === ',') continue
    for (let k = i - 1; k >= i - 3 && /^(?:DET|PRON|ADJ|NOUN)$/.test(words[k]?.pos ?? ''); k--)
      if (/^(?:a|an|another|his|her|their|my|our)$/.test(words[k]?.low ?? ''))
        return !/^(?:is|was|as|be)$/.test(words[k - 1]?.low ?? '')
  }
  return false
}

/** "A local man … the fisherman": who was only told of as a man may be anything; a captain is no doctor. */
function mayBe(speaker: Speaker, noun: Word): boolean {
  return (
    speaker.noun === null ||
    speaker.noun === noun.lemma ||
    PEOPLE.has(noun.lemma) ||
    /^(?:man|woman|person|one|teenager|.*-year-old)$/.test(speaker.noun)
  )
}

/** The mayor's spokeswoman is not "the mayor", and no prosecutor is "the judge". */
function isSomebodyElse({ roles, gender }: Entity, noun: Word): boolean {
  // "The boy" is no head teacher, and no woman.
  if (YOUNG.test(noun.lemma) && roles.size > 0 && ![...roles].every((role) => OF_YOUNG.test(role)))
    return true
  if (gender !== null && gender === OTHER_GENDER[noun.lemma]) return true
  if (PEOPLE.has(noun.lemma) || roles.has(noun.lemma)) return false
  return (roles.size > 0 && OFFICES.test(noun.lemma)) || [...roles].some((role) => SERVES.test(role))
}

const YOUNG = /^(?:boy|girl|teen|teenager|youngster)$/
const OF_YOUNG = /^(?:son|daughter|brother|sister|student|pupil|player|singer|victim|survivor|witness)$/
/** Whom the noun cannot mean. */
const OTHER_GENDER: Readonly<Record<string, Gender>> = {
  boy: 'female',
  man: 'female',
  girl: 'male',
  woman: 'male',
}

/** What the text would call everybody who holds it. */
const OFFICES =
  /^(?:judge|prosecutor|mayor|governor|coroner|doctor|surgeon|bishop|archbishop|pope|captain|coach|sheriff|witness|defendant)$/

const SERVES =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|counsel|aide|advis[eo]r|daughter|son|wife|husband|widow|brother|sister)$/

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

/** Sentences ahead in which somebody told of without a name may be named. */
const FORETELLING_REACH = 3

/** "A retired colonel said": somebody of that office whom the next sentences name. Null for spokesmen and the like. */
export function fromForetelling(scene: Scene, head: number): Speaker | null {
  const noun = scene.reading.words[head]
  if (!noun || UNNAMED.has(noun.low) || !ROLES.has(noun.lemma)) return null
  for (let s = noun.sentence; s <= noun.sentence + FORETELLING_REACH; s++) {
    const holder = scene.namesIn
      .get(s)
      ?.find(
        (n) =>
          n.from > head &&
          n.entity.kind === 'person' &&
          n.entity.roles.has(noun.lemma) &&
          (scene.firstAt.get(n.entity) ?? 0) > head,
      )
    if (holder) return speakerOf(holder.entity, noun.sentence)
  }
  return null
}
