/** The source of a pattern for these words as they stand, with any white space between them; empty for no words. */
export function patternOfWords(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
}
