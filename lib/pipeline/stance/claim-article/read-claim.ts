import type { Article, DisputeKind, Sentence, Span } from '@/lib/model/types'
import { type SoftmaxModel, softmax } from '@/lib/text/softmax'
import shipped from './claim-article.model.json'
import { claimFeatures } from './claim-features'
import { observeArticle, observeClaim } from './observe'
import { type PlacedClaim, placeClaim } from './place-claim'

/** How an article takes a claim: says it itself, passes it on as somebody's, or disputes it. */
export type ClaimStance = 'asserts' | 'reports' | 'disputes'
export type ClaimModel = SoftmaxModel<ClaimStance>

/** The shipped model: docs/models/claim-article.md. */
export const CLAIM_MODEL = shipped as ClaimModel

export type ClaimReading = {
  readonly stance: ClaimStance
  /** Of each stance by the model alone, of sum 1; an order, not calibrated. */
  readonly likelihoods: Readonly<Record<ClaimStance, number>>
  /** Sentences that hold most of the claim, at most three, best first. Empty where the article has none. */
  readonly places: readonly Span[]
  /** The words that dispute; null exactly where the stance is not `disputes`. */
  readonly evidence: {
    readonly kind: DisputeKind
    readonly reason: string
    readonly span: Span
  } | null
}

/** A sign counts where it or a sentence beside it holds this part of the claim, or in the title. */
const RELEVANT = 0.15
/** A negation counts where its words hold this part of the claim. */
const NEGATES = 0.3

/**
 * Finds a claim in an article that is known to speak of it, and decides how the article takes it. The fitted model ranks the
 * three stances; `disputes` is taken only with words in the article that say so, else the next best is.
 */
export function readClaim(
  claim: string,
  article: Article,
  sentences: readonly Sentence[],
  model: ClaimModel = CLAIM_MODEL,
): ClaimReading {
  return decide(placeClaim(observeClaim(claim), observeArticle(article, sentences)), model)
}

/** The decision about a claim whose place in an article has been found. */
export function decide(placed: PlacedClaim, model: ClaimModel): ClaimReading {
  const values = softmax(model, claimFeatures(placed))
  const likelihood = (stance: ClaimStance) => values[model.classes.indexOf(stance)] ?? 0
  const evidence = evidenceOf(placed)
  const order = (['asserts', 'reports', 'disputes'] as const)
    .filter((stance) => stance !== 'disputes' || evidence !== null)
    .sort((a, b) => likelihood(b) - likelihood(a))
  const stance = order[0] ?? 'reports'
  return {
    stance,
    likelihoods: {
      asserts: likelihood('asserts'),
      reports: likelihood('reports'),
      disputes: likelihood('disputes'),
    },
    places: placed.nearest.map((s) => s.span),
    evidence: stance === 'disputes' ? evidence : null,
  }
}

/** The sign that speaks most of the claim; the first of equals. */
function evidenceOf({ claim, sentences, share }: PlacedClaim): ClaimReading['evidence'] {
  const signs = sentences.flatMap((s) => {
    if (!s.dispute || (s.around < RELEVANT && !s.title)) return []
    const { kind, reason, evidence: span } = s.dispute
    return [{ kind, reason, span, fit: s.around + share(s.disputed) + (s.title ? 0.3 : 0) }]
  })
  const negations = sentences.flatMap((s) =>
    s.negations.flatMap((negation) => {
      const fit = share(new Set([...negation.scope, ...negation.subject]))
      if (fit < NEGATES && !claim.terms.has(negation.head)) return []
      const reason = 'says with “not” what the claim says without'
      return [{ kind: 'contradiction' as const, reason, span: negation.evidence, fit }]
    }),
  )
  const [first, ...others] = [...signs, ...negations]
  if (!first) return null
  const { kind, reason, span } = others.reduce((best, one) => (one.fit > best.fit ? one : best), first)
  return { kind, reason, span }
}
