import type { TaggedToken } from '@/lib/text/tag'
import type { Quantity } from './read-quantities'

/** Verbs by which somebody has a part of votes, shares or prizes; lemmas. */
const HAS = /^(?:win|receive|poll|secure|gain|obtain|score)$/

/**
 * The term of the name whose part a quantity is, as the text says it; null where it does not: "Roe won 44 percent", "she won" of the
 * speaker, "gave Mr Brandt 43 percent", "52 percent for Mrs Roe".
 */
export function ownerOf(
  tokens: readonly TaggedToken[],
  { unit, from, to }: Pick<Quantity, 'unit' | 'from' | 'to'>,
  speaker: string | null,
): string | null {
  if (unit !== '%') return null
  const before = tokens[from - 1]
  // "Gave Mr Brandt 43 percent"
  if (before?.pos === 'PROPN') return givenTo(tokens, from) ? before.term : null
  if (HAS.test(before?.lemma ?? '')) return subjectOf(tokens, from - 1, speaker)
  if (tokens[to]?.low !== 'for') return null
  let end = to + 1
  while (tokens[end]?.pos === 'PROPN') end++
  return end > to + 1 ? (tokens[end - 1]?.term ?? null) : null
}

/** Whether the name before a figure is that of somebody who is given it. */
function givenTo(tokens: readonly TaggedToken[], from: number): boolean {
  let k = from - 1
  while (tokens[k]?.pos === 'PROPN') k--
  return tokens[k]?.lemma === 'give'
}

function subjectOf(tokens: readonly TaggedToken[], verb: number, speaker: string | null): string | null {
  let k = verb - 1
  while (/^(?:has|have|had|also|only|just|,)$/.test(tokens[k]?.low ?? '')) k--
  const subject = tokens[k]
  if (/^(?:he|she)$/.test(subject?.low ?? '')) return speaker
  if (subject?.low === 'who' && tokens[k - 1]?.text === ',') k -= 2
  return tokens[k]?.pos === 'PROPN' ? (tokens[k]?.term ?? null) : null
}
