import { isVerb, type TaggedToken } from '@/lib/text/tag'

const BREAK = /^(?:[,;:—–]|-{1,2})$/
/** So far behind its "after" the verb of a clause may stand. */
const WITHIN = 40

/** Whether a verb comes before the next comma, or right behind what is set apart by it: "after Roe, the owner, left". */
export function verbBeforeBreak(tokens: readonly TaggedToken[], from: number): boolean {
  const near = tokens.slice(from, from + WITHIN)
  const next = (at: number) => {
    const found = near.findIndex((t, i) => i >= at && BREAK.test(t.text))
    return found < 0 ? near.length : found
  }
  const end = next(0)
  if (hasOwnVerb(near.slice(0, end))) return true
  const behind = near[next(end + 1) + 1]
  return behind !== undefined && isVerb(behind)
}

/** "(After) the man who lived there left", and not "(after) fear that it might break", "(after) a siege when he refused": a verb that no inner clause has. */
function hasOwnVerb(tokens: readonly TaggedToken[]): boolean {
  let owed = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (i > 0 && INNER.has(token.low)) owed++
    else if (isVerb(token) && tokens[i - 1]?.low !== 'to') {
      if (owed === 0) return true
      owed--
      // "Might have broken" is one.
      while (tokens[i + 1] && /^(?:AUX|VERB|ADV|PART)$/.test(tokens[i + 1]?.pos ?? '')) i++
    }
  }
  return false
}

const INNER = new Set('who which that whose where when because while if whether'.split(' '))
