/**
 * The names of those who dispute, each party once: of names of which one holds all that tells the other apart, the fullest, in the
 * place of the first ("Harbour Board", "a Harbour Board spokesman" and "Harbour Board spokeswoman Ann Moor" are the last of them).
 * As within a sentence, in the order given; nothing for nobody. A name without capitals ("an official") stands for itself alone.
 */
export function nameParties(names: readonly string[]): readonly string[] {
  const parties = names.map((name) => ({ name, words: tellingWords(name) }))
  const fullest = parties.map((one) => {
    if (one.words.length === 0) return one
    return parties.reduce(
      (best, other) =>
        other.words.length > best.words.length && one.words.every((word) => other.words.includes(word))
          ? other
          : best,
      parties.find((other) => sameWords(one.words, other.words)) ?? one,
    )
  })
  return [...new Set(fullest)].map(({ name }) => inSentence(name))
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word) => others.includes(word))
}

/** "The other sources" opens a sentence, "The Post" is a name. */
function inSentence(name: string): string {
  return name.replace(/^(?:The|An?|One|Two|Some|Several)(?= \p{Ll})/u, (word) => word.toLowerCase())
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
