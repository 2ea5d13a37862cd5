import type { Range, Word } from '../reading'
import { phraseBefore } from './phrase-before'
import { isNominal } from './phrase-words'

/** "X, leader of the group, said": `comma` is the mark before the verb. The phrase and what is set after it. */
export function withApposition(words: readonly Word[], comma: number, low: number): Range | null {
  for (let p = comma - 1; p > low && comma - p < 45; p--) {
    if (words[p]?.low !== ',' || (words[p]?.quote ?? -1) >= 0) continue
    const first = words[p + 1]
    if (!first) continue
    const head = phraseBefore(words, p, low)
    if (!head) continue
    // "His brother, however, said"
    if (p + 2 === comma && first.pos === 'ADV') return head
    // "Another, when I asked, said": what he was asked is no part of who he is.
    if (
      /^(?:when|while|though|although|as|before|after|if)$/.test(first.low) &&
      opensClause(words, head, low)
    )
      return head
    const who = /^(?:who|whose)$/.test(first.low)
    if (!who && !(isNominal(words[head.to - 1]) || /^\d+-year-old$/.test(words[head.to - 1]?.low ?? '')))
      continue
    // "The teacher, from Bruck, Upper Austria, said", "Emil Roth, 24, who filmed it, said"
    if (/^(?:from|of|in|at)$/.test(words[head.from - 1]?.low ?? '') && words[head.from - 2]?.low === ',')
      continue
    if (/^\d+$/.test(words[head.from]?.low ?? '') && words[head.from - 1]?.low === ',') continue
    const relative = /^(?:who|whose|whom|which|where|when)$/.test(first.low)
    const set = relative || /^(?:DET|NOUN|ADJ|NUM|PROPN|ADP|VERB|ADV)$/.test(first.pos)
    if (set) return { from: head.from, to: comma }
  }
  return null
}

/** "Emil Roth, of the Harbour Fund, who said": not the fund, but the name that it is set after. */
export function whoseHouse(words: readonly Word[], range: Range | null, low: number): Range | null {
  const link = range ? words[range.from - 1] : undefined
  if (!range || !/^(?:of|from|at)$/.test(link?.low ?? '') || words[range.from - 2]?.low !== ',') return range
  return phraseBefore(words, range.from - 2, low) ?? range
}

/** Whether a phrase is the first of its sentence, but for a link. */
function opensClause(words: readonly Word[], phrase: Range, low: number): boolean {
  return words.slice(low, phrase.from).every((w) => w.pos === 'CCONJ' || w.pos === 'ADV' || w.low === ',')
}
