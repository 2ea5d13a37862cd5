import type { Reading } from '../reading'
import type { NamedPlace } from './name-table'

/** Words between a name and the noun that it is introduced by. */
const NEAR = 8

/**
 * Whether a name is introduced by a noun where it stands: "the harbour union STMA", "STMA, the technicians' union", "the union of
 * technicians, STMA". `noun` is a lemma.
 */
export function isIntroduced(
  reading: Reading,
  place: Pick<NamedPlace, 'from' | 'to'>,
  noun: string,
): boolean {
  const { words } = reading
  const before = words[place.from - 1]
  if (before?.lemma === noun) return true
  if (before?.low === ',')
    for (let i = place.from - 2; i > place.from - 2 - NEAR && !isBreak(words[i]?.low); i--)
      if (words[i]?.lemma === noun) return true
  if (
    words[place.to]?.low !== ',' ||
    !/^(?:the|a|an|its|his|her|their)$/.test(words[place.to + 1]?.low ?? '')
  )
    return false
  for (let i = place.to + 1; i < place.to + 1 + NEAR && !isBreak(words[i]?.low); i++)
    if (words[i]?.lemma === noun) return true
  return false
}

function isBreak(low: string | undefined): boolean {
  return low === undefined || /^(?:[,.;:?!“”"()—–]|who|which|that|whose)$/.test(low)
}
