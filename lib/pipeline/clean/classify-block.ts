import type { Zone } from '@/lib/model/types'
import { NEWS_AGENCIES } from '@/lib/text/words/news-outlets'
import type { Block } from './find-blocks'
import type { BlockRule } from './rules/block-rule'
import { CREDIT_RULES } from './rules/credit-rules'
import { LINK_RULES } from './rules/link-rules'
import { PICTURE_RULES } from './rules/picture-rules'
import { PROMPT_RULES } from './rules/prompt-rules'

export type Mark = Pick<Zone, 'kind' | 'rule'>

/** The first rule that fits names the zone; pages are made of prompts and links first of all. */
const RULES: readonly BlockRule[] = [...PROMPT_RULES, ...LINK_RULES, ...PICTURE_RULES, ...CREDIT_RULES]

const SPOKEN = /["“”]|\b(?:said|told|according to)\b/u

/** What kind of furniture a block is by its own words; null when it may be reporting. A quotation is reporting. */
export function classifyBlock(block: Block): Mark | null {
  if (/^["“„«]/u.test(block.head) && block.words > 3) return null
  const spoken = SPOKEN.test(block.head)
  const rule = RULES.find(
    (one) =>
      block.words <= one.words &&
      !(spoken && one.unspoken) &&
      one.test.test(one.end ? block.tail : block.head),
  )
  if (rule) return { kind: rule.kind, rule: rule.rule }
  return isAgencyLine(block) ? { kind: 'credit', rule: 'agency-line' } : null
}

/** "(Reuters)" or "– AFP, dpa" alone on its line. */
function isAgencyLine({ head, words }: Block): boolean {
  if (words > 6) return false
  const names = head.replace(/^[\s([—–-]+|[\s)\].]+$/gu, '').split(/\s?[/,]\s?| and | with /u)
  return names.every((name) => NEWS_AGENCIES.has(name.toLowerCase()) && /^(?:[Tt]he )?[\p{Lu}d]/u.test(name))
}
