/** Hashes of one word that features are made of. */
export type WordHash = { readonly low: number; readonly ending: number; readonly shape: number }

/** A long-lived process must not keep every word it ever saw. */
const MOST_KEPT = 100_000

const words = new Map<string, WordHash>()
const lemmas = new Map<string, number>()

/** Hashes of a word by its spelling; kept, since words repeat. */
export function wordHash(text: string): WordHash {
  const known = words.get(text)
  if (known) return known
  const low = text.toLowerCase()
  const hash = { low: fnv(low), ending: fnv(`~${low.slice(-3)}`), shape: fnv(`/${shapeOf(text)}`) }
  if (words.size >= MOST_KEPT) words.clear()
  words.set(text, hash)
  return hash
}

/** The hash of a lemma; kept, since words repeat. */
export function lemmaHash(lemma: string): number {
  const known = lemmas.get(lemma)
  if (known !== undefined) return known
  const hash = fnv(lemma)
  if (lemmas.size >= MOST_KEPT) lemmas.clear()
  lemmas.set(lemma, hash)
  return hash
}

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
