import type { TaggedToken } from '@/lib/text/tag'

const WORD = /[\p{L}\p{N}]/u

/**
 * Whether a clause says something that could be checked: long enough, with a verb, no question and no bare address to
 * the reader. Titles may be short and lack a verb ("Comeback for a dam").
 */
export function isWorthy(tokens: readonly TaggedToken[], role: 'title' | 'body'): boolean {
  const words = tokens.filter((t) => WORD.test(t.text))
  if (role === 'title') return words.length >= 3
  if (words.length < 4) return false
  if (!words.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return false
  return !isQuestion(tokens)
}

function isQuestion(tokens: readonly TaggedToken[]): boolean {
  const tail = tokens.slice(-3).map((t) => t.text)
  return tail.includes('?') && !tokens.some((t) => /^["“”]$/.test(t.text))
}
