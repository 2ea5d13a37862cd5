import type { ComparePage, CompareQuery } from '@/lib/model/compare'
import { count } from './counts'

/** Why these two are shown where none, or one alone, was chosen. */
export function whyThese(
  { a }: CompareQuery,
  { a: first, b: second, counts }: NonNullable<ComparePage['pair']>,
): string {
  if (counts.both + counts.differ === 0)
    return a === null
      ? 'No two outlets were found with a claim in common. Choose any two.'
      : `${first.name} has no claim in common with any other outlet. Choose another beside it.`
  return a === null
    ? 'Of all outlets these two have most claims in common. Choose any two.'
    : `Of all outlets ${second.name} has most claims in common with ${first.name}.`
}

/** Why nothing is compared. */
export function whyNoPair({ a, b }: CompareQuery, { outlets }: ComparePage): string {
  if (outlets.length < 2) return 'This story has one outlet only: there is none to set beside it.'
  if (a !== null && a === b) return 'That is one outlet twice: choose another beside it.'
  return 'Choose two outlets to see what both say, what only one has, and where they disagree.'
}

/** How many claims neither has; nothing where there are none. */
export function neitherWords(neither: number): string {
  if (neither === 0) return ''
  return `${count(neither, 'claim')} of the story ${neither === 1 ? 'stands' : 'stand'} in neither. `
}
