import type { Block } from './find-blocks'

/** A headline is seldom longer; a first sentence seldom shorter than half of this. */
const MOST_WORDS = 24
const MOST_LETTERS = 160

/**
 * True when a block at the head of an article reads like a headline: one short line without a full stop, or a short
 * sentence set in capitals or far shorter than what follows. False for a first sentence of the report.
 */
export function isHeadline(block: Block, following: readonly Block[]): boolean {
  const { head, words } = block
  if (words > MOST_WORDS || head.length > MOST_LETTERS || following.length === 0) return false
  if (/[:,–—-]$/u.test(head)) return false
  if (/[!?]['"’”]?$/u.test(head)) return words <= 16
  // "Full stops" that belong to the last word, as in "... arrive in U.S."
  if (!/[.…。؟]['"’”)]?$/u.test(head) || /\b(?:\p{Lu}\.){2,}['"’”)]?$/u.test(head)) return !isSpeech(head)
  if (isSpeech(head)) return false
  const next = following[0]
  return (
    isTitleCase(head) ||
    (words <= 14 && head.length <= 100 && next !== undefined && next.words >= words * 1.5)
  )
}

/** Most of its longer words begin with a capital: "Minister Resigns Over Lost Report". */
export function isTitleCase(text: string): boolean {
  const long = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{3,}/gu) ?? []
  return long.length >= 3 && long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= long.length * 0.75
}

function isSpeech(head: string): boolean {
  return /^["“„«].*["”»]?\s*(?:(?:he|she|they|\p{Lu}\S+)\s)?(?:said|says|told|added)\b/u.test(head)
}
