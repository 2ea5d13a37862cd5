import { type TypedTerm, typedTerms } from './typed-terms'

/** Characters, and words or phrases, that one search looks for. More would cost time, and no person typed them to find something. */
export const LONGEST_SEARCH = 200
export const MOST_TERMS = 16

export type SearchMatch = {
  /** What FTS5 is asked; null where there is no word to look for. */
  readonly match: string | null
  /** The words and phrases that are looked for, as typed. */
  readonly terms: readonly string[]
  /** Those that must not stand in what is found. */
  readonly without: readonly string[]
  /** True where more was typed than is looked for. */
  readonly cut: boolean
}

/**
 * What was typed as a question to FTS5: all words must stand in a text, what stands in quotation marks as a phrase, a word with * at its
 * end as the beginning of one, and none with - before it. Each becomes a quoted string, so nothing typed is ever an operator
 * (https://sqlite.org/fts5.html, 3.1). FTS5 cannot be asked for all texts without a word: with nothing else it is asked nothing.
 */
export function searchMatch(typed: string): SearchMatch {
  // NUL would end the question where SQLite reads it; half a surrogate pair cannot be handed over at all.
  const clean = typed.replace(/[\p{Cc}\p{Surrogate}]+/gu, ' ').trim()
  const short = [...clean].slice(0, LONGEST_SEARCH).join('')
  const all = typedTerms(short).filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
  const terms = all.slice(0, MOST_TERMS)
  const [within, without] = [terms.filter(({ out }) => !out), terms.filter(({ out }) => out)]
  return {
    match: within.length > 0 ? question(within, without) : null,
    terms: within.map(asTyped),
    without: without.map(asTyped),
    cut: short.length < clean.length || all.length > terms.length,
  }
}

function question(within: readonly TypedTerm[], without: readonly TypedTerm[]): string {
  const all = within.map(asString).join(' AND ')
  // NOT binds closer than AND.
  return without.length === 0 ? all : `(${all})${without.map((term) => ` NOT ${asString(term)}`).join('')}`
}

function asTyped({ words, prefix }: TypedTerm): string {
  return prefix ? `${words}*` : words
}

function asString({ words, prefix }: TypedTerm): string {
  return `"${words.replaceAll('"', '""')}"${prefix ? '*' : ''}`
}
