import { parseHTML } from 'linkedom'

const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/i

/** The feeds that a page names in its head, in its order, made absolute; empty for none. Source: HTML Standard, 4.6.7.1. */
export function findFeedLinks(html: string, base: string): readonly string[] {
  const { document } = parseHTML(html)
  const links = [...document.querySelectorAll('link[rel~="alternate"][href]')].filter((link) =>
    TYPES.test(link.getAttribute('type')?.trim() ?? ''),
  )
  const urls = links.flatMap((link) => {
    try {
      return [new URL(link.getAttribute('href') ?? '', base).href]
    } catch {
      // No address at all: the page is wrong, the next link may be right.
      return []
    }
  })
  return [...new Set(urls)]
}
