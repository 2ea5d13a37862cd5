/** Text of at most `most` units, cut between words and then ended with "…". White space is one blank. */
export function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most - 1)
  const blank = cut.lastIndexOf(' ')
  const whole = blank > most / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`
}
