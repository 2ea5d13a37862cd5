/** Words in quotation marks; those that begin with a mark of their own stay as they are, since two in a row read as a misprint. */
export function inQuotes(text: string): string {
  return opensQuote(text) ? text : `“${text}”`
}

/** True for words that begin with a quotation mark. */
export function opensQuote(text: string): boolean {
  return /^\s*["“”„«]/u.test(text)
}
