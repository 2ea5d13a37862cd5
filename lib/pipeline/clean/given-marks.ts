import { overlap } from '@/lib/model/span'
import type { GivenPart } from '@/lib/model/types'
import type { Mark } from './classify-block'
import type { Block } from './find-blocks'

const NO_REPORT: Mark = { kind: 'boilerplate', rule: 'given' }
const BY_PAGE = 'page-structure'

/**
 * What somebody says each block is: a mark, null for report, undefined where nobody said. A part counts for the blocks of which it
 * covers half or more; of several, the last.
 */
export function givenMarks(
  blocks: readonly Block[],
  parts: readonly GivenPart[],
): readonly (Mark | null | undefined)[] {
  if (parts.length === 0) return blocks.map(() => undefined)
  return blocks.map((block) => {
    const part = parts.findLast((one) => overlap(one, block) * 2 >= block.end - block.start)
    if (!part || part.report) return part && null
    return part.as ? { kind: part.as, rule: BY_PAGE } : NO_REPORT
  })
}
