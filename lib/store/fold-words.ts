/**
 * Text as the filter by words compares it: lower case, without accents and soft hyphens, straight quotes, and every run of white
 * space (line breaks of hard-wrapped quotes too) one blank. Fold what the reader typed in the same way before looking for it.
 */
export function foldWords(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\u00ad\u200b]/gu, '')
      .toLowerCase()
      .replace(/[‘’‚‛′]/g, "'")
      .replace(/[“”„‟″«»]/g, '"')
      .replace(/[‐‑‒–—]/g, '-')
      // In a search these two would stand for anything; look-alikes stand for themselves.
      .replaceAll('%', '٪')
      .replaceAll('_', '‿')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
