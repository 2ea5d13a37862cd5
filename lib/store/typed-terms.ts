/** A word or phrase as somebody typed it into a field. */
export type TypedTerm = {
  readonly words: string
  /** Typed with * at its end: the beginning of a word. */
  readonly prefix: boolean
  /** Typed with - before it: what holds it is left out. */
  readonly out: boolean
}

const TERM = /(-?)(?:["“”„«]([^"“”„«»]+)["“”»]|(\S+))/gu

/**
 * What was typed, cut as search boxes are expected to cut it: words at blanks, what stands in quotation marks as one, and what has a
 * hyphen before it to be left out. A hyphen within a word, or alone, and a quotation mark without its other half are no marks at all.
 */
export function typedTerms(typed: string): readonly TypedTerm[] {
  return [...typed.matchAll(TERM)]
    .map(([, hyphen, phrase, word = '']) => ({
      words:
        phrase?.trim() ??
        word
          .replace(/["“”„«»]+/gu, ' ')
          .replace(/\*+$/, '')
          .trim(),
      prefix: phrase === undefined && word.endsWith('*'),
      out: hyphen === '-',
    }))
    .filter(({ words }) => words !== '')
}
