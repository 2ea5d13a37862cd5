import type { Evidence, Zone } from '@/lib/model/types'
import { pageRuleWords } from './page-rule-words'
import { EVIDENCE_RULE_WORDS, ZONE_RULE_WORDS } from './rule-words'

/** What a part of an article that is not read as report is. */
const ZONE_WORDS: Readonly<Record<Zone['kind'] | 'rest', string>> = {
  title: 'title',
  byline: 'byline',
  dateline: 'dateline',
  credit: 'credit line',
  caption: 'caption',
  boilerplate: 'not part of the report',
  link: 'link to something else',
  heading: 'heading',
  rest: 'not read as report',
}

/** How far a field of the metadata can be relied on. */
const WEIGHT_WORDS: Readonly<Record<Evidence['weight'], string>> = {
  given: 'given with the article',
  decided: 'read from the text',
  suggested: 'a suggestion, not decided',
}

/** What a part is and why it is not read as report: "not part of the report: asks for comments". The kind alone for a rule without words. */
export function zoneWords(kind: Zone['kind'] | 'rest', rule: string | null): string {
  const why = rule === null ? undefined : ZONE_RULE_WORDS[rule]
  return why === undefined ? ZONE_WORDS[kind] : `${ZONE_WORDS[kind]}: ${why}`
}

/** Why a field holds what it holds: "read from the text, in its headline". */
export function evidenceWords({ weight, rule }: Pick<Evidence, 'weight' | 'rule'>): string {
  if (/^(?:html|feed):/.test(rule)) return pageRuleWords(rule)
  const where = weight === 'given' ? undefined : EVIDENCE_RULE_WORDS[rule]
  return where === undefined ? WEIGHT_WORDS[weight] : `${WEIGHT_WORDS[weight]}, ${where}`
}
