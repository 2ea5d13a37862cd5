import { type Alignment, alignClaims } from './align-claims'
import { type Counts, f1, mean } from './counts'
import type { Gold, Texts } from './gold'
import { scoreCells } from './score-cells'
import { scoreLinks } from './score-links'
import { boilerplatePlaces, scoreMentions } from './score-mentions'
import { goldGroups, reportGroups, type ScoredReport, type Stance } from './scored'

/** The figures, in the order in which they are shown; docs/evaluation.md says what each means. */
export const FIGURES = [
  'cellF1',
  'repeatsF1',
  'disputesF1',
  'linkF1',
  'mentionP',
  'mentionR',
  'sourceAcc',
  'reuseF1',
  'indepAcc',
  'central@10',
  'boilerplate',
  'quoteErrors',
  'cellErrors',
] as const
export type Figure = (typeof FIGURES)[number]

/** Shares from 0 to 1, but the last three are counts. Null where there was nothing to measure. */
export type Figures = Readonly<Record<Figure, number | null>>

/** Right ones of all, for claims of one kind. */
type Share = { readonly right: number; readonly all: number }

export type StoryScore = {
  readonly figures: Figures
  /** What the figures were made of, for pooling. */
  readonly cells: Readonly<Record<Stance, Counts>>
  readonly links: Counts
  readonly reuse: Counts
  readonly origins: { readonly several: Share; readonly one: Share }
}

/** A report against the annotated matrix of its story. Agrees with the published scorer of the format to the last digit. */
export function scoreStory(gold: Gold, report: ScoredReport, texts: Texts): StoryScore {
  const annotated = goldGroups(gold, texts)
  const found = reportGroups(report)
  const alignment = alignClaims(annotated, found)
  const files = gold.articles.map((a) => a.file)
  const cells = scoreCells(annotated, found, files, alignment)
  const links = scoreLinks(annotated, found)
  const reuse = scoreReuse(gold, report)
  const origins = scoreOrigins(gold, report, alignment)
  const [repeatsF1, disputesF1] = [f1(cells.repeats), f1(cells.disputes)]
  const figures = {
    cellF1: mean([repeatsF1, disputesF1]),
    repeatsF1,
    disputesF1,
    linkF1: f1(links),
    ...scoreMentions(annotated, found, boilerplatePlaces(gold, texts)),
    reuseF1: f1(reuse),
    indepAcc: balanced(origins),
    'central@10': scoreCentral(gold, report, alignment),
    quoteErrors: countQuoteErrors(report, texts),
    cellErrors: countCellErrors(report),
  }
  return { figures, cells, links, reuse, origins }
}

/** The mean over claims with one origin and claims with several, so that the commoner kind does not decide alone. */
export function balanced({ several, one }: StoryScore['origins']): number | null {
  return mean([several, one].map(({ right, all }) => (all === 0 ? null : right / all)))
}

/** Pairs of files with copied passages. */
function scoreReuse(gold: Gold, report: ScoredReport): Counts {
  const files = new Map(report.articles.map((a) => [a.id, a.file]))
  const key = (a: string, b: string) => [a, b].sort().join('|')
  const annotated = new Set((gold.reuse ?? []).map((r) => key(r.a, r.b)))
  const found = new Set((report.reuse ?? []).map((r) => key(files.get(r.a) ?? r.a, files.get(r.b) ?? r.b)))
  const tp = [...found].filter((pair) => annotated.has(pair)).length
  return { tp, fp: found.size - tp, fn: annotated.size - tp }
}

/** One origin or several, for each claim of which that was annotated; a claim that was not found is wrong. */
function scoreOrigins(gold: Gold, report: ScoredReport, { toReport }: Alignment): StoryScore['origins'] {
  const share = (independent: boolean): Share => {
    const claims = gold.claims.flatMap((c, i) => (c.origin?.independent === independent ? [i] : []))
    const right = claims.filter((i) => {
      const claim = report.claims[toReport.get(i) ?? -1]
      return claim && (claim.independentOrigins ?? 1) >= 2 === independent
    })
    return { right: right.length, all: claims.length }
  }
  return { several: share(true), one: share(false) }
}

/** Share of the central claims that stand in the first ten rows (or as many as there are central ones); null for none. */
function scoreCentral(gold: Gold, report: ScoredReport, { toReport }: Alignment): number | null {
  const central = gold.claims.flatMap((c, i) => (c.weight === 'central' ? [i] : []))
  const ranked = report.claims
    .map((claim, position) => ({ rank: claim.rank ?? position, position }))
    .sort((a, b) => a.rank - b.rank)
  const top = new Set(ranked.slice(0, Math.max(10, central.length)).map((r) => r.position))
  const seen = central.filter((i) => top.has(toReport.get(i) ?? -1))
  return central.length === 0 ? null : seen.length / central.length
}

/** Mentions whose offsets do not give their quote. */
function countQuoteErrors(report: ScoredReport, texts: Texts): number {
  const files = new Map(report.articles.map((a) => [a.id, a.file]))
  return report.claims
    .flatMap((c) => c.mentions)
    .filter((m) => texts.get(files.get(m.article) ?? '')?.slice(m.start, m.end) !== m.quote).length
}

/** Cells that say something else than their mentions. */
function countCellErrors(report: ScoredReport): number {
  const outlets = new Map(report.articles.map((a) => [a.id, a.outlet]))
  return report.claims
    .flatMap((claim) =>
      (claim.cells ?? []).map((cell) => {
        const own = claim.mentions.filter((m) => outlets.get(m.article) === cell.outlet)
        const stances = [...new Set(own.map((m) => m.stance))]
        return cell.stance === (stances.length === 2 ? 'both' : (stances[0] ?? 'omits'))
      }),
    )
    .filter((right) => !right).length
}
