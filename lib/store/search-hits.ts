import type { ArticleHit, ClaimHit, QuoteHit, SearchHit, SearchKind } from '@/lib/model/search'
import { toAtMost } from './claim-rows'
import { STANCE, VOICE } from './columns'
import { markedText } from './marked-text'
import type { Transaction } from './transaction'

/** A row of the search: what was found, with marks around the words. */
export type FoundRow = {
  readonly kind: SearchKind
  readonly storyId: bigint | number
  readonly ref: string
  readonly head: string
  readonly text: string
}

/** What was found with all that is shown of it, in the same order. What is no longer stored is left out. */
export async function readHits(db: Transaction, found: readonly FoundRow[]): Promise<readonly SearchHit[]> {
  const [claims, quotes, articles] = [
    await readClaims(db, keysOf(found, 'claim')),
    await readQuotes(db, keysOf(found, 'quote')),
    await readArticles(db, keysOf(found, 'article')),
  ]
  return found.flatMap((row): readonly SearchHit[] => {
    const key = keyOf({ storyId: Number(row.storyId), id: row.ref })
    const [head, text] = [markedText(row.head), markedText(row.text)]
    if (row.kind === 'claim') return of(claims.get(key), (one) => ({ ...one, text }))
    if (row.kind === 'quote') return of(quotes.get(key), (one) => ({ ...one, text, source: head }))
    return of(articles.get(key), (one) => ({ ...one, text, title: head }))
  })
}

type Key = { readonly storyId: number; readonly id: string }

function keysOf(found: readonly FoundRow[], kind: SearchKind): Key[] {
  return found
    .filter((row) => row.kind === kind)
    .map((row) => ({ storyId: Number(row.storyId), id: row.ref }))
}

function keyOf({ storyId, id }: Key): string {
  return `${storyId}|${id}`
}

function of<T>(one: T | undefined, shape: (one: T) => SearchHit): readonly SearchHit[] {
  return one === undefined ? [] : [shape(one)]
}

const STORY = { select: { slug: true, title: true, sample: true } } as const
const ARTICLE = {
  select: { published: true, outlet: { select: { name: true } } },
} as const

async function readClaims(
  db: Transaction,
  keys: Key[],
): Promise<ReadonlyMap<string, Omit<ClaimHit, 'text'>>> {
  const rows = await db.claim.findMany({
    where: { OR: keys },
    select: {
      storyId: true,
      id: true,
      repeatedBy: true,
      disputedBy: true,
      originCount: true,
      origins: true,
      hidden: true,
      story: STORY,
    },
  })
  return new Map(
    rows.map(({ story, id, repeatedBy, disputedBy, hidden, ...row }) => [
      keyOf({ ...row, id }),
      {
        kind: 'claim',
        story,
        claimId: id,
        repeatedBy,
        disputedBy,
        origins: row.originCount,
        atMost: toAtMost(row),
        hidden,
      },
    ]),
  )
}

async function readQuotes(
  db: Transaction,
  keys: Key[],
): Promise<ReadonlyMap<string, Omit<QuoteHit, 'text' | 'source'>>> {
  const rows = await db.mention.findMany({
    where: { OR: keys },
    select: {
      storyId: true,
      id: true,
      articleId: true,
      stance: true,
      voice: true,
      story: STORY,
      article: ARTICLE,
      links: { select: { claim: { select: { id: true, text: true, rank: true } } } },
    },
  })
  return new Map(
    rows.map(({ story, id, articleId, article, links, ...row }) => {
      const [claim] = links.map((link) => link.claim).sort((a, b) => a.rank - b.rank)
      const hit = {
        kind: 'quote' as const,
        story,
        mentionId: id,
        articleId,
        outlet: article.outlet?.name ?? '',
        published: article.published,
        stance: STANCE.parse(row.stance),
        voice: VOICE.parse(row.voice),
        claim: claim ? { id: claim.id, text: claim.text } : null,
      }
      return [keyOf({ storyId: row.storyId, id }), hit]
    }),
  )
}

async function readArticles(
  db: Transaction,
  keys: Key[],
): Promise<ReadonlyMap<string, Omit<ArticleHit, 'text' | 'title'>>> {
  const rows = await db.article.findMany({
    where: { OR: keys },
    select: { storyId: true, id: true, ...ARTICLE.select, story: STORY },
  })
  return new Map(
    rows.map(({ story, id, published, outlet, storyId }) => [
      keyOf({ storyId, id }),
      { kind: 'article', story, articleId: id, outlet: outlet?.name ?? '', published },
    ]),
  )
}
