import type { GivenClaims, GivenMention } from '@/lib/model/given-claims'
import { placeKey } from '@/lib/model/place-key'
import type { Proposition } from '../mentions/find-propositions'
import type { Reading } from '../stance/read-propositions'
import type { Member } from '../stance/resolve-disputes'

/**
 * The members of given claims, claim by claim. What disputes does so for the words that the engine reads as disputing there; where it reads
 * none, the whole quote is the evidence, and the other engine the reason.
 */
export function givenMembers(
  { engine, claims }: GivenClaims,
  propositions: readonly Proposition[],
  readings: readonly Reading[],
): readonly (readonly Member[])[] {
  const indexes = new Map(propositions.map((p, i) => [placeKey(p), i]))
  return claims.map((mentions) =>
    mentions.flatMap((mention): readonly Member[] => {
      const proposition = indexes.get(placeKey(mention))
      if (proposition === undefined) return []
      const { stance } = mention
      const dispute = stance === 'disputes' ? disputeOf(mention, readings[proposition], engine) : null
      return [{ proposition, stance, dispute, rule: 'stance:given' }]
    }),
  )
}

function disputeOf(
  { span, kind }: GivenMention,
  reading: Reading | undefined,
  engine: string,
): NonNullable<Member['dispute']> {
  const read = reading?.dispute
  return {
    kind: kind ?? read?.kind ?? 'contradiction',
    reason: read?.reason ?? `${engine} reads it as a dispute`,
    evidence: read?.evidence ?? span,
  }
}
