import type { Reuse } from '@/lib/model/types'
import type { Prisma } from './generated/client'

type Measured = Pick<Prisma.ReuseGetPayload<object>, 'shareOfA' | 'shareOfB' | 'longest'>

/** How much of each article stands in the other, and the longest run; nothing where the run's engine did not measure it. */
export function toMeasures({ shareOfA, shareOfB, longest }: Measured): Pick<Reuse, 'shares' | 'longestRun'> {
  return {
    ...(shareOfA === null || shareOfB === null ? {} : { shares: { a: shareOfA, b: shareOfB } }),
    ...(longest === null ? {} : { longestRun: longest }),
  }
}

/** The columns of these measures; null for those that are missing. */
export function measureColumns({ shares, longestRun }: Pick<Reuse, 'shares' | 'longestRun'>): Measured {
  return { shareOfA: shares?.a ?? null, shareOfB: shares?.b ?? null, longest: longestRun ?? null }
}
