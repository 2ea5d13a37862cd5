import type { Range } from '../reading'
import { literalName } from './source-phrase'
import type { Scene, Speaker } from './speaker'

/** Sentences back that "one of them" may reach. */
const REACH = 8
const PART = /^(?:the|one|two|three|four|five|six|some|both|several|most|many|another|others|neither|all)$/

/**
 * Who "one", "another", "the other", "two of them", "one of the people" are: of the last speakers who are several (of whom it has the noun, where it names
 * one), these: "one of three people close to the matter". Null for other phrases, and where nobody has spoken.
 */
export function fromGroup(scene: Scene, range: Range): Speaker | null {
  const { words } = scene.reading
  const first = words[range.from]
  if (!first || !PART.test(first.low)) return null
  const count = range.to - range.from
  const of = words[range.from + 1]?.low === 'of'
  const noun = words[range.to - 1]
  const pronoun = of && count === 3 && /^(?:them|these|those)$/.test(noun?.low ?? '')
  const named = of && count === 4 && /^(?:the|these|those)$/.test(words[range.from + 2]?.low ?? '')
  const alone = count === 1 && /^(?:one|another|two|three|four|both)$/.test(first.low)
  // "The other", "The second": of two who spoke before.
  const rest = first.low === 'the' && count === 2 && /^(?:other|first|second|third)$/.test(noun?.low ?? '')
  if (!noun || !(alone || pronoun || named || rest)) return null
  const group = scene.history.findLast(
    (h) =>
      h.kind === 'group' &&
      h.entity === null &&
      first.sentence - h.sentence <= REACH &&
      (!named || h.noun === noun.low || h.name.toLowerCase().includes(noun.low)),
  )
  if (!group) return null
  const part = rest ? 'one' : literalName(scene.reading, { from: range.from, to: range.from + 1 })
  const one = rest || /^(?:one|another)$/.test(first.low)
  return {
    name: `${part} of ${whole(group.name)}`,
    kind: one ? 'person' : 'group',
    gender: null,
    entity: null,
    noun: one ? null : group.noun,
    sentence: first.sentence,
  }
}

/** "Two people close to it" as they stand behind "of": without a small first letter only where it is a name. */
function whole(name: string): string {
  const text = /^(?:one|two|three|four|some|both|another) of (.+)$/i.exec(name)?.[1] ?? name
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
