import type { Evidence, GivenMetadata } from '@/lib/model/types'
import { knownOutlet, sameOutlet } from '@/lib/text/outlet-names'
import { runningText } from '@/lib/text/running-text'
import type { Division } from './divide'
import { findHouses, type House } from './find-houses'
import type { RelayEvidence } from './read-relays'

export type FoundOutlet = {
  /** Null where nothing names it for certain. */
  readonly outlet: string | null
  readonly via: string | null
  readonly evidence: readonly Evidence[]
  /** Where a credit says that the text was published first; null when none does. */
  readonly credited: Evidence | null
}

/**
 * Whose report an article is and on whose page it stands. In order of strength: what was given, a credit ("originally
 * published by"), an agency in the dateline, what the page says of its own house (a message, a masthead, a copyright
 * line). What reporters say of their own house inside the report ("told Reuters") is only suggested, and only where
 * it points to one outlet alone.
 */
export function readOutlet(
  text: string,
  division: Division,
  about: { readonly given: GivenMetadata; readonly relays: readonly RelayEvidence[] },
): FoundOutlet {
  const { given, relays } = about
  const houses = findHouses(text, division.zones)
  const wire = relays.find((one) => one.rule === 'dateline')
  const credit = houses.find((one) => one.as === 'origin')
  const site = houses.find((one) => one.as === 'site' && !(credit && sameOutlet(one.name, credit.name)))
  const credited = credit ? decided('outlet', credit) : null
  const origin: Evidence | null = credited ?? (wire ? { ...evidenceOf(wire), field: 'outlet' } : null)
  const own = site ? decided('outlet', site) : null
  const named = plainName(given.outlet)
  const outlet = named !== null ? givenEvidence('outlet', named) : (origin ?? own)
  const via = readVia(given, outlet, site)
  const reasons = outlet ? [outlet] : suggestions(houses, relays)
  return {
    outlet: outlet?.value ?? null,
    via: via?.value ?? null,
    evidence: via ? [...reasons, via] : reasons,
    credited,
  }
}

/** A name without the marks that turn or hide what stands behind them; null for none, and where nothing else is in it. */
function plainName(given: string | null): string | null {
  const name = given === null ? '' : runningText(given, { start: 0, end: given.length }).text
  return name === '' ? null : name
}

/** The site, where it is another than the outlet whose report it carries. */
function readVia(given: GivenMetadata, outlet: Evidence | null, site: House | undefined): Evidence | null {
  const named = plainName(given.via)
  if (named !== null) return givenEvidence('via', named)
  if (!site || !outlet || sameOutlet(site.name, outlet.value)) return null
  return decided('via', site)
}

/** Once, anybody may be told; reporters of the house itself say it again. */
const LEAST_OWN = 2

/**
 * Outlets that the article may be of: by its credits, else by its own words about its reporting ("told Reuters").
 * The latter is right about every second time (measured on articles of PolNeAR, whose outlets are known).
 */
function suggestions(houses: readonly House[], relays: readonly RelayEvidence[]): readonly Evidence[] {
  const hints = houses
    .filter((one) => one.as === 'hint')
    .map((one): Evidence => ({ ...decided('outlet', one), weight: 'suggested' }))
  if (hints.length > 0) return distinct(hints)
  const own = relays.filter((one) => one.own)
  const first = own[0]
  if (!first || own.length < LEAST_OWN || own.some((one) => one.value !== first.value)) return []
  // Reporters do not cite their own house: an outlet that is also cited is somebody else's.
  const cited = relays.some(
    (one) => one.value === first.value && (one.rule === 'citing' || one.rule === 'according-to'),
  )
  return cited ? [] : [{ ...evidenceOf(first), field: 'outlet', weight: 'suggested' }]
}

function evidenceOf({ field, value, rule, span, weight }: Evidence): Evidence {
  return { field, value, rule, span, weight }
}

function decided(field: 'outlet' | 'via', house: House): Evidence {
  // Acronyms of agencies are spelled out; every other name stays as the page writes it.
  const known = knownOutlet(house.name)
  const value = known?.agency ? known.name : house.name
  return { field, value, rule: house.rule, span: house.span, weight: 'decided' }
}

function givenEvidence(field: 'outlet' | 'via', value: string): Evidence {
  return { field, value, rule: 'given', span: null, weight: 'given' }
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((one, i) => evidence.findIndex((other) => sameOutlet(other.value, one.value)) === i)
}
