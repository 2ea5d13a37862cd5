/** How long a text of an analyst may be, in UTF-16 units. */
export const LIMITS = {
  /** A note: some pages of prose. */
  note: 20_000,
  /** A reason. */
  why: 2_000,
  /** A wording: a sentence. */
  wording: 600,
  /** The title of a story. */
  title: 300,
  /** A name, of an analyst or an outlet. */
  name: 80,
  /** Words added as a mention: a paragraph. */
  quote: 2_000,
} as const

/** What is wrong with a text that an analyst gave, in words that end a sentence; null for nothing. */
export function whyNotText(text: string, limit: number): string | null {
  if (text.trim() === '') return 'is empty'
  if (text.length > limit) return `has ${text.length} characters, more than the ${limit} that are kept`
  if (text.includes('\0')) return 'holds a NUL character'
  return /\p{Surrogate}/u.test(text) ? 'holds half of a character' : null
}
