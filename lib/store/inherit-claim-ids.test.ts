import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedSpan } from './columns'
import { type FoundClaim, inheritClaimIds, type KnownClaim } from './inherit-claim-ids'

/** "a 0-10" repeats article a at [0, 10); "a 0-10!" disputes it. */
function spans(...places: string[]): readonly PlacedSpan[] {
  return places.map((place) => {
    const [, articleId = '', start, end, dispute] = /^(\w+) (\d+)-(\d+)(!?)$/.exec(place) ?? []
    return { articleId, start: Number(start), end: Number(end), stance: dispute ? 'disputes' : 'repeats' }
  })
}
const known = (id: string, ...places: string[]): KnownClaim => ({
  id,
  retired: false,
  spans: spans(...places),
})
const retired = (id: string, ...places: string[]): KnownClaim => ({ ...known(id, ...places), retired: true })
const found = (id: string, ...places: string[]): FoundClaim => ({ id, spans: spans(...places) })

describe('inheritClaimIds', () => {
  const cases: readonly {
    readonly name: string
    readonly known: readonly KnownClaim[]
    readonly found: readonly FoundClaim[]
    readonly ids: readonly string[]
    readonly successors?: Record<string, string | null>
  }[] = [
    {
      name: 'a first analysis keeps the ids of its content',
      known: [],
      found: [found('n', 'a 0-10')],
      ids: ['n'],
    },
    {
      name: 'an added article leaves the claim its id',
      known: [known('old', 'a 0-10')],
      found: [found('n', 'a 0-10', 'b 5-15')],
      ids: ['old'],
    },
    {
      name: 'a span cut differently is still the claim',
      known: [known('old', 'a 0-40')],
      found: [found('n', 'a 4-40')],
      ids: ['old'],
    },
    {
      name: 'the greatest overlap inherits, whoever comes first',
      known: [known('old', 'a 0-10', 'b 0-10', 'c 0-10')],
      found: [found('less', 'a 0-10'), found('more', 'b 0-10', 'c 0-10')],
      ids: ['less', 'old'],
    },
    {
      name: 'a split in equal halves goes by id',
      known: [known('old', 'a 0-10', 'b 0-10')],
      found: [found('y', 'b 0-10'), found('x', 'a 0-10')],
      ids: ['y', 'old'],
    },
    {
      name: 'of two claims made one, the smaller is retired and leads to the one',
      known: [known('big', 'a 0-10', 'b 0-10'), known('small', 'c 0-10')],
      found: [found('n', 'a 0-10', 'b 0-10', 'c 0-10')],
      ids: ['big'],
      successors: { small: 'big' },
    },
    {
      name: 'a claim without any mention left is retired without a successor',
      known: [known('gone', 'a 0-10')],
      found: [found('n', 'a 10-20')],
      ids: ['n'],
      successors: { gone: null },
    },
    {
      name: 'a crumb does not inherit: the link follows the mentions',
      known: [
        known('big', 'x 0-10', 'y 0-10', 'z 0-10', 'w 0-10'),
        known('old', 'a 0-10', 'b 0-10', 'c 0-10'),
      ],
      found: [
        found('crumb', 'c 0-10'),
        found('n', 'x 0-10', 'y 0-10', 'z 0-10', 'w 0-10', 'a 0-10', 'b 0-10'),
      ],
      ids: ['old', 'big'],
    },
    {
      name: 'a smaller crumb even less',
      known: [
        known('big', 'x 0-10', 'y 0-10', 'z 0-10', 'w 0-10'),
        known('old', 'a 0-10', 'b 0-10', 'c 0-10'),
      ],
      found: [
        found('crumb', 'c 0-3'),
        found('n', 'x 0-10', 'y 0-10', 'z 0-10', 'w 0-10', 'a 0-10', 'b 0-10'),
      ],
      ids: ['crumb', 'big'],
      successors: { old: 'big' },
    },
    {
      name: 'a claim and its opposite over the same words keep apart',
      known: [known('is', 'a 0-10', 'b 0-10!'), known('is-not', 'a 0-10!', 'b 0-10')],
      found: [found('m', 'a 0-10!', 'b 0-10'), found('n', 'a 0-10', 'b 0-10!')],
      ids: ['is-not', 'is'],
    },
    {
      name: 'a stance read anew does not cost the id',
      known: [known('old', 'a 0-10')],
      found: [found('n', 'a 0-10!')],
      ids: ['old'],
    },
    {
      name: 'one span may stand in several claims',
      known: [known('p', 'a 0-10', 'b 0-10'), known('q', 'a 0-10', 'c 0-10')],
      found: [found('m', 'a 0-10', 'c 0-10'), found('n', 'a 0-10', 'b 0-10')],
      ids: ['q', 'p'],
    },
    {
      name: 'a retired claim comes back when its mentions are a claim of their own again',
      known: [known('one', 'a 0-10', 'b 0-10'), retired('two', 'b 0-10')],
      found: [found('m', 'a 0-10'), found('n', 'b 0-10')],
      ids: ['one', 'two'],
    },
    {
      name: 'a standing claim goes before a retired one that would fit better',
      known: [known('now', 'a 0-10'), retired('former', 'a 0-10', 'b 0-10')],
      found: [found('n', 'a 0-10', 'b 0-10')],
      ids: ['now'],
      successors: { former: 'now' },
    },
    {
      name: 'a retired claim does not come back for a small part of it',
      known: [retired('former', 'a 0-10', 'b 0-10', 'c 0-10')],
      found: [found('n', 'a 0-10')],
      ids: ['n'],
      successors: { former: 'n' },
    },
    {
      name: 'an id that is taken is not given twice',
      known: [retired('n', 'z 0-10')],
      found: [found('n', 'a 0-10')],
      ids: ['c11g3st48esuwa'],
      successors: { n: null },
    },
  ]
  it.each(cases)('$name', ({ known, found, ids, successors = {} }) => {
    const result = inheritClaimIds(known, found)
    expect(result.ids).toEqual(ids)
    expect(Object.fromEntries(result.successors)).toEqual(successors)
  })
})

