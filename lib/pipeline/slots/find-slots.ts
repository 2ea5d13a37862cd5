import { addTo } from '@/lib/model/group-by'
import type { SlotPair } from '@/lib/model/slots'
import { bySpan } from '@/lib/model/span'
import type { Article, Mention } from '@/lib/model/types'
import type { Likelihoods } from '../grouping/same-claim'
import type { Proposition } from '../mentions/find-propositions'
import { type Described, describeSlots, inSameYears, standsApart } from './describe-slots'
import { differentActors } from './different-actors'
import { differentNumbers } from './different-numbers'
import { differentPlaces } from './different-places'
import { differentScopes } from './different-scopes'
import { differentTimes } from './different-times'
import { otherFigures } from './other-figures'

/** Tokens [from, to) of each of two clauses, in which they differ, and what both are of. */
export type Difference = {
  readonly kind: SlotPair['kind']
  readonly slot: string
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

/** When two clauses say the same but for one slot of a kind. */
export type SlotRule = {
  /** What a clause gives that another one may give otherwise; of two clauses both give something, or they do not differ. */
  readonly partsOf: (clause: Described) => readonly unknown[]
  /** In what two clauses differ; null where they do not, or differ in more. */
  readonly difference: (a: Described, b: Described) => Difference | null
}

const RULES: readonly SlotRule[] = [
  differentNumbers,
  differentScopes,
  differentTimes,
  differentPlaces,
  differentActors,
]

/** How likely two clauses must be the same claim to be compared word by word: lower compares what speaks of other things. */
const LEAST_LIKELIHOOD = 0.05

/** A clause with the mentions that stand for it, each with its claim. */
export type Said = Described & { readonly mentions: readonly (readonly [mention: Mention, claim: number])[] }

/** A bit for each rule by which a clause can differ from another one; 0 for a clause that none is held against. */
function kindsOf(said: Said): number {
  if (said.mentions.length === 0 || standsApart(said)) return 0
  return RULES.reduce((kinds, { partsOf }, r) => (partsOf(said).length > 0 ? kinds | (1 << r) : kinds), 0)
}

/**
 * Pairs of mentions of different claims that say the same but for one slot, in order of mentions; of two claims, one pair of each kind.
 * Groups and stances stay what they are. `claims` are the mentions of each. Empty for none.
 */
export function findSlots(
  claims: readonly (readonly Mention[])[],
  propositions: readonly Proposition[],
  likelihoods: Likelihoods,
  articles: readonly Article[],
): readonly SlotPair[] {
  const said = saidOf(claims, propositions, articles)
  const texts = new Map(articles.map((article) => [article.id, article.text]))
  const found: SlotPair[] = []
  const known = new Set<string>()
  const add = (difference: Difference | null, i: number, j: number) => {
    const [a, b] = [said[i], said[j]]
    const [m, claim] = repeatedBy(a)
    const [o, other] = repeatedBy(b)
    if (!difference || !a || !b || !m || !o || claim === undefined || other === undefined) return
    const key = `${difference.kind} ${Math.min(claim, other)} ${Math.max(claim, other)}`
    if (claim === other || known.has(key)) return
    known.add(key)
    found.push(pairOf(difference, [a, m], [b, o], texts))
  }
  for (const { difference, i, j } of otherFigures(said)) add(difference, i, j)
  const kinds = said.map(kindsOf)
  const { first, second, likelihoods: likely } = likelihoods.pairs
  for (let n = 0; n < likely.length; n++) {
    const i = first[n] ?? 0
    const j = second[n] ?? 0
    const common = (kinds[i] ?? 0) & (kinds[j] ?? 0)
    if (common === 0 || (likely[n] ?? 0) < LEAST_LIKELIHOOD) continue
    const [a, b] = [said[i], said[j]]
    if (!a || !b || !areComparable(a, b)) continue
    RULES.forEach((rule, r) => {
      if (common & (1 << r)) add(rule.difference(a, b), i, j)
    })
  }
  const order = new Map(articles.map((article, i) => [article.id, i]))
  const place = ({ a }: SlotPair) => order.get(a.witness.articleId) ?? order.size
  return found.sort((x, y) => place(x) - place(y) || bySpan(x.a.witness.span, y.a.witness.span))
}

function saidOf(
  claims: readonly (readonly Mention[])[],
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly Said[] {
  const byPlace = new Map<string, (readonly [Mention, number])[]>()
  claims.forEach((list, claim) => {
    for (const mention of list) {
      const key = `${mention.articleId} ${mention.span.start} ${mention.span.end}`
      addTo(byPlace, key, [mention, claim])
    }
  })
  const described = describeSlots(propositions, articles)
  return propositions.flatMap(({ articleId, span }, i): readonly Said[] => {
    const own = described[i]
    return own ? [{ ...own, mentions: byPlace.get(`${articleId} ${span.start} ${span.end}`) ?? [] }] : []
  })
}

/** The claim that a clause makes: what it disputes is no value of its own. */
function repeatedBy(said: Said | undefined): readonly [mention?: Mention, claim?: number] {
  return said?.mentions.find(([mention]) => mention.stance === 'repeats') ?? []
}

function areComparable(a: Said, b: Said): boolean {
  return inSameYears(a, b) && !a.mentions.some(([, claim]) => b.mentions.some(([, other]) => claim === other))
}

function pairOf(
  { kind, slot, a: ofA, b: ofB }: Difference,
  [a, m]: readonly [Described, Mention],
  [b, o]: readonly [Described, Mention],
  texts: ReadonlyMap<string, string>,
): SlotPair {
  const value = (
    { tokens }: Described,
    [from, to]: readonly [number, number],
    { id, articleId }: Mention,
  ): SlotPair['a'] => {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    const quote = (texts.get(articleId) ?? '').slice(span.start, span.end)
    return { mentionId: id, witness: { articleId, span, quote } }
  }
  return { kind, slot, a: value(a, ofA, m), b: value(b, ofB, o) }
}
