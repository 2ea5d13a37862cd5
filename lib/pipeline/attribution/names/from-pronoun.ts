import { isForename } from '@/lib/text/is-forename'
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS } from '@/lib/text/words/people'
import { describedSubject, groupBefore } from './described-subject'
import { mayBePerson, newcomer } from './newcomer'
import { type Scene, type Speaker, speakerOf } from './speaker'

/** Sentences back that a pronoun may reach, and an “it” or a “they” that means a name that has not spoken. */
const REACH = 8

/**
 * Whom a pronoun at a token means: the speaker, else the subject, else the first person named, of the nearest sentence that has one who
 * agrees in number and gender. Null for "I" and "we", whose speaker is the outlet's own, and where nobody fits.
 */
export function fromPronoun(scene: Scene, at: number): Speaker | null {
  const { reading, namesIn, history } = scene
  const word = reading.words[at]
  if (!word || /^(?:i|we|my|our)$/.test(word.low)) return null
  const agrees = agreement(word.low)
  // Whom a headline lets speak is nobody that a "he" below it goes back to.
  const fits = (one: Speaker) =>
    agrees(one) && (one.kind !== 'person' || reading.sentences[one.sentence]?.role !== 'title')
  const first = Math.max(0, word.sentence - REACH)
  const named = (s: number) =>
    (namesIn.get(s) ?? []).filter(
      (n) =>
        !n.inQuote &&
        n.from < Math.min(at, reachOf(scene, s, at)) &&
        fits(speakerOf(n.entity, s)) &&
        // "A German paper": not what "it" means.
        !(word.low === 'it' && reading.words[n.to]?.pos === 'NOUN'),
    )
  for (let s = word.sentence; s >= first; s--) {
    const said = history.findLast((h) => h.sentence === s && fits(h))
    if (said) return { ...said, sentence: word.sentence }
    const stranger =
      word.sentence - s <= NEXT
        ? history.findLast((h) => h.sentence === s && /^(?:he|she)$/.test(word.low) && mayBePerson(h))
        : null
    if (stranger && !named(s).some((n) => n.entity.kind === 'person'))
      return { ...stranger, kind: 'person', sentence: word.sentence }
    const name =
      named(s).find((n) => !n.possessive) ??
      (/^(?:he|she)$/.test(word.low) ? newcomer(scene, s, at) : undefined)
    const described = describedSubject(scene, s, at)
    // "The study does not say so. It says": the paper that the sentence before is about.
    const paper = word.low === 'it' && word.sentence - s === 1 && DOCUMENT_NOUNS.has(described?.noun ?? '')
    if (described && (paper || fits(described)) && !(name && name.from < described.from))
      return { ...described, sentence: word.sentence }
    // "He went to the doctors, and they said": who is told of in numbers, rather than a body that has not spoken.
    const group = THEY.test(word.low) && s >= word.sentence - 1 ? groupBefore(scene, s, at) : null
    if (group) return { ...group, sentence: word.sentence }
    if (name) return speakerOf(name.entity, word.sentence)
  }
  // "Weber's old car was sold. She said": nobody else is there whom it could mean.
  for (let s = word.sentence; s >= first; s--) {
    const [owner] = named(s)
    if (owner) return speakerOf(owner.entity, word.sentence)
  }
  const last = history.findLast((h) => fits(h))
  return last ? { ...last, sentence: word.sentence } : null
}

/**
 * Before which token of a sentence somebody is named whom the pronoun may mean: "He would not talk about Roth" tells that "he" goes on to
 * be somebody else than Roth.
 */
function reachOf(scene: Scene, sentence: number, at: number): number {
  const { words, sentences } = scene.reading
  const range = sentences[sentence]
  if (!range) return at
  const pronoun = SAME.find((same) => same.test(words[at]?.low ?? ''))
  if (!pronoun) return at
  for (let i = range.from; i < Math.min(range.to, range.from + OPENING, at); i++) {
    const word = words[i]
    if (!word || word.quote >= 0) continue
    if (pronoun.test(word.low)) return i
    if (word.pos === 'VERB' || word.pos === 'PROPN') return at
  }
  return at
}

const THEY = /^(?:they|their|them)$/
const SAME = [/^he$/, /^she$/]
/** Words of a sentence within which its subject stands. */
const OPENING = 6

function agreement(pronoun: string): (speaker: Speaker) => boolean {
  if (/^(?:he|his|him)$/.test(pronoun)) return (s) => s.kind === 'person' && s.gender !== 'female'
  if (/^(?:she|her)$/.test(pronoun)) return (s) => s.kind === 'person' && s.gender !== 'male'
  if (THEY.test(pronoun)) return (s) => s.kind === 'group' || s.kind === 'organisation'
  if (/^(?:it|its)$/.test(pronoun))
    return (s) =>
      s.kind === 'organisation' ||
      (s.kind === 'unknown' && (s.entity !== null ? !isForename(s.name.toLowerCase()) : isBody(s.noun)))
  return () => true
}

/** "The prosecutor’s office said Weber paid. It said": what can speak without a name. */
function isBody(noun: string | null): boolean {
  return noun !== null && (ORGANISATION_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) || SEATS.test(noun))
}

const SEATS =
  /^(?:airline|commission|fund|hospital|ministry|museum|office|parliament|school|service|university)$/

/** Sentences back that a pronoun may reach for one of whom nothing tells that he is a person but that he speaks. */
const NEXT = 2