describe('laws of inheritance', () => {
  const place = fc
    .record({
      articleId: fc.constantFrom('a', 'b', 'c'),
      start: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 1, max: 15 }),
      stance: fc.constantFrom('repeats' as const, 'disputes' as const),
    })
    .map(({ articleId, start, length, stance }) => ({ articleId, start, end: start + length, stance }))
  const places = fc.array(place, { minLength: 1, maxLength: 5 })
  const knownClaims = fc
    .array(fc.record({ spans: places, retired: fc.boolean() }), { maxLength: 8 })
    .map((all) => all.map((claim, i) => ({ ...claim, id: `k${i}` })))
  // Ids of content may be equal to ids that are known already.
  const foundClaims = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('k0', 'k1', 'k2', 'f0', 'f1', 'f2', 'f3', 'f4', 'f5'), spans: places }),
    { maxLength: 8, selector: (claim) => claim.id },
  )

  it('gives every new claim one id and no id twice', () => {
    fc.assert(
      fc.property(knownClaims, foundClaims, (known, found) => {
        const { ids } = inheritClaimIds(known, found)
        expect(ids).toHaveLength(found.length)
        expect(new Set(ids).size).toBe(found.length)
      }),
    )
  })

  it('accounts for every known claim: inherited, or retired with a successor that stands or none', () => {
    fc.assert(
      fc.property(knownClaims, foundClaims, (known, found) => {
        const { ids, successors } = inheritClaimIds(known, found)
        for (const { id } of known) expect(ids.includes(id)).toBe(!successors.has(id))
        for (const successor of successors.values()) if (successor !== null) expect(ids).toContain(successor)
      }),
    )
  })

  it('retires without a successor exactly what shares no text with any new claim', () => {
    fc.assert(
      fc.property(knownClaims, foundClaims, (known, found) => {
        const { successors } = inheritClaimIds(known, found)
        for (const old of known.filter((one) => successors.has(one.id))) {
          const shares = found.some((claim) =>
            claim.spans.some((a) =>
              old.spans.some((b) => a.articleId === b.articleId && a.start < b.end && b.start < a.end),
            ),
          )
          expect(successors.get(old.id) === null).toBe(!shares)
        }
      }),
    )
  })

  it('does not depend on the order of claims or spans', () => {
    fc.assert(
      fc.property(knownClaims, foundClaims, (known, found) => {
        const turn = <T extends { readonly spans: readonly PlacedSpan[] }>(all: readonly T[]) =>
          [...all].reverse().map((one) => ({ ...one, spans: [...one.spans].reverse() }))
        const forwards = inheritClaimIds(known, found)
        const backwards = inheritClaimIds(turn(known), turn(found))
        expect([...backwards.ids].reverse()).toEqual(forwards.ids)
        expect(Object.fromEntries(backwards.successors)).toEqual(Object.fromEntries(forwards.successors))
      }),
    )
  })

  it('gives the same claims their ids again, whatever they are called now', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1, maxLength: 12, selector: (p) => JSON.stringify(p) }),
        (all) => {
          // Claims with distinct spans: each can only be itself.
          const known = all.map((span, i) => ({ id: `k${i}`, retired: false, spans: [span] }))
          const found = all.map((span, i) => ({ id: `f${i}`, spans: [span] }))
          expect(inheritClaimIds(known, found).ids).toEqual(known.map((claim) => claim.id))
        },
      ),
    )
  })
})
