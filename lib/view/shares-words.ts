import type { ArticlePair } from '@/lib/model/article-detail'
import { count } from './counts'

type Measured = Pick<ArticlePair, 'share' | 'shares' | 'longestRun'>

/** How much of two articles stands in both: of each, and the longest run; of the shorter alone where no more was measured. */
export function sharesWords(
  { share, shares, longestRun }: Measured,
  [a, b]: readonly [string, string],
): string {
  if (!shares) return `${percent(share)} of the shorter article`
  const run = longestRun === undefined ? '' : `; ${count(longestRun, 'word')} in a row without a change`
  return `${percent(shares.a)} of ${a}’s article and ${percent(shares.b)} of ${b}’s${run}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
