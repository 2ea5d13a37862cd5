import type { Chain, ChainStep } from '@/lib/model/provenance'
import { EDGE_WORDS } from './provenance-words'

/** A chain on one line, from the outlet backwards: "Coast Mail (by way of Newsbox), copies Reuters, quotes Jane Roe". */
export function chainWords({ steps }: Pick<Chain, 'steps'>): string {
  return steps.map(wordsOf).join('')
}

function wordsOf({ kind, name, relation }: ChainStep, i: number): string {
  if (i === 0 || relation === null) return name
  if (kind === 'via') return ` (by way of ${name})`
  return `, ${EDGE_WORDS[relation]} ${name}`
}
