import { type Range, type Reading, spanOf, type Word } from '../reading'
import { beforeTime, isTime } from '../rules/antecedent'
import type { NamedPlace } from './name-table'

/** Without commas at the end and marks at the beginning. */
export function trimPhrase(words: readonly Word[], range: Range): Range {
  let { from, to } = range
  for (let i = from + 1; i < to; i++) if (words[i]?.low === ',' && HOW.test(words[i + 1]?.low ?? '')) to = i
  while (to > from && /^(?:[,;:]|who|that|which|neither)$/.test(words[to - 1]?.low ?? '') && to - from > 1)
    to--
  while (from < to && words[from]?.pos === 'PUNCT' && words[from]?.turn !== 2) from++
  // "(LUND) On Monday several members said": what the bracket closes is before them.
  for (let i = from; i < to - 1 && words[i]?.low !== '('; i++) if (words[i]?.low === ')') from = i + 1
  if (words[from]?.low === 'on' && isTime(words[from + 1]) && to - from > 2) from += 2
  // "On / Wednesday town officials had said"
  else if (words[from - 1]?.low === 'on' && isTime(words[from]) && to - from > 1) from++
  else if (/^(?:yesterday|tonight)$/.test(words[from]?.low ?? '') && to - from > 1) from++
  return { from, to: withoutTime(words, from, to) }
}

/** "A report on Sunday", "the minister last week", "a post four days ago", "state media today": up to where it says when. "A report released today" is whole. */
function withoutTime(words: readonly Word[], from: number, to: number): number {
  if (words.slice(from, to).some((word) => word.pos === 'VERB')) return to
  return beforeTime(words, to, from)
}

/** "A diplomat, speaking on condition that he is not named": how somebody told it is no part of who he is. */
const HOW = /^(?:speaking|talking|writing|citing|quoting|requesting)$/

/** The part before the first comma, bracket or "who". */
export function coreOf(words: readonly Word[], range: Range): Range {
  for (let i = range.from + 1; i < range.to; i++) {
    if (/^(?:,|\(|who|whose|—|–)$/.test(words[i]?.low ?? '')) return { from: range.from, to: i }
  }
  return range
}

/** The token that says what a source is: the last one before "of", "for", "in", "close to". Names are not looked into. */
export function headOf(words: readonly Word[], core: Range, names: readonly NamedPlace[]): number {
  for (let i = core.from + 1; i < core.to; i++) {
    const word = words[i]
    if (!word || names.some((n) => n.from < i && i < n.to)) continue
    const ends =
      word.pos === 'ADP' ||
      word.pos === 'SCONJ' ||
      (word.pos === 'VERB' && i > core.from + 1) ||
      /^(?:close|familiar)$/.test(word.low)
    if (ends && !(word.low === 'of' && counts(words[i - 1]))) return i - 1
  }
  return core.to - 1
}

/** "one of her sources", "two of the officials": what is counted stands after "of". */
function counts(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'NUM' || /^(?:one|some|many|most|several|both|all|none|each|another|few)$/.test(word.low))
  )
}

/** A source's own words as running text, cut at the first comma where they run longer than a dozen words. */
export function literalName(reading: Reading, range: Range): string {
  const count = reading.words.slice(range.from, range.to).filter((w) => /[\p{L}\d]/u.test(w.text)).length
  const span = spanOf(reading, count > 12 ? coreOf(reading.words, range) : range)
  return reading.article.text
    .slice(span.start, span.end)
    .replaceAll('\u00AD', '')
    .replace(/(\p{L})-\s*\n\s*(\p{L})/gu, '$1-$2')
    .replace(/\s+/g, ' ')
    .replace(/,$/, '')
    .replace(/['’]s$/, '')
}
