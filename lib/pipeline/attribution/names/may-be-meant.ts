import { PEOPLE } from '@/lib/text/words/people'
import type { Range, Word } from '../reading'
import { isTime } from '../rules/antecedent'
import type { Entity, Gender } from './entity'
import type { Scene, Speaker } from './speaker'

/** "A source close to it … the insider": one who is called by either noun. */
export function isOneOf({ noun }: Speaker, low: string): boolean {
  return noun === low || (/^(?:source|insider)$/.test(low) && /^(?:source|insider)$/.test(noun ?? ''))
}

/** Words back within which somebody may have been told of: "He saw a doctor. … The doctor said". */
const TOLD_REACH = 250

/** Whether the article has told of somebody by this noun who has no name: he is who is meant now. */
export function isToldOf(scene: Scene, noun: Word, before: number): boolean {
  const told = lastToldOf(scene, noun, before)
  return told !== null && !/^(?:is|was|as|be)$/.test(scene.reading.words[told.from - 1]?.low ?? '')
}

/** The last "a senior official" of whom the article tells before a token, by his noun; null for none, and for one who has a name. */
export function lastToldOf(scene: Scene, noun: Word, before: number): Range | null {
  const { words } = scene.reading
  for (let i = before - 1; i >= 0 && before - i < TOLD_REACH; i--) {
    const word = words[i]
    if (word?.lemma !== noun.lemma || word.pos !== 'NOUN' || word.low !== noun.low) continue
    if ((words[i + 1]?.pos === 'PROPN' && !isTime(words[i + 1])) || words[i + 1]?.low === ',') continue
    for (let k = i - 1; k >= i - 3 && /^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(words[k]?.pos ?? ''); k--)
      if (/^(?:a|an|another|his|her|their|my|our)$/.test(words[k]?.low ?? '')) return { from: k, to: i + 1 }
  }
  return null
}

/** "A local man … the fisherman": who was only told of as a man may be anything; a captain is no doctor. */
export function mayBe(speaker: Speaker, noun: Word): boolean {
  return (
    speaker.noun === null ||
    speaker.noun === noun.lemma ||
    PEOPLE.has(noun.lemma) ||
    /^(?:man|woman|person|one|teenager|.*-year-old)$/.test(speaker.noun)
  )
}

/** The mayor's spokeswoman is not "the mayor", and no prosecutor is "the judge". */
export function isSomebodyElse({ roles, gender }: Entity, noun: Word): boolean {
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
  /^(?:judge|prosecutor|mayor|governor|councill?or|coroner|doctor|surgeon|bishop|archbishop|pope|captain|coach|sheriff|witness|defendant)$/

const SERVES =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|counsel|aide|advis[eo]r|daughter|son|wife|husband|widow|brother|sister)$/
