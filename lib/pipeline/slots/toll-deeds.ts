import type { TaggedToken } from '@/lib/text/tag'
import { DEEDS } from '@/lib/text/words/figure-words'
import type { Quantity } from './read-quantities'

/** What happened to those who are counted, or what they did. */
export type Deed = 'die' | 'hurt' | 'ill' | 'arrest' | 'miss' | 'attend'

/** Words between those who are counted and what happened to them. */
export const REACH = 8

/** Whether a verb that begins at a token tells that somebody took part in an event: "marched", "took part", "turned out". */
export function attendsAt(tokens: readonly TaggedToken[], i: number): 'attend' | null {
  const [token, next] = [tokens[i], tokens[i + 1]?.low ?? '']
  if (token?.lemma === 'turnout' || token?.lemma === 'attendance') return 'attend'
  if (token?.pos !== 'VERB') return null
  const particle = PARTICLES.get(token.lemma)
  if (particle !== undefined) return particle === next ? 'attend' : null
  return ATTENDS.test(token.lemma) && !/^(?:out|off|away)$/.test(next) ? 'attend' : null
}

const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['take', 'part'],
  ['turn', 'out'],
  ['show', 'up'],
])
const ATTENDS = /^(?:attend|march|rally|demonstrate|parade|walk|gather)$/

/** Looked up for every word, which a map does quickest. */
const DEED_OF = new Map(Object.entries(DEEDS))

export function deedAt(token: TaggedToken | undefined): Deed | null {
  // A tagger may take "ill." for the state.
  if (token?.text === 'ill') return 'ill'
  if (token?.low === 'missing') return 'miss'
  return (token?.term && DEED_OF.get(token.term)) || null
}

/** "12 dead", "12 people were killed", "killing at least 12 people"; null for "three of the dead" and for other deeds. */
export function deedOf(
  tokens: readonly TaggedToken[],
  { from, to }: Pick<Quantity, 'from' | 'to'>,
): Deed | null {
  const own = deedAt(tokens[to - 1])
  if (own) return tokens.slice(from, to).some((t) => t.low === 'of') ? null : own
  const before = tokens[from - 1]
  if (before?.pos === 'VERB' || before?.pos === 'ADJ') {
    const deed = deedAt(before)
    if (deed) return deed
  }
  return deedBehind(tokens, to)
}

/** "The number of the missing", "of people killed". */
export function deedNear(tokens: readonly TaggedToken[], from: number): Deed | null {
  for (const token of tokens.slice(from, from + 3)) {
    const deed = deedAt(token)
    if (deed) return deed
  }
  return null
}

export function deedBehind(tokens: readonly TaggedToken[], to: number): Deed | null {
  for (let k = to; k < Math.min(tokens.length, to + REACH); k++) {
    const token = tokens[k]
    const deed = deedAt(token) ?? attendsAt(tokens, k)
    if (deed) return deed
    if (token?.low === 'and' || token?.low === 'but' || /^[.;:"”]$/.test(token?.text ?? '')) return null
    if (token?.pos === 'VERB' && !/^(?:fall|become|be|have|get|leave)$/.test(token.lemma)) return null
  }
  return null
}
