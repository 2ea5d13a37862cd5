import { COMPARE_PARTS, type ComparePart, type CompareQuery } from '@/lib/model/compare'
import { firstValue, type SearchParams } from './matrix-query'

const LONGEST = 200

/** The query of an address; what is not said, or said wrongly, is left open. */
export function parseCompareQuery(search: SearchParams): CompareQuery {
  const value = (name: string) => firstValue(search, name)?.trim().slice(0, LONGEST) || null
  const page = value('page') ?? ''
  return {
    a: value('a'),
    b: value('b'),
    part: COMPARE_PARTS.find((part) => part === value('part')) ?? null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

/** The heading of a part, with the names of the two outlets. */
export function partTitle(part: ComparePart, a: string, b: string): string {
  const titles: Readonly<Record<ComparePart, string>> = {
    differ: 'They disagree',
    both: 'Said by both',
    'only-a': `Only in ${a}`,
    'only-b': `Only in ${b}`,
  }
  return titles[part]
}
