const META = /<meta\b[^>]*\bname\s*=\s*["']?robots["']?[^>]*>/i
/** Where a page's own words about itself end. */
const HEAD = 200_000

/** The page's wish not to be kept, as a sentence; null for none. It is told and not enforced: the copy is for analysis. */
export function archiveWish(html: string): string | null {
  const meta = META.exec(html.slice(0, HEAD))?.[0] ?? ''
  if (!/\bno(?:archive|cache)\b/i.test(meta)) return null
  return 'The page asks not to be archived (noarchive); your copy is for your own analysis.'
}
