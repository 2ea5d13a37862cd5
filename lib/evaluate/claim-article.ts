import { type ClaimModel, type ClaimStance, decide } from '@/lib/pipeline/stance/claim-article/read-claim'
import { type Counts, f1, mean, noCounts } from './counts'
import { fitClaimModel, type PlacedRow, STANCES } from './fit-claim-article'

/** Parts that the claims are divided into: each is decided by a model fitted on the other four. */
const FOLDS = 5

export type ClaimArticleScore = {
  readonly rows: number
  readonly claims: number
  /** Folds by claim; null where the shipped model decided. */
  readonly folds: number | null
  /** Rows by what people say and by what was decided. */
  readonly confusion: Readonly<Record<ClaimStance, Readonly<Record<ClaimStance, number>>>>
  /** Of `disputes` against the other two; null where there is nothing to measure. */
  readonly disputes: {
    readonly precision: number | null
    readonly recall: number | null
    readonly f1: number | null
  }
  /** Mean F1 of disputing and not disputing. */
  readonly repeatsVersusDisputes: number | null
  /** Mean F1 of the three stances. */
  readonly threeWay: number | null
  /** Rows that people say dispute, in which the model saw a dispute and no words were found that say so. */
  readonly withoutEvidence: number
}

/** Decides every row and compares with what people say. With `model`, that one decides; else one fitted on the other folds. */
export function scoreClaimArticle(rows: readonly PlacedRow[], model: ClaimModel | null): ClaimArticleScore {
  const fold = foldsOf(rows.map(({ row }) => row.claim))
  const models = model ? [] : Array.from({ length: FOLDS }, (_, k) => fitWithout(rows, fold, k))
  const told = rows.flatMap(({ row, placed }) => {
    const own = model ?? models[fold(row.claim)]
    return own ? [{ gold: row.cell, ...decide(placed, own) }] : []
  })
  const confusion = cross((gold) => cross((stance) => count(told, gold, stance)))
  const counts = (stance: ClaimStance) => countsOf(confusion, stance)
  const { tp, fp, fn } = counts('disputes')
  const others = { tp: told.length - tp - fp - fn, fp: fn, fn: fp }
  return {
    rows: rows.length,
    claims: new Set(rows.map(({ row }) => row.claim)).size,
    folds: model ? null : FOLDS,
    confusion,
    disputes: {
      precision: tp + fp > 0 ? tp / (tp + fp) : null,
      recall: tp + fn > 0 ? tp / (tp + fn) : null,
      f1: f1({ tp, fp, fn }),
    },
    repeatsVersusDisputes: mean([f1({ tp, fp, fn }), f1(others)]),
    threeWay: mean(STANCES.map((stance) => f1(counts(stance)))),
    withoutEvidence: told.filter(
      ({ gold, stance, likelihoods }) =>
        gold === 'disputes' &&
        stance !== 'disputes' &&
        likelihoods.disputes > Math.max(likelihoods.asserts, likelihoods.reports),
    ).length,
  }
}

function fitWithout(rows: readonly PlacedRow[], fold: (claim: string) => number, k: number): ClaimModel {
  return fitClaimModel(rows.filter(({ row }) => fold(row.claim) !== k))
}

/** Claims dealt to the folds in the order of a hash, so that neither the rows' order nor the alphabet decides. */
function foldsOf(claims: readonly string[]): (claim: string) => number {
  const sorted = [...new Set(claims)].sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1))
  const folds = new Map(sorted.map((claim, i) => [claim, i % FOLDS]))
  return (claim) => folds.get(claim) ?? 0
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 2166136261
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0
  return value
}

function cross<T>(value: (stance: ClaimStance) => T): Readonly<Record<ClaimStance, T>> {
  return { asserts: value('asserts'), reports: value('reports'), disputes: value('disputes') }
}

type Told = { readonly gold: ClaimStance; readonly stance: ClaimStance }

function count(told: readonly Told[], gold: ClaimStance, stance: ClaimStance): number {
  return told.filter((one) => one.gold === gold && one.stance === stance).length
}

function countsOf(confusion: ClaimArticleScore['confusion'], stance: ClaimStance): Counts {
  const counts = noCounts()
  for (const gold of STANCES)
    for (const called of STANCES) {
      const n = confusion[gold][called]
      if (gold === stance && called === stance) counts.tp += n
      else if (called === stance) counts.fp += n
      else if (gold === stance) counts.fn += n
    }
  return counts
}
