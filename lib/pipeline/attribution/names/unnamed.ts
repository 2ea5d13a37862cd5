import { ROLES, UNNAMED } from '@/lib/text/words/people'
import type { Range, Reading } from '../reading'
import { isForce } from './is-force'
import { literalName } from './source-phrase'
import type { Speaker } from './speaker'

const PLURAL = /(?:[^s]s|people|men|women|police|family|camp|entourage)$/

/** A source that has no name, by its own words; `head` is the token that says what it is. Null where no word is left. */
export function unnamed(reading: Reading, range: Range, head: number): Speaker | null {
  const name = literalName(reading, range)
  const word = reading.words[head]
  if (!word || !/[\p{L}\d]/u.test(name)) return null
  const oneOfMany = /^(?:one|another|a|an)$/.test(reading.words[range.from]?.low ?? '')
  const plural = (word.pos === 'NOUN' || UNNAMED.has(word.low)) && PLURAL.test(word.low)
  const many = plural && !oneOfMany
  const person = (UNNAMED.has(word.low) || ROLES.has(word.lemma)) && !isForce(reading.words, head)
  const kind = many ? 'group' : person ? 'person' : isForce(reading.words, head) ? 'organisation' : 'unknown'
  return {
    name,
    kind,
    gender: null,
    entity: null,
    noun: oneOfMany ? word.lemma : word.low,
    sentence: word.sentence,
  }
}
