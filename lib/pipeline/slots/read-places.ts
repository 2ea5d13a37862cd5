import { foundAtTokens, isDay } from './describe-slots'

/** Tokens [from, to) of a place's name, the term of its last word, and those of all. */
export type Place = {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly terms: readonly string[]
}

/** The places that a clause gives, in order: names of one word or more behind "in", "at" or "near". */
export const placesOf = foundAtTokens((token, i, { tokens }): Place | null => {
  if (!BEFORE_PLACES.has(token.low)) return null
  const first = tokens[i + 1]
  if (first?.pos !== 'PROPN' || isDay(first)) return null
  let to = i + 2
  while (tokens[to]?.pos === 'PROPN') to++
  const name = tokens[to - 1]?.term
  const terms = tokens.slice(i + 1, to).flatMap((t) => t.term ?? [])
  return name ? { from: i + 1, to, name, terms } : null
})

const BEFORE_PLACES = new Set('in at near off outside'.split(' '))
