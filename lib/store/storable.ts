/**
 * What keeps a text from being stored unchanged, in words that end a sentence ("holds a NUL character"); null where nothing does.
 * SQLite's driver cuts a text at U+0000, and half a surrogate pair has no UTF-8.
 */
export function whyNotStorable(text: string): string | null {
  if (text.includes('\0')) return 'holds a NUL character'
  if (/\p{Surrogate}/u.test(text)) return 'holds half of a surrogate pair'
  return null
}
