import { isVerb, type TaggedToken } from '@/lib/text/tag'
import { STATEMENT_VERBS } from '@/lib/text/words/cues'

/** The last two of a list stand within so many tokens on either side of its "and". */
const REACH = 12
const BREAK = /^(?:[,;:.—–]|-{1,2})$/
const NAMES = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'])

/**
 * Whether the "and" behind a comma brings the last of a list, which is no clause: "sells ropes, nails, and tar by the barrel", "Roe, Reed,
 * and Moss were heard". False where a verb of its own follows ("the mast broke, the crew left, and the ferry sank").
 */
export function closesList(tokens: readonly TaggedToken[], and: number): boolean {
  if (tokens[and - 1]?.text !== ',') return false
  const item = itemBefore(tokens, and - 1)
  if (item === null) return false
  const last = untilBreak(tokens, and + 1)
  // "And much more"
  const opens = last[0]?.pos === 'ADV' ? last[1] : last[0]
  const verb = last.findIndex(doesSomething)
  // "And mending boats would cost"
  const deed = isDeed(last[0]) && verb > 0
  if (!deed && !NAMES.has(opens?.pos ?? '')) return false
  if (verb < 0 || /^(?:that|which|who|whose)$/.test(last[verb - 1]?.low ?? '')) return true
  // "Ropes, nails, and tar were sold": the verb is that of all three where none but a "said" stands before them.
  return !tokens
    .slice(startOf(tokens, item), item)
    .some((token) => isVerb(token) && !STATEMENT_VERBS.has(token.lemma))
}

/** Where the item before the last comma begins: behind another comma, things without a verb. Null where there is none. */
function itemBefore(tokens: readonly TaggedToken[], comma: number): number | null {
  const from = Math.max(0, comma - REACH)
  const near = tokens.slice(from, comma)
  const at = near.findLastIndex((token) => BREAK.test(token.text))
  const item = near.slice(at + 1)
  if (from + at < 1 || near[at]?.text !== ',' || !NAMES.has(item[0]?.pos ?? '')) return null
  return item.some(doesSomething) ? null : from + at + 1
}

/** A verb, and no "to leave", nor "for leaving". */
function doesSomething(token: TaggedToken, i: number, tokens: readonly TaggedToken[]): boolean {
  const before = tokens[i - 1]
  return (
    isVerb(token) &&
    before?.low !== 'to' &&
    !(isDeed(token) && (i === 0 || /^(?:ADP|SCONJ)$/.test(before?.pos ?? '')))
  )
}

function isDeed(token: TaggedToken | undefined): boolean {
  return token?.pos === 'VERB' && token.low.endsWith('ing')
}

/** Where the clause of a list begins: behind a colon or semicolon, or with the sentence. */
function startOf(tokens: readonly TaggedToken[], before: number): number {
  const from = Math.max(0, before - REACH * 2)
  const near = tokens.slice(from, before)
  return from + near.findLastIndex((token) => /^[:;]$/.test(token.text)) + 1
}

function untilBreak(tokens: readonly TaggedToken[], from: number): readonly TaggedToken[] {
  const near = tokens.slice(from, from + REACH)
  const end = near.findIndex((token) => BREAK.test(token.text))
  return end < 0 ? near : near.slice(0, end)
}
