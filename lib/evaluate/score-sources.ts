/** Words of a source that name nobody in particular: alone they do not make two sources the same. */
const GENERIC = new Set(
  (
    'the and who with for from that source sources spokesman spokeswoman spokesperson official officials report ' +
    'reports'
  ).split(' '),
)
const LONGEST = 12

/**
 * Whether a source is the annotated one: both nobody, or a name in common, or both unnamed "sources". A source of more than twelve
 * words that is twice as long as the annotated one names too much to be right.
 */
export function isSameSource(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  const a = wordsOf(gold)
  const b = wordsOf(found)
  if (b.size > Math.max(LONGEST, 2 * a.size)) return false
  const named = [...a].some((w) => b.has(w) && !GENERIC.has(w))
  const unnamed = (words: ReadonlySet<string>) => [...words].some((w) => w.startsWith('source'))
  return named || (unnamed(a) && unnamed(b))
}

function wordsOf(source: string): ReadonlySet<string> {
  return new Set(source.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}
