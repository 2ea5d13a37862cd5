import type { TextAnchor } from '@/lib/model/decisions'
import type { Span } from '@/lib/model/span'
import type { RawArticle } from '@/lib/model/types'

/** Units of text kept on each side of a quote: what the web's annotation tools keep. */
const CONTEXT = 32

type Anchored = Pick<RawArticle, 'id' | 'file' | 'text'> & {
  readonly given: Pick<RawArticle['given'], 'url'>
}

/** Words of an article with what is needed to find them again (W3C TextQuoteSelector: https://www.w3.org/TR/annotation-model/). */
export function makeAnchor({ id, file, text, given }: Anchored, span: Span): TextAnchor {
  return {
    articleId: id,
    file,
    url: given.url,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    start: span.start,
  }
}

export type Place = { readonly article: Anchored; readonly span: Span }

/**
 * Where the words of an anchor stand now, or why they cannot be found, in words that end a sentence. In an article that is still there
 * they stand where they stood, for its text is frozen. Of an article that was captured again they are the words between the same
 * neighbours; where the neighbours on one side are others, only words that stand once in the article are taken. The
 * place is a hint that parts words with equal neighbours; a look-alike is never taken.
 */
export function findAnchor(
  anchor: TextAnchor,
  articles: readonly Anchored[],
): Place | { readonly lost: string } {
  const { exact, start } = anchor
  const same = articles.find((one) => one.id === anchor.articleId)
  if (same?.text.startsWith(exact, start) && exact !== '')
    return { article: same, span: { start, end: start + exact.length } }
  const article = same ?? recaptured(anchor, articles)
  if (!article) return { lost: `the article ${anchor.file} is not in the story any more` }
  const at = exact === '' ? null : placeIn(article.text, anchor)
  if (at === null) return { lost: `its words do not stand in ${article.file} as they did` }
  return { article, span: { start: at, end: at + exact.length } }
}

/** The one article from the same address, else of the same file; null where none is, or several are. */
function recaptured({ url, file }: TextAnchor, articles: readonly Anchored[]): Anchored | null {
  const byUrl = url === null ? [] : articles.filter((one) => one.given.url === url)
  const [one, ...more] = byUrl.length > 0 ? byUrl : articles.filter((other) => other.file === file)
  return one && more.length === 0 ? one : null
}

function placeIn(text: string, { exact, prefix, suffix, start }: TextAnchor): number | null {
  const all: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) all.push(at)
  const before = (at: number) => text.slice(0, at).endsWith(prefix)
  const after = (at: number) => text.startsWith(suffix, at + exact.length)
  const sure = all.filter((at) => before(at) && after(at))
  const [first, second] = sure
  if (first !== undefined && second === undefined) return first
  if (sure.length > 1) return sure.includes(start) ? start : null
  const [only, other] = all
  return only !== undefined && other === undefined && (before(only) || after(only)) ? only : null
}
