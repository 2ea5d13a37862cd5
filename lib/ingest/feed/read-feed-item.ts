import { articleId } from '@/lib/model/ids'
import type { Draft, FeedItem, Intake } from '@/lib/model/intake'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Evidence } from '@/lib/model/types'
import { sameOutlet, shortensTo } from '@/lib/text/outlet-names'
import { draftFromPage, pageName } from '../draft-from-page'
import { type FetchOptions, fetchPage } from '../fetch/fetch-page'
import { readArticle } from '../read-article'

/** Words of an item's own text from which on it can stand for the page. */
const ENOUGH = 40

/**
 * The article of a feed's item: its page, with what the feed says where the page says nothing, and the outlet that the feed has it
 * from. Where the page cannot be had and the feed carries the text, that is read, with a note.
 */
export async function readFeedItem(feed: string, item: FeedItem, options: FetchOptions): Promise<Intake> {
  const about = { origin: 'feed', within: feed } as const
  const failed = item.url === null ? null : await fetchPage(item.url, options)
  if (failed && !('reason' in failed)) {
    const read = await draftFromPage(failed, {}, about)
    if (read.drafts.length > 0 || words(item.content) < ENOUGH) {
      return { ...read, drafts: read.drafts.map((draft) => withFeed(draft, item)) }
    }
    return fromContent(feed, item, options, `Its page ${read.rejected[0]?.reason ?? 'holds no article'}.`)
  }
  if (item.content !== null && (failed === null || words(item.content) >= ENOUGH)) {
    return fromContent(
      feed,
      item,
      options,
      failed ? `Its page ${failed.reason}.` : 'The feed names no page for it.',
    )
  }
  const file = item.url ?? item.title ?? feed
  const { reason, todo } = failed ?? { reason: 'has neither a page nor a text', todo: 'Choose another item.' }
  return { drafts: [], rejected: [{ file, reason, todo }], ignored: [] }
}

/** The text that the feed itself carries. */
async function fromContent(
  feed: string,
  item: FeedItem,
  { now }: FetchOptions,
  why: string,
): Promise<Intake> {
  const headline = item.title === null ? '' : `<h1>${asHtml(item.title)}</h1>`
  const html = `<!doctype html><html><head><meta charset="utf-8"></head><body><article>${headline}${item.content ?? ''}</article></body></html>`
  const read = await readArticle({
    file: pageName(item.url ?? feed),
    bytes: new TextEncoder().encode(html),
    given: { ...NOTHING_GIVEN, title: item.title, url: item.url },
    capturedAt: now().toISOString(),
  })
  if ('rejected' in read)
    return { drafts: [], rejected: [{ ...read.rejected, file: item.url ?? feed }], ignored: [] }
  const notes = [`${why} This is the text that the feed carries.`, ...read.notes]
  const draft: Draft = { ...read.article, origin: 'feed', within: feed, notes }
  return { drafts: [withFeed(draft, item)], rejected: [], ignored: [] }
}

/** The feed's word where the page has none; on the outlet the feed's word first, as feeds gather from others: then the page's is the via. */
function withFeed(draft: Draft, item: FeedItem): Draft {
  const { given } = draft
  const used: Evidence[] = []
  const fill = (field: 'title' | 'published' | 'author', rule: string) => {
    const value = given[field] ?? item[field]
    if (given[field] === null && value !== null) {
      used.push({ field, value, rule: `feed:${rule}`, span: null, weight: 'given' })
    }
    return value
  }
  const filled = {
    title: fill('title', 'title'),
    published: fill('published', 'date'),
    author: fill('author', 'author'),
  }
  const { outlet, via } = fromOutlet(given.outlet, item.outlet)
  if (outlet !== given.outlet && outlet !== null) {
    used.push({ field: 'outlet', value: outlet, rule: 'feed:source', span: null, weight: 'given' })
  }
  return {
    ...draft,
    id: articleId(draft.sha256, outlet),
    given: { ...given, ...filled, outlet, via: given.via ?? via },
    pageEvidence: [
      ...draft.pageEvidence.filter((e) => e.field !== 'outlet' || outlet === given.outlet),
      ...used,
    ],
  }
}

function fromOutlet(page: string | null, feed: string | null) {
  if (feed === null) return { outlet: page, via: null }
  if (page === null) return { outlet: feed, via: null }
  const same = sameOutlet(page, feed) || shortensTo(page, feed) || shortensTo(feed, page)
  return same ? { outlet: page, via: null } : { outlet: feed, via: page }
}

function asHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function words(html: string | null): number {
  return html?.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
