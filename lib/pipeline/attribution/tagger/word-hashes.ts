import { onceByText } from '@/lib/text/once'

/** Hashes of one word that features are made of. */
export type WordHash = { readonly low: number; readonly ending: number; readonly shape: number }

/** Words whose hashes are kept: they repeat. */
const MOST_KEPT = 100_000

/** Hashes of a word by its spelling. */
export const wordHash = onceByText((text): WordHash => {
  const low = text.toLowerCase()
  return { low: fnv(low), ending: fnv(`~${low.slice(-3)}`), shape: fnv(`/${shapeOf(text)}`) }
}, MOST_KEPT)

/** The hash of a lemma. */
export const lemmaHash = onceByText((lemma): number => fnv(lemma), MOST_KEPT)

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** "Weber" is "Aa", "U.S." is "A.A.", "20th" is "0a": capitals, small letters and figures, runs shortened. */
function shapeOf(text: string): string {
  return text
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '0')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 5)
}
