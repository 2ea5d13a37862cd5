/**
 * The names of those who dispute, each party once: of two names of which one holds all that tells the other apart, the fuller stays
 * ("Harbour Board", "a Harbour Board spokesman" and "Harbour Board spokeswoman Ann Moor" are the last of them). In the order given;
 * nothing for nobody. A name without capitals ("an official") stands for itself alone.
 */
export function nameParties(names: readonly string[]): readonly string[] {
  const parties = names.map((name) => ({ name, words: tellingWords(name) }))
  return parties
    .filter(
      (one, i) =>
        !parties.some((other, j) => {
          if (i === j || one.words.length === 0 || !one.words.every((word) => other.words.includes(word)))
            return false
          // Of two that say the same, the first stays.
          return other.words.length > one.words.length || j < i
        }),
    )
    .map(({ name }) => name)
}

/** Words with a capital, and of a spokesman that he is one; none where no word has a capital. */
function tellingWords(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const capital = words.filter((word, i) => /^\p{Lu}/u.test(word) && !(i === 0 && ARTICLE.test(word)))
  if (capital.length === 0) return []
  const kept = words.filter((word) => capital.includes(word) || SPOKES.test(word))
  return kept.map((word) => (SPOKES.test(word) ? 'spokesperson' : word.toLowerCase()))
}

const ARTICLE = /^(?:the|an?|one|two|some|several)$/i
const SPOKES = /^spokes(?:man|woman|person|men|women|people)$/i
