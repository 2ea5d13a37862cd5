/**
 * Words of others as Markdown that shows them and nothing else (CommonMark 0.31), for a place within a line: what would be a mark, a
 * tag or a link is escaped, and white space is one blank, so that no text can open a block of its own.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#|\w+;)/g, '\\&')
}

/** A quotation, on a line of its own: there a dash or a number would begin a list, and a sign of number or equality a heading. */
export function quoted(text: string): string {
  return `> ${plain(text)
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')}`
}

/** A web address as a link; any other as words, since a program may open what stands in angle brackets. */
export function linked(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : plain(url)
}
