import type { ClaimRef, OutletRef, QuoteRef } from '@/lib/model/decisions'
import type { Analysis, Claim, Mention } from '@/lib/model/types'
import { makeAnchor } from './anchor'

/** A story with its things by their ids, for turning what a page names into what a log keeps. */
export type Refs = {
  readonly claim: (id: string) => Claim | null
  readonly mentionsOf: (claim: Claim) => readonly Mention[]
  readonly claimRef: (claim: Claim) => ClaimRef
  readonly quoteRef: (mention: Mention) => QuoteRef
  readonly outlet: (id: string) => OutletRef | null
  readonly outletIdOf: (mention: Mention) => string
}

/** Reads a story once. */
export function readRefs({ articles, claims, mentions, outlets }: Analysis): Refs {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]))
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const outletOf = new Map(outlets.map(({ id, name }) => [id, { id, name }]))
  const mentionsOf = (claim: Claim) => claim.mentionIds.flatMap((id) => mentionOf.get(id) ?? [])
  const quoteRef = (mention: Mention): QuoteRef => {
    const article = articleOf.get(mention.articleId)
    if (!article) throw new Error(`Mention ${mention.id} is of an article that the story does not have.`)
    return { ...makeAnchor(article, mention.span), stance: mention.stance }
  }
  return {
    claim: (id) => claimOf.get(id) ?? null,
    mentionsOf,
    claimRef: (claim) => ({ id: claim.id, text: claim.text, quotes: mentionsOf(claim).map(quoteRef) }),
    quoteRef,
    outlet: (id) => outletOf.get(id) ?? null,
    outletIdOf: (mention) => articleOf.get(mention.articleId)?.outletId ?? '',
  }
}
