import { splitSentences } from '@/lib/pipeline/sentences/split-sentences'
import { CLAIM_FEATURES, claimFeatures } from '@/lib/pipeline/stance/claim-article/claim-features'
import { observeArticle, observeClaim } from '@/lib/pipeline/stance/claim-article/observe'
import { type PlacedClaim, placeClaim } from '@/lib/pipeline/stance/claim-article/place-claim'
import type { ClaimModel, ClaimStance } from '@/lib/pipeline/stance/claim-article/read-claim'
import { benchArticle } from './bench-article'
import { fitSoftmax } from './fit-softmax'
import type { ClaimRow } from './read-claim-rows'

/** The order of a model's classes. */
export const STANCES: readonly ClaimStance[] = ['asserts', 'reports', 'disputes']

/** Pull of the weights towards 0: many features, few rows. Between 0.1 and 0.5 the figures stay within 0.01. */
const PENALTY = 0.25
/** What a row of each stance counts: disputes are the fewest, and the ones that matter most. */
const WEIGHTS = [1, 1, 1.5]

/** A row whose article has been read and whose claim has been looked for in it. */
export type PlacedRow = { readonly row: ClaimRow; readonly placed: PlacedClaim }

/** Reads a row's article, its headline on top where it has one, and looks for the claim. */
export function placeRow(row: ClaimRow, name: string): PlacedRow {
  const article = benchArticle(name, row.headline ? `${row.headline}\n\n${row.body}` : row.body)
  const observed = observeArticle(article, splitSentences(article))
  return { row, placed: placeClaim(observeClaim(row.claim), observed) }
}

/** The model of how an article takes a claim, fitted on rows. Deterministic. */
export function fitClaimModel(rows: readonly PlacedRow[]): ClaimModel {
  const examples = rows.map(({ row, placed }) => ({
    values: claimFeatures(placed),
    label: STANCES.indexOf(row.cell),
  }))
  return fitSoftmax(CLAIM_FEATURES, STANCES, examples, { penalty: PENALTY, weights: WEIGHTS })
}
