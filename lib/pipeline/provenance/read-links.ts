import { surelyBefore } from '@/lib/model/moment'
import type { Witness } from '@/lib/model/provenance'
import { contains, overlap, type Span } from '@/lib/model/span'
import type { Article, ArticleId, Evidence, Mention, Reuse } from '@/lib/model/types'
import { once, onceByText } from '@/lib/text/once'
import { wordsIn } from '@/lib/text/word-characters'
import { outletKey } from '../origins/outlet-key'
import { saidToOutlet } from '../origins/said-to-outlet'

/** The words of an article at a place. */
export function witness(article: Article, { start, end }: Span): Witness {
  return { articleId: article.id, span: { start, end }, quote: article.text.slice(start, end) }
}

/** Places where an article names an outlet as where its report comes from, its own outlet and mere suggestions left out. */
export function relaysOf(article: Article): readonly Named[] {
  return relaysIn(article)
}

type Named = Evidence & { readonly span: Span }

const relaysIn = once((article: Article): readonly Named[] => {
  const own = outletKey(article.outlet)
  return article.evidence.flatMap((one) =>
    one.field === 'relays' && one.weight !== 'suggested' && one.span && outletKey(one.value) !== own
      ? [{ ...one, span: one.span }]
      : [],
  )
})

/** Where an article says by way of whom it came; empty where that was given and not read. */
export function viaWitnesses(article: Article): readonly Witness[] {
  return article.evidence.flatMap((one) =>
    one.field === 'via' && one.span && one.weight !== 'suggested' ? [witness(article, one.span)] : [],
  )
}

/** A passage that an article has from another: its place here, its place there. */
export type CopiedFrom = {
  readonly articleId: ArticleId
  readonly here: Span
  readonly there: Span
  readonly share: number
  /** False where the article as a whole is the other's text, and the passage is only the longest that shows it. */
  readonly inPassage: boolean
}

/**
 * The passage that a mention stands in and that its article has from another outlet: of several the one that holds most of the
 * mention (of those that hold as much the first), else the longest of an article that is mostly the other's text. Null where it was not copied (what the outlet was told itself
 * never is), or nobody can tell from whom. `reuse` are those of the mention's article.
 */
export function copiedFrom(
  mention: Mention,
  reuse: readonly Reuse[],
  articles: ReadonlyMap<ArticleId, Article>,
): CopiedFrom | null {
  const { articleId, span } = mention
  const article = articles.get(articleId)
  if (!article || saidToOutlet(mention, article)) return null
  let best: CopiedFrom | null = null
  let most = 0
  for (const one of reuse) {
    if (one.from === null || one.from === articleId) continue
    if (articles.get(one.from)?.outletId === article.outletId) continue
    for (const passage of one.passages) {
      const [here, there] = one.a === articleId ? [passage.a, passage.b] : [passage.b, passage.a]
      const held = contains(here, span) ? span.end - span.start : overlap(here, span)
      if (held < HALF * (span.end - span.start)) continue
      if (!standsIn(mention.quote, articles.get(one.from)?.text.slice(there.start, there.end) ?? '')) continue
      const first = best !== null && isBefore(one.from, best.articleId, articles)
      if (held < most || (held === most && !first)) continue
      most = held
      best = { articleId: one.from, here, there, share: one.share, inPassage: true }
    }
  }
  return best ?? sameText(articleId, reuse, articles)
}

/** A passage goes on over what the copy puts into it: that is its own, though it stands within. */
function standsIn(quote: string, passage: string): boolean {
  const there = wordSet(passage)
  const words = [...wordSet(quote)]
  return words.filter((word) => there.has(word)).length >= HALF * words.length
}

/** Passages and quotes whose words are kept: a passage is asked about for each mention in it. */
const MOST_TEXTS = 2000
const wordSet = onceByText((text): ReadonlySet<string> => new Set(wordsIn(text.toLowerCase())), MOST_TEXTS)

/** Of two articles that hold the same the one that was there first has it at first hand. */
function isBefore(a: ArticleId, b: ArticleId, articles: ReadonlyMap<ArticleId, Article>): boolean {
  return surelyBefore(articles.get(a)?.published ?? null, articles.get(b)?.published ?? null)
}

/** Share of copied words from which on an article's report is another's, rewritten sentences included (as for origins). */
const SAME_TEXT = 0.5

/** The longest passage of the article that this one is for the most part; null where it is none. */
function sameText(
  articleId: ArticleId,
  reuse: readonly Reuse[],
  articles: ReadonlyMap<ArticleId, Article>,
): CopiedFrom | null {
  const [whole] = reuse
    .filter(
      (one) =>
        one.share >= SAME_TEXT &&
        one.from !== null &&
        one.from !== articleId &&
        articles.get(one.from)?.outletId !== articles.get(articleId)?.outletId,
    )
    .sort((x, y) => y.share - x.share || (isBefore(x.from ?? '', y.from ?? '', articles) ? -1 : 1))
  const longest = [...(whole?.passages ?? [])].sort((x, y) => y.words - x.words)[0]
  if (!whole || whole.from === null || !longest) return null
  const [here, there] = whole.a === articleId ? [longest.a, longest.b] : [longest.b, longest.a]
  return { articleId: whole.from, here, there, share: whole.share, inPassage: false }
}

/** Part of a mention that must stand in a copied passage for the mention to be copied. */
const HALF = 0.5
