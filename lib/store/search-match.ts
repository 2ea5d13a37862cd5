/** Characters, and words or phrases, that one search looks for. More would cost time, and no person typed them to find something. */
export const LONGEST_SEARCH = 200
export const MOST_TERMS = 16

export type SearchMatch = {
  /** What FTS5 is asked; null where there is no word to look for. */
  readonly match: string | null
  /** The words and phrases that are looked for, as typed. */
  readonly terms: readonly string[]
  /** True where more was typed than is looked for. */
  readonly cut: boolean
}

/**
 * What was typed as a question to FTS5: all words must stand in a text, what stands in quotation marks as a phrase, a word with * at
 * its end as the beginning of one. Each becomes a quoted string, so nothing typed is ever an operator (https://sqlite.org/fts5.html, 3.1).
 */
export function searchMatch(typed: string): SearchMatch {
  // NUL would end the question where SQLite reads it; half a surrogate pair cannot be handed over at all.
  const clean = typed.replace(/[\p{Cc}\p{Surrogate}]+/gu, ' ').trim()
  const short = [...clean].slice(0, LONGEST_SEARCH).join('')
  const all = termsOf(short).filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
  const terms = all.slice(0, MOST_TERMS)
  return {
    match: terms.length > 0 ? terms.map(asString).join(' AND ') : null,
    terms: terms.map(({ words, prefix }) => (prefix ? `${words}*` : words)),
    cut: short.length < clean.length || all.length > terms.length,
  }
}

type Term = { readonly words: string; readonly prefix: boolean }

const PHRASE = /["“”„«]([^"“”„«»]+)["“”»]|(\S+)/gu

/** A quotation mark without its other half is no mark at all. */
function termsOf(text: string): readonly Term[] {
  return [...text.matchAll(PHRASE)].map(([, phrase, word = '']) =>
    phrase === undefined
      ? {
          words: word
            .replace(/["“”„«»]+/gu, ' ')
            .replace(/\*+$/, '')
            .trim(),
          prefix: word.endsWith('*'),
        }
      : { words: phrase.trim(), prefix: false },
  )
}

function asString({ words, prefix }: Term): string {
  return `"${words.replaceAll('"', '""')}"${prefix ? '*' : ''}`
}
