import type { ArticlePair } from '@/lib/model/article-detail'
import { count } from './counts'

type Measured = Pick<ArticlePair, 'share' | 'shares' | 'longestRun'> & {
  readonly [side in 'a' | 'b']: { readonly outlet: string }
}

/** How much of two articles stands in both: of each, and the longest run; of the shorter alone where no more was measured. */
export function sharesWords({ a, b, share, shares, longestRun }: Measured): string {
  if (!shares) return `${percent(share)} of the shorter article`
  const run = longestRun === undefined ? '' : `; ${count(longestRun, 'word')} in a row without a change`
  return `${percent(shares.a)} of ${a.outlet}’s article and ${percent(shares.b)} of ${b.outlet}’s${run}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
