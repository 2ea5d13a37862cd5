import { activeDecisions } from '@/lib/model/active-decisions'
import type { Decided, Wish } from '@/lib/model/decisions'
import { LIMITS, whyNotText } from '@/lib/model/judging-limits'
import type { Claim } from '@/lib/model/types'
import type { Desk, Refused } from './decide'

type OnClaim = Extract<
  Wish,
  {
    action:
      | 'keep-apart'
      | 'merge'
      | 'reword'
      | 'note'
      | 'hide'
      | 'pin'
      | 'grade'
      | 'origins-independent'
      | 'origins-shared'
  }
>

export const CLAIM_GONE = 'That claim is not in the story any more. Nothing was changed.'

/** A decision on a claim as a whole, ready for the log; or why it is refused, with what holds instead. */
export function decideOnClaim(wish: OnClaim, desk: Desk): Decided | Refused {
  const claim = desk.claim(wish.claim)
  if (!claim) return { refused: CLAIM_GONE }
  const ref = desk.claimRef(claim)
  const judgement = desk.judged.judgements.get(claim.id)
  const touches = [`claim:${claim.id}`]
  switch (wish.action) {
    case 'merge':
    case 'keep-apart':
      return decideOnTwo(wish, claim, desk)
    case 'reword': {
      const to = wish.to.replace(/\s+/g, ' ').trim()
      const problem = whyNotText(to, LIMITS.wording)
      if (problem) return { refused: `The wording ${problem}. The claim keeps its own.` }
      const own = desk.engine.claims.find((one) => one.id === claim.id)?.text ?? null
      return {
        change: { action: 'reword', claim: ref, to },
        before: claim.text,
        after: to,
        engine: own,
        touches,
      }
    }
    case 'note': {
      const problem = whyNotText(wish.to, LIMITS.note)
      if (problem) return { refused: `The note ${problem}. It was not stored; shorten it and send it again.` }
      const to = wish.to.trim()
      return { change: { action: 'note', claim: ref, to }, before: null, after: to, engine: null, touches }
    }
    case 'hide':
    case 'pin': {
      const words = wish.action === 'hide' ? ['shown', 'hidden'] : ['in its place', 'pinned']
      const held = (wish.action === 'hide' ? judgement?.hidden : judgement?.pinned) ?? false
      return {
        change: { action: wish.action, claim: ref, to: wish.to },
        before: words[Number(held)] ?? null,
        after: words[Number(wish.to)] ?? null,
        engine: null,
        touches,
      }
    }
    case 'grade':
      return {
        change: { action: 'grade', claim: ref, to: wish.to },
        before: judgement?.grade ? String(judgement.grade) : null,
        after: String(wish.to),
        engine: `${claim.provenance.grade.value} (suggested)`,
        touches,
      }
    case 'origins-independent':
    case 'origins-shared': {
      const outlets = wish.outlets.flatMap((id) => desk.outlet(id) ?? [])
      const repeating = new Set(claim.origins.groups.flatMap((group) => group.outletIds))
      const named = outlets.filter((outlet) => repeating.has(outlet.id))
      const least = wish.action === 'origins-shared' ? 2 : 1
      if (named.length < least)
        return {
          refused: `Pick the outlets that are meant, among those that repeat the claim: ${least === 2 ? 'two' : 'one'} at least. Nothing was changed.`,
        }
      const own = desk.engine.claims.find((one) => one.id === claim.id)?.origins
      return {
        change: { action: wish.action, claim: ref, outlets: named },
        before: originWords(claim.origins),
        after: `${named.map((outlet) => outlet.name).join(', ')}: ${wish.action === 'origins-shared' ? 'one origin' : 'independent'}`,
        engine: own ? originWords(own) : null,
        touches,
      }
    }
  }
}

function decideOnTwo(
  wish: Extract<Wish, { action: 'merge' | 'keep-apart' }>,
  claim: Claim,
  desk: Desk,
): Decided | Refused {
  const other = desk.claim(wish.other)
  if (!other) return { refused: `The other claim is not in the story any more. Nothing was changed.` }
  if (other.id === claim.id)
    return { refused: 'A claim cannot be merged with itself, nor kept apart from itself. Pick another one.' }
  const apart = activeDecisions(desk.log).find(
    ({ change }) =>
      change.action === 'keep-apart' &&
      [change.claim.id, change.other.id].includes(claim.id) &&
      [change.claim.id, change.other.id].includes(other.id),
  )
  if (wish.action === 'merge' && apart) {
    const by = desk.log.find((entry) => entry.seq === apart.seq)?.who ?? 'somebody'
    return {
      refused: `${by} declared these two not the same claim (entry ${apart.seq}). Undo that first if they are; nothing was merged.`,
    }
  }
  const own = desk.engine.claims.some((one) => one.id === other.id)
  const change = { action: wish.action, claim: desk.claimRef(claim), other: desk.claimRef(other) }
  return {
    change,
    before: 'two claims',
    after: wish.action === 'merge' ? 'one claim' : 'two claims, for good',
    engine: own ? 'two claims' : null,
    touches: [`claim:${claim.id}`, `claim:${other.id}`],
  }
}

function originWords({ count }: Claim['origins']): string {
  return count === 1 ? '1 origin' : `${count} origins`
}
