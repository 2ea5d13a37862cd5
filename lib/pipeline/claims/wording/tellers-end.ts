import { isStatementForm } from './statement-verbs'
import type { Piece } from './wording'

/** What who told something did not do, or does besides, with what he told. */
const TELLS =
  /^(?:say|report|give|comment|elaborate|specify|explain|identify|name|provide|confirm|offer|disclose|add|respond|answer|tell|reveal|cite)$/
const DOES_NOT = /^(?:did|would|does|do|will|could|has|have|had)$/
const DECLINES = /^(?:declin|refus)(?:e|ed|es)$/
const ASKS = /^(?:questioning|asking|wondering|calling|accusing|urging|denying|blaming)$/
const WITHOUT =
  /^(?:say|giv|nam|offer|elaborat|provid|specify|cit|explain|identify|disclos|add|mention|go)ing$/

/**
 * What is told without what its teller does at the end of the sentence: "(The guild said) ten boats had sunk / but did not name
 * them", "… / without giving proof", "… / and questioning how". Unchanged where the end is told too.
 */
export function withoutTellersEnd(content: readonly Piece[]): readonly Piece[] {
  const end = content.findIndex((_, i) => i > 2 && endsAt(content, i))
  if (end < 0) return content
  return content.slice(0, content[end - 1]?.text === ',' ? end - 1 : end)
}

function endsAt(content: readonly Piece[], i: number): boolean {
  const [here, next] = [content[i], content[i + 1]]
  if (!/^(?:and|but|without)$/.test(here?.low ?? '')) return false
  // Inside somebody's own words they go on.
  if (content.slice(i).some((piece) => piece.text === '”') && !content.slice(i).some((p) => p.text === '“'))
    return false
  if (here?.low === 'without') return WITHOUT.test(next?.low ?? '')
  if (here?.low === 'and')
    return (
      (next?.low.endsWith('ing') ?? false) &&
      next?.pos === 'VERB' &&
      (isStatementForm(next.low) || ASKS.test(next.low)) &&
      !hasIng(content, i)
    )
  if (here?.low !== 'but') return false
  if (DECLINES.test(next?.low ?? '')) return true
  const not = content[i + 2]
  const one = next !== undefined && /n't$/.test(next.low)
  const verb = content[one ? i + 2 : i + 3]
  return (one || (DOES_NOT.test(next?.low ?? '') && not?.low === 'not')) && TELLS.test(verb?.low ?? '')
}

/** "He was lying and telling tales": both are his. */
function hasIng(content: readonly Piece[], end: number): boolean {
  return content.slice(0, end).some((piece) => piece.pos === 'VERB' && piece.low.endsWith('ing'))
}
