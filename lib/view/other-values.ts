import type { OtherValue } from '@/lib/model/claim-detail'
import { addTo } from '@/lib/model/group-by'
import type { SlotKind, SlotPair } from '@/lib/model/slots'
import type { Claim } from '@/lib/model/types'

/** What a claim is said to have another of: "Another figure". */
export const SLOT_WORDS: Readonly<Record<SlotKind, string>> = {
  number: 'Another figure',
  time: 'Another day',
  place: 'Another place',
  actor: 'The other way round',
  scope: 'Another scope',
}

/**
 * For each claim, by id, those that say the same but for one slot, in the order of the pairs; each other claim once of a kind. Claims
 * without any are absent, and so are pairs of mentions that stand in one claim by now, or in none.
 */
export function otherValues(
  claims: readonly Pick<Claim, 'id' | 'text' | 'mentionIds'>[],
  slots: readonly SlotPair[],
): ReadonlyMap<string, readonly OtherValue[]> {
  const wanted = new Set(slots.flatMap(({ a, b }) => [a.mentionId, b.mentionId]))
  const holders = new Map<string, Pick<Claim, 'id' | 'text' | 'mentionIds'>[]>()
  for (const claim of claims) for (const id of claim.mentionIds) if (wanted.has(id)) addTo(holders, id, claim)
  const found = new Map<string, OtherValue[]>()
  for (const { kind, slot, a, b } of slots)
    for (const [here, there] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = holders.get(there.mentionId) ?? []
      for (const claim of holders.get(here.mentionId) ?? []) {
        const own = found.get(claim.id) ?? []
        for (const other of others) {
          if (other.id === claim.id || own.some((one) => one.kind === kind && one.claim.id === other.id))
            continue
          own.push({
            kind,
            slot,
            claim: { id: other.id, text: other.text },
            here: here.witness,
            there: there.witness,
          })
        }
        if (own.length > 0) found.set(claim.id, own)
      }
    }
  return found
}

/** One of them in words: "about 400 against small groups (people)". */
export function otherValueWords({ slot, here, there }: OtherValue): string {
  return `“${oneLine(here.quote)}” against “${oneLine(there.quote)}” (${slot})`
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
