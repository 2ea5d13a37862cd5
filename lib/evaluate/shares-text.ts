/** Words in a row that, once shared, make two texts share text. */
const GRAM = 8

/** A test for texts that share a run of eight words with any of `others`, whatever the case and punctuation. */
export function sharesTextWith(others: readonly string[]): (text: string) => boolean {
  const grams = new Set(others.flatMap((text) => gramsOf(text)))
  return (text) => gramsOf(text).some((gram) => grams.has(gram))
}

function gramsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - GRAM + 1))
    .map((_, i) => words.slice(i, i + GRAM).join(' '))
}
