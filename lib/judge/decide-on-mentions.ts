import type { Decided, Wish } from '@/lib/model/decisions'
import { LIMITS } from '@/lib/model/judging-limits'
import { contains, overlaps } from '@/lib/model/span'
import type { CellStance, Claim, Mention } from '@/lib/model/types'
import { makeAnchor } from './anchor'
import type { Desk, Refused } from './decide'
import { CLAIM_GONE } from './decide-on-claim'

type OnMentions = Extract<
  Wish,
  { action: 'set-stance' | 'not-a-claim' | 'not-same' | 'split' | 'add-mention' }
>

const CHANGED =
  'That quote is not in the claim any more. Nothing was changed; look at the claim as it is now.'

/** A decision on mentions of a claim, ready for the log; or why it is refused, with what holds instead. */
export function decideOnMentions(wish: OnMentions, desk: Desk): Decided | Refused {
  const claim = desk.claim(wish.claim)
  if (!claim) return { refused: CLAIM_GONE }
  switch (wish.action) {
    case 'set-stance':
      return setStance(wish, claim, desk)
    case 'add-mention':
      return addMention(wish, claim, desk)
    case 'split': {
      const all = desk.mentionsOf(claim)
      const picked = all.filter((mention) => wish.mentions.includes(mention.id))
      if (picked.length < new Set(wish.mentions).size) return { refused: CHANGED }
      if (picked.length === 0)
        return { refused: 'Pick the quotes that make another claim. Nothing was split off.' }
      if (picked.length === all.length)
        return {
          refused: 'Nothing would be left of the claim. Leave at least one quote; nothing was split off.',
        }
      const after = `${picked.length} of its ${all.length} quotes make a claim of their own`
      return take(claim, picked, { action: 'split', after }, desk)
    }
    case 'not-a-claim':
    case 'not-same': {
      const picked = pick(wish, claim, desk)
      if (picked.length === 0) return { refused: CHANGED }
      if (wish.action === 'not-same' && picked.length === desk.mentionsOf(claim).length)
        return {
          refused:
            'These are all quotes of the claim: it would be left without one. Call it no claim, or hide it.',
        }
      const after = wish.action === 'not-same' ? 'another claim' : 'no claim'
      return take(claim, picked, { action: wish.action, after }, desk)
    }
  }
}

function pick(
  { outlet, mention }: { readonly outlet: string | null; readonly mention: string | null },
  claim: Claim,
  desk: Desk,
): readonly Mention[] {
  return desk
    .mentionsOf(claim)
    .filter((one) => (outlet === null || desk.outletIdOf(one) === outlet) && (mention ?? one.id) === one.id)
}

function take(
  claim: Claim,
  picked: readonly Mention[],
  { action, after }: { readonly action: 'split' | 'not-a-claim' | 'not-same'; readonly after: string },
  desk: Desk,
): Decided {
  return {
    change: { action, claim: desk.claimRef(claim), quotes: picked.map(desk.quoteRef) },
    before: 'a quote of this claim',
    after,
    engine: 'a quote of this claim',
    touches: [`claim:${claim.id}`],
  }
}

function setStance(
  wish: Extract<Wish, { action: 'set-stance' }>,
  claim: Claim,
  desk: Desk,
): Decided | Refused {
  const outlet = desk.outlet(wish.outlet)
  if (!outlet) return { refused: 'That outlet is not in the story any more. Nothing was changed.' }
  const picked = pick(wish, claim, desk)
  if (wish.mention !== null && picked.length === 0) return { refused: CHANGED }
  if (picked.length === 0 && wish.to !== 'omits')
    return {
      refused: `${outlet.name} has no quote for this claim yet. Open its article, mark the words that make the claim, and add them.`,
    }
  if (wish.to === 'omits' && picked.length === claim.mentionIds.length)
    return {
      refused:
        'Nobody else makes this claim: without these quotes it would be gone. Call it no claim, or hide it.',
    }
  const stance = (one: { readonly claimId: string; readonly outletId: string }) =>
    one.claimId === claim.id && one.outletId === outlet.id
  const before: CellStance =
    wish.mention !== null
      ? (picked[0]?.stance ?? 'omits')
      : (desk.judged.analysis.cells.find(stance)?.stance ?? 'omits')
  const own = desk.engine.cells.find(stance)?.stance ?? null
  return {
    change: {
      action: 'set-stance',
      claim: desk.claimRef(claim),
      outlet,
      quotes: picked.map(desk.quoteRef),
      to: wish.to,
    },
    before,
    after: wish.to,
    engine: own,
    touches: [`claim:${claim.id}`],
  }
}

function addMention(
  wish: Extract<Wish, { action: 'add-mention' }>,
  claim: Claim,
  desk: Desk,
): Decided | Refused {
  const article = desk.judged.analysis.articles.find((one) => one.id === wish.article)
  if (!article) return { refused: 'That article is not in the story any more. Nothing was added.' }
  const whole = article.text.slice(wish.start, wish.end)
  const lead = whole.length - whole.trimStart().length
  const quote = whole.trim()
  const span = { start: wish.start + lead, end: wish.start + lead + quote.length }
  if (quote === '') return { refused: 'No words are marked. Mark those that make the claim, then add them.' }
  if (quote.length > LIMITS.quote)
    return { refused: `That is too much for one quote (more than ${LIMITS.quote} characters). Mark less.` }
  const paragraph = article.paragraphs.find((one) => overlaps(one, span))
  if (!paragraph)
    return {
      refused:
        'These words are no report: they stand in a caption, a link or other furniture of the page. Mark words of the report.',
    }
  if (!contains(paragraph, span))
    return { refused: 'The marked words go over the end of a paragraph. Mark words of one paragraph.' }
  if (whole !== wish.exact)
    return { refused: 'The marked words are not those of the article. Mark them again; nothing was added.' }
  const zone = article.zones.find(
    (one) => contains(one, span) && one.kind !== 'title' && one.kind !== 'heading',
  )
  if (zone) return { refused: `These words are a ${zone.kind}, no report. Mark words of the report.` }
  const outlet = { outletId: article.outletId, claimId: claim.id }
  const cellIn = (cells: Desk['engine']['cells']) =>
    cells.find((one) => one.claimId === outlet.claimId && one.outletId === outlet.outletId)?.stance ?? null
  return {
    change: {
      action: 'add-mention',
      claim: desk.claimRef(claim),
      quote: makeAnchor(article, span),
      to: wish.to,
      voice: wish.voice,
    },
    before: cellIn(desk.judged.analysis.cells),
    after: `${wish.to}: “${quote}”`,
    engine: cellIn(desk.engine.cells),
    touches: [`claim:${claim.id}`],
  }
}
