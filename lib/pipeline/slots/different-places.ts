import type { Described } from './describe-slots'
import { allTermsOf, foundAtTokens, isDay, likeness, namesOf, shared, verbsOf } from './describe-slots'
import type { Difference, SlotRule } from './find-differences'

/** Part of the other words that must be shared. */
const ALIKE = 0.75

type Place = {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly terms: readonly string[]
}

/** "The ship sank off Lund" against "the ship sank off Arden": the same place in the sentence, another name. */
export const differentPlaces: SlotRule = {
  partsOf: (clause) => placesOf(clause),
  difference: otherPlace,
}

function otherPlace(a: Described, b: Described): Difference | null {
  const verbs = shared(verbsOf(a), verbsOf(b))
  if (verbs.length === 0 || shared(namesOf(a), namesOf(b)).length === 0) return null
  for (const one of placesOf(a))
    for (const other of placesOf(b)) {
      if (
        one.terms.some((term) => other.terms.includes(term)) ||
        allTermsOf(b).has(one.name) ||
        allTermsOf(a).has(other.name)
      )
        continue
      const [ofA, ofB] = [before(a, one), before(b, other)]
      if (ofA === null || ofA !== ofB || !verbs.includes(ofA)) continue
      if (likeness(a, b, new Set([one.name, other.name])) < ALIKE) continue
      const slot = a.tokens.find((t) => t.pos === 'VERB' && t.term === ofA)?.low ?? ofA
      return { kind: 'place', slot, a: [one.from, one.to], b: [other.from, other.to] }
    }
  return null
}

/** Names of one word or more behind "in", "at" or "near". */
const placesOf = foundAtTokens((token, i, { tokens }): Place | null => {
  if (!BEFORE_PLACES.has(token.low)) return null
  const first = tokens[i + 1]
  if (first?.pos !== 'PROPN' || isDay(first)) return null
  let to = i + 2
  while (tokens[to]?.pos === 'PROPN') to++
  const name = tokens[to - 1]?.term
  const terms = tokens.slice(i + 1, to).flatMap((t) => t.term ?? [])
  return name ? { from: i + 1, to, name, terms } : null
})

const BEFORE_PLACES = new Set('in at near off outside'.split(' '))

/** The verb that a place belongs to: the nearest before it, with nothing but its object between. */
function before({ tokens }: Described, { from }: Place): string | null {
  for (let k = from - 2; k >= Math.max(0, from - 8); k--) {
    const token = tokens[k]
    if (token?.pos === 'VERB') return token.term
    if (token && (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'SCONJ')) return null
  }
  return null
}
