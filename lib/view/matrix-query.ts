import { ALL_COLUMNS } from '@/lib/model/column-choice'
import type { MatrixQuery, OpenClaim, StayingClaim } from '@/lib/model/matrix-query'
import { addColumnChoice, parseColumnChoice } from './column-steps'

/** The parameters of an address as Next hands them over. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a bare address asks for: every claim, in rank order, first page. */
export const EVERY_CLAIM: MatrixQuery = {
  words: '',
  stance: 'all',
  reach: 'all',
  change: 'all',
  disputedBy: null,
  omittedBy: null,
  onlyIn: null,
  repeatedBy: null,
  deniedBy: null,
  judged: 'shown',
  sort: 'rank',
  show: 'stance',
  page: 1,
  columns: 1,
  choice: ALL_COLUMNS,
  arranging: false,
}

/** Filters that name an outlet, in the words of the page. */
export const RELATIONS = {
  repeatedBy: 'repeated by',
  disputedBy: 'disputed by',
  omittedBy: 'left out by',
  onlyIn: 'only in',
} as const
export type Relation = keyof typeof RELATIONS

export const RELATION_NAMES = ['repeatedBy', 'disputedBy', 'omittedBy', 'onlyIn'] as const
const STANCES = ['all', 'disputed', 'own', 'undisputed'] as const
const REACHES = ['all', 'shared', 'single', 'one-origin', 'two-origins'] as const
const CHANGES = ['all', 'drift', 'dropped'] as const
const JUDGED = ['shown', 'judged', 'hidden'] as const
const SORTS = ['rank', 'coverage', 'dispute'] as const
const SHOWN = ['stance', 'hedge'] as const
const LONGEST = 200
const STAYS = 'stays'

/**
 * The query that an address asks for. Whatever it does not say, or says wrongly, is as in `EVERY_CLAIM`; of a parameter given twice
 * the first counts. The pair `rel` and `by`, which the filter form sends, adds one outlet filter.
 */
export function parseMatrixQuery(search: SearchParams): MatrixQuery {
  const added = oneOf(RELATION_NAMES, firstValue(search, 'rel'))
  const named = (name: Relation) => (added === name ? text(search, 'by') : null) ?? text(search, name)
  return {
    words: (text(search, 'q') ?? '').replace(/\s+/g, ' '),
    stance: oneOf(STANCES, firstValue(search, 'stance')) ?? 'all',
    reach: oneOf(REACHES, firstValue(search, 'reach')) ?? 'all',
    change: oneOf(CHANGES, firstValue(search, 'change')) ?? 'all',
    disputedBy: named('disputedBy'),
    omittedBy: named('omittedBy'),
    onlyIn: named('onlyIn'),
    repeatedBy: named('repeatedBy'),
    deniedBy: text(search, 'deniedBy'),
    judged: oneOf(JUDGED, firstValue(search, 'judged')) ?? 'shown',
    sort: oneOf(SORTS, firstValue(search, 'sort')) ?? 'rank',
    show: oneOf(SHOWN, firstValue(search, 'show')) ?? 'stance',
    page: count(search, 'page'),
    columns: count(search, 'columns'),
    choice: parseColumnChoice((name) => firstValue(search, name)),
    arranging: firstValue(search, 'arrange') === '1',
  }
}

/** The panel that an address opens; an outlet counts only with a claim. */
export function parseOpenClaim(search: SearchParams): OpenClaim {
  const claim = text(search, 'claim')
  return { claim, outlet: claim && text(search, 'outlet') }
}

/** The claim that stays in sight: `stays` names the one that was judged last, and holds for one view; links do not carry it on. */
export function parseStayingClaim(search: SearchParams): StayingClaim {
  return { stays: text(search, 'claim') ?? text(search, STAYS) }
}

/** The search of an address with a claim that stays in sight. */
export function withStayingClaim(search: string, claim: string): string {
  const params = new URLSearchParams(search)
  params.set(STAYS, claim)
  return `?${params}`
}

/** The parameters of a query, in a fixed order, without what is as in `EVERY_CLAIM`: one query has one address. */
export function matrixParams(query: Partial<MatrixQuery>, open: Partial<OpenClaim> = {}): URLSearchParams {
  const whole = { ...EVERY_CLAIM, ...query }
  const params = new URLSearchParams()
  if (whole.words) params.set('q', whole.words)
  if (whole.stance !== 'all') params.set('stance', whole.stance)
  if (whole.reach !== 'all') params.set('reach', whole.reach)
  if (whole.change !== 'all') params.set('change', whole.change)
  for (const name of RELATION_NAMES) if (whole[name]) params.set(name, whole[name])
  if (whole.deniedBy) params.set('deniedBy', whole.deniedBy)
  if (whole.judged !== 'shown') params.set('judged', whole.judged)
  if (whole.sort !== 'rank') params.set('sort', whole.sort)
  if (whole.show !== 'stance') params.set('show', whole.show)
  if (whole.page > 1) params.set('page', String(whole.page))
  if (whole.columns > 1) params.set('columns', String(whole.columns))
  addColumnChoice(params, whole.choice)
  if (whole.arranging) params.set('arrange', '1')
  if (open.claim) params.set('claim', open.claim)
  if (open.claim && open.outlet) params.set('outlet', open.outlet)
  return params
}

/** True when some claims of the story may not match. */
export function isFiltered(query: MatrixQuery): boolean {
  const { words, stance, reach, change, deniedBy, judged } = query
  return (
    words !== '' ||
    judged !== 'shown' ||
    change !== 'all' ||
    stance !== 'all' ||
    reach !== 'all' ||
    deniedBy !== null ||
    RELATION_NAMES.some((name) => query[name] !== null)
  )
}

/** The value of a parameter; of one that is given twice the first. */
export function firstValue(search: SearchParams, name: string): string | undefined {
  const value = search[name]
  return typeof value === 'string' ? value : value?.[0]
}

function text(search: SearchParams, name: string): string | null {
  return firstValue(search, name)?.trim().slice(0, LONGEST) || null
}

function count(search: SearchParams, name: string): number {
  const value = firstValue(search, name) ?? ''
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1
}

function oneOf<const T extends string>(values: readonly T[], value: string | undefined): T | null {
  return values.find((one) => one === value) ?? null
}
