import type { Zone } from '@/lib/model/types'
import type { Block } from './find-blocks'
import { BLOCK_RULES } from './rules'

export type Mark = Pick<Zone, 'kind' | 'rule'>

/** What kind of furniture a block is by its own words; null when it may be reporting. Quotations are reporting. */
export function classifyBlock(block: Block): Mark | null {
  if (/^["“„«]/u.test(block.head) && block.words > 3) return null
  const rule = BLOCK_RULES.find(
    (one) => block.words <= one.words && one.test.test(one.end ? block.tail : block.head),
  )
  return rule ? { kind: rule.kind, rule: rule.rule } : null
}
