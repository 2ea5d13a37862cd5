import { addTo } from '@/lib/model/group-by'
import { placeKey } from '@/lib/model/place-key'
import type { SlotPair } from '@/lib/model/slots'
import { bySpan } from '@/lib/model/span'
import type { Article, Mention } from '@/lib/model/types'
import type { Grouping } from '../grouping/group-propositions'
import type { Proposition } from '../mentions/find-propositions'
import type { Described } from './describe-slots'
import type { Difference } from './find-differences'
import { otherFigures } from './other-figures'

/** A clause with the mentions that stand for it, each with its claim. */
export type Said = Described & { readonly mentions: readonly (readonly [mention: Mention, claim: number])[] }

/**
 * Pairs of mentions of different claims that say the same but for one slot, in order of mentions; of two claims, one pair of each kind.
 * Groups and stances stay what they are. `claims` are the mentions of each. Empty for none.
 */
export function findSlots(
  claims: readonly (readonly Mention[])[],
  propositions: readonly Proposition[],
  { clauses, differences }: Pick<Grouping, 'clauses' | 'differences'>,
  articles: readonly Article[],
): readonly SlotPair[] {
  const said = saidOf(claims, propositions, clauses)
  const texts = new Map(articles.map((article) => [article.id, article.text]))
  const found: SlotPair[] = []
  const known = new Set<string>()
  const add = (difference: Difference, i: number, j: number) => {
    const [a, b] = [said[i], said[j]]
    const [m, claim] = repeatedBy(a)
    const [o, other] = repeatedBy(b)
    if (!a || !b || !m || !o || claim === undefined || other === undefined) return
    const key = `${difference.kind} ${Math.min(claim, other)} ${Math.max(claim, other)}`
    if (claim === other || known.has(key)) return
    known.add(key)
    found.push(pairOf(difference, [a, m], [b, o], texts))
  }
  for (const { difference, i, j, denial } of [...otherFigures(said), ...differences])
    if (!denial?.alone) add(difference, i, j)
  const order = new Map(articles.map((article, i) => [article.id, i]))
  const place = ({ a }: SlotPair) => order.get(a.witness.articleId) ?? order.size
  return found.sort((x, y) => place(x) - place(y) || bySpan(x.a.witness.span, y.a.witness.span))
}

function saidOf(
  claims: readonly (readonly Mention[])[],
  propositions: readonly Proposition[],
  clauses: readonly Described[],
): readonly Said[] {
  const byPlace = new Map<string, (readonly [Mention, number])[]>()
  claims.forEach((list, claim) => {
    for (const mention of list) {
      addTo(byPlace, placeKey(mention), [mention, claim])
    }
  })
  return propositions.flatMap((one, i): readonly Said[] => {
    const own = clauses[i]
    return own ? [{ ...own, mentions: byPlace.get(placeKey(one)) ?? [] }] : []
  })
}

/** The claim that a clause makes: what it disputes is no value of its own. */
function repeatedBy(said: Said | undefined): readonly [mention?: Mention, claim?: number] {
  return said?.mentions.find(([mention]) => mention.stance === 'repeats') ?? []
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
