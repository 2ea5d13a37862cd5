import type { Described } from './describe-slots'
import { allTermsOf, likeness, namesOf, shared, verbsOf } from './describe-slots'
import type { Difference, SlotRule } from './find-differences'
import { type Place, placesOf } from './read-places'

/** Part of the other words that must be shared. */
const ALIKE = 0.75

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

/** The verb that a place belongs to: the nearest before it, with nothing but its object between. */
function before({ tokens }: Described, { from }: Place): string | null {
  for (let k = from - 2; k >= Math.max(0, from - 8); k--) {
    const token = tokens[k]
    if (token?.pos === 'VERB') return token.term
    if (token && (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'SCONJ')) return null
  }
  return null
}
