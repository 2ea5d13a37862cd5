import { parseFeed } from 'feedsmith'
import type { Feed } from '@/lib/model/intake'
import { decodePage } from '../decode-page'
import { kindOfBytes } from '../kind-of-bytes'
import type { Problem } from '../read-bytes'
import { feedItems, type ParsedFeed } from './feed-items'
import { plainWords } from './plain-words'

const LOOK = 'Look on the site for “RSS” or “feed”, or hand in the articles’ own addresses.'
/** More than any feed has that a person chooses from. */
const MOST = 500

/**
 * The feed in these bytes (RSS, Atom, RDF or JSON Feed), its addresses made absolute against `url`; or why it is none. Items that say
 * nothing to choose by are left out.
 */
export function readFeed(bytes: Uint8Array, url: string, contentType: string | null = null): Feed | Problem {
  if (kindOfBytes(bytes, url).kind === 'html') {
    return { reason: 'is a web page, not a feed', todo: LOOK }
  }
  const { text, notes } = decodePage(bytes, contentType)
  let parsed: ParsedFeed
  try {
    parsed = parseFeed<string>(text)
  } catch {
    return { reason: 'is no feed (neither RSS, Atom, RDF nor JSON Feed)', todo: LOOK }
  }
  const { title } = parsed.feed
  const items = feedItems(parsed, url)
  if (items.length === 0) return { reason: 'is a feed without articles', todo: 'Try again later.' }
  const more =
    items.length > MOST ? [`Only the first ${MOST} of its ${items.length} articles are shown.`] : []
  return {
    url,
    format: parsed.format,
    title: plainWords(typeof title === 'object' ? title.value : title),
    items: items.slice(0, MOST),
    notes: [...notes, ...more],
  }
}
