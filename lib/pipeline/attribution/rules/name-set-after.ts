import { ROLES } from '@/lib/text/words/people'
import type { Range, Word } from '../reading'

/** "said its director, Anna Weber": an office up to the end of the name that is set after it between commas; other phrases as they are. */
export function withNameAfter(words: readonly Word[], phrase: Range, end: number): Range {
  const office = words.slice(phrase.from, phrase.to)
  if (words[phrase.to]?.low !== ',' || office.some((w) => w.pos === 'PROPN' && !/[’']s?$/.test(w.low)))
    return phrase
  if (!office.some((w) => ROLES.has(w.lemma)) || /s$/.test(office.at(-1)?.low ?? '')) return phrase
  let to = phrase.to + 1
  while (to < end && words[to]?.pos === 'PROPN' && (words[to]?.quote ?? -1) < 0) to++
  const next = words[to]
  const closes = to >= end || /^(?:[,.;:]|who|whose)$/.test(next?.low ?? '')
  return to - phrase.to > 2 && closes ? { from: phrase.from, to } : phrase
}
