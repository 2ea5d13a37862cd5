import {
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  PARTISANS,
  PUBLISHER_NOUNS,
  ROLES,
  UNNAMED,
} from '@/lib/text/words/people'
import type { Range } from '../reading'
import type { NamedPlace } from './name-table'
import { type Scene, type Speaker, speakerOf } from './speaker'

/** Sentences back that a pronoun may reach, and a description. */
const PRONOUN_REACH = 8
const DESCRIPTION_REACH = 6
/** Sentences ahead in which somebody told of without a name may be named. */
const FORETELLING_REACH = 3
/** Names back that a description may reach. */
const NAMES_REACH = 300

/** "The company" is no ministry. */
const FIRM = /^(?:company|firm|manufacturer|maker|retailer|brand|airline|bank|club)$/
const OFFICE =
  /\b(?:Agency|Department|Ministry|Commission|Authority|Police|Court|Council|Parliament|Senate|Congress|Government|Administration)\b/

const PEOPLE =
  /^(?:man|woman|teen|teenager|boy|girl|mogul|billionaire|millionaire|student|youngster|pair|star|senior|neurosurgeon|plumber|pontiff|rapper|comedian|athlete|golfer|novelist|prankster)$/

/**
 * Whom a pronoun at a token means: the speaker, else the first person named, of the nearest sentence that has one who
 * agrees in number and gender. Null for "I" and "we", whose speaker is the outlet's own, and where nobody fits.
 */
export function fromPronoun(scene: Scene, at: number): Speaker | null {
  const { reading, namesIn, history } = scene
  const word = reading.words[at]
  if (!word || /^(?:i|we|my|our)$/.test(word.low)) return null
  const fits = agreement(word.low)
  for (let s = word.sentence; s >= Math.max(0, word.sentence - PRONOUN_REACH); s--) {
    const said = history.findLast((h) => h.sentence === s && fits(h))
    if (said) return { ...said, sentence: word.sentence }
    const subject = namesIn
      .get(s)
      ?.find((n) => !n.inQuote && n.from < at && !n.possessive && fits(speakerOf(n.entity, s)))
    if (subject) return speakerOf(subject.entity, word.sentence)
  }
  // "Weber's old car was sold. She said": nobody else is there whom it could mean.
  for (let s = word.sentence; s >= Math.max(0, word.sentence - PRONOUN_REACH); s--) {
    const owner = namesIn.get(s)?.find((n) => !n.inQuote && n.from < at && fits(speakerOf(n.entity, s)))
    if (owner) return speakerOf(owner.entity, word.sentence)
  }
  const last = history.findLast((h) => fits(h))
  return last ? { ...last, sentence: word.sentence } : null
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

function agreement(pronoun: string): (speaker: Speaker) => boolean {
  if (/^(?:he|his|him)$/.test(pronoun)) return (s) => s.kind === 'person' && s.gender !== 'female'
  if (/^(?:she|her)$/.test(pronoun)) return (s) => s.kind === 'person' && s.gender !== 'male'
  if (/^(?:they|their|them)$/.test(pronoun)) return (s) => s.kind === 'group' || s.kind === 'organisation'
  if (/^(?:it|its)$/.test(pronoun))
    return (s) =>
      s.kind === 'organisation' ||
      (s.kind === 'unknown' && (s.entity !== null || ORGANISATION_NOUNS.has(s.noun ?? '')))
  return () => true
}

/**
 * Whom "the congressman", "the third source", "the company", "the article" mean: somebody named or quoted before (in a
 * headline: anywhere in the article). Null where the words must stand for themselves.
 */
export function fromDescription(scene: Scene, core: Range, head: number): Speaker | null {
  const { reading, names, history } = scene
  const noun = reading.words[head]
  if (!noun || head !== core.to - 1) return null
  const { sentence } = noun
  const headline = reading.sentences[sentence]?.role === 'title'
  const before = headline ? names : namesBefore(names, core.from)
  const short = core.to - core.from <= 2
  // "The doctor told Roth": whom it is told to is somebody else.
  const beside = new Set(
    (scene.namesIn.get(sentence) ?? []).filter((n) => n.from > head).map((n) => n.entity),
  )
  const recent = (fits: (h: Speaker) => boolean) =>
    history.findLast(
      (h) => sentence - h.sentence <= DESCRIPTION_REACH && !(h.entity && beside.has(h.entity)) && fits(h),
    )
  const last = (fits: (n: NamedPlace) => boolean) => {
    const other = (n: NamedPlace) => !beside.has(n.entity) && fits(n)
    const place = headline ? before.find(fits) : before.findLast(other)
    return place ? speakerOf(place.entity, sentence) : null
  }
  if (UNNAMED.has(noun.low)) {
    if (!short) return null
    return (
      history.findLast((h) => h.noun === noun.low && h.entity === null) ??
      last((n) => n.entity.roles.has(noun.low))
    )
  }
  // "The owners" are not the owner who was named.
  if (noun.low !== noun.lemma && /(?:s|men|women|people)$/.test(noun.low)) return null
  const holder = last((n) => n.entity.kind === 'person' && n.entity.roles.has(noun.lemma))
  if (holder) return holder
  const aged = /^\d+-year-old$/.test(noun.low)
  if (ROLES.has(noun.lemma) || PARTISANS.has(noun.low) || PEOPLE.test(noun.lemma) || aged)
    return recent((h) => h.kind === 'person') ?? last((n) => n.entity.kind === 'person')
  if (PUBLISHER_NOUNS.has(noun.lemma)) return short ? last((n) => scene.publishers.has(n.entity)) : null
  // "The government" and "the army" are names of their own.
  if (/^(?:administration|army|government|regime)$/.test(noun.lemma)) return null
  if (!short || DOCUMENT_NOUNS.has(noun.lemma) || !ORGANISATION_NOUNS.has(noun.lemma)) return null
  const organisation = (entity: Speaker['entity']) =>
    entity !== null &&
    entity.kind !== 'person' &&
    !scene.publishers.has(entity) &&
    !(FIRM.test(noun.low) && OFFICE.test(entity.longName))
  return (
    recent((h) => organisation(h.entity)) ??
    last((n) => n.entity.kind === 'organisation' && organisation(n.entity))
  )
}

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
