import { addTo } from '@/lib/model/group-by'
import { isAnalysed, languageName } from '@/lib/model/languages'
import { readMoment } from '@/lib/model/moment'
import type { Omission } from '@/lib/model/provenance'
import { overlaps } from '@/lib/model/span'
import type { Article, Cell, Claim, Mention } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import type { LeftOut } from './find-left-out'
import type { ProvenanceReader } from './prepare-provenance'
import { type Completeness, readCompleteness } from './read-completeness'
import { witness } from './read-links'

/**
 * The cells with a reason for each that omits its claim, the one that says most: it was not read, was left out of what the outlet copied, came up
 * only after the outlet had published, may stand in what was not captured, had no room; else that it is not mentioned.
 */
export function explainOmissions(
  cells: readonly Cell[],
  story: {
    readonly claims: readonly Pick<Claim, 'id' | 'mentionIds'>[]
    readonly mentions: readonly Mention[]
  },
  leftOut: readonly LeftOut[],
  reader: ProvenanceReader,
): readonly Cell[] {
  const byId = new Map(story.mentions.map((one) => [one.id, one]))
  const ofClaim = new Map(
    story.claims.map(({ id, mentionIds }) => [id, mentionIds.flatMap((one) => byId.get(one) ?? [])]),
  )
  const firstOf = new Map([...ofClaim].map(([id, mentions]) => [id, firstTime(mentions, reader)]))
  const articlesOf = new Map<string, OutletArticle[]>()
  for (const article of reader.articles.values()) {
    addTo(articlesOf, article.outletId, { article, completeness: readCompleteness(article) })
  }
  const silences = new Map([...articlesOf].map(([id, own]) => [id, silenceOf(own, leftOut, reader)]))
  const unknown = silenceOf([], leftOut, reader)
  return cells.map((cell) => {
    if (cell.stance !== 'omits') return cell
    const { own, until, unread, left, plain } = silences.get(cell.outletId) ?? unknown
    const omission =
      unread ??
      dropped(ofClaim.get(cell.claimId) ?? [], left) ??
      publishedBefore(own, until, firstOf.get(cell.claimId) ?? null) ??
      plain
    return { ...cell, omission }
  })
}

type OutletArticle = { readonly article: Article; readonly completeness: Completeness }

/** What one outlet leaves out with an article of its own: that article, and the one that it copies. */
type Left = LeftOut & { readonly article: Article; readonly origin: Article }

/** What an outlet's silence on any claim may come from: said once for each outlet, for most cells of a large story omit. */
type Silence = {
  readonly own: readonly OutletArticle[]
  /** When the last of its articles was surely published; null where that is not known of one, or it has none. */
  readonly until: number | null
  readonly unread: Omission | null
  readonly left: readonly Left[]
  readonly plain: Omission
}

function silenceOf(
  own: readonly OutletArticle[],
  leftOut: readonly LeftOut[],
  reader: ProvenanceReader,
): Silence {
  const left = own.flatMap(({ article }) =>
    leftOut.flatMap((one): readonly Left[] => {
      const origin = one.copyId === article.id ? reader.articles.get(one.originId) : undefined
      return origin ? [{ ...one, article, origin }] : []
    }),
  )
  return {
    own,
    until: lastTime(own),
    unread: inOtherLanguage(own),
    left,
    plain: incomplete(own) ?? notMentioned(own),
  }
}

function dropped(mentions: readonly Mention[], left: readonly Left[]): Omission | null {
  for (const { article, origin, originId, sentence, before } of left) {
    if (!mentions.some((one) => one.articleId === originId && overlaps(one.span, sentence))) continue
    return {
      kind: 'dropped',
      because: `${article.outlet} copies what stands around it from ${origin.outlet} and leaves this out.`,
      evidence: [witness(origin, before), witness(origin, sentence)],
    }
  }
  return null
}

/** A time as its article gives it, and when it begins. */
type Time = { readonly published: string; readonly from: number }

const momentOf = once((article: Article) => readMoment(article.published))

/** When the claim first appears; null where a time of one of its articles is not known, for that one may be the first. */
function firstTime(mentions: readonly Mention[], reader: ProvenanceReader): Time | null {
  let first: Time | null = null
  for (const { articleId } of mentions) {
    const article = reader.articles.get(articleId)
    const from = article && momentOf(article)?.from
    if (from === undefined || article?.published == null) return null
    if (first === null || from < first.from) first = { published: article.published, from }
  }
  return first
}

function lastTime(own: readonly OutletArticle[]): number | null {
  const times = own.map(({ article }) => momentOf(article)?.until ?? Number.NaN)
  const last = Math.max(...times)
  return Number.isFinite(last) ? last : null
}

function publishedBefore(
  own: readonly OutletArticle[],
  until: number | null,
  first: Time | null,
): Omission | null {
  if (first === null || until === null || until > first.from) return null
  const name = own[0]?.article.outlet ?? ''
  return {
    kind: 'published-before',
    because: `${name} published on ${own.at(-1)?.article.published ?? ''}, before the claim first appeared (${first.published}).`,
    evidence: own.flatMap(({ article }) =>
      article.evidence.flatMap((one) =>
        one.field === 'published' && one.span ? [witness(article, one.span)] : [],
      ),
    ),
  }
}

function incomplete(own: readonly OutletArticle[]): Omission | null {
  const cut = own.find(({ completeness }) => completeness.kind === 'truncated')
  if (cut)
    return { kind: 'truncated', because: cut.completeness.because, evidence: cut.completeness.evidence }
  const short = own[0]
  return short && own.every(({ completeness }) => completeness.kind === 'too-short')
    ? { kind: 'too-short', because: short.completeness.because, evidence: [] }
    : null
}

function inOtherLanguage(own: readonly OutletArticle[]): Omission | null {
  const first = own[0]?.article
  if (!first || own.some(({ article }) => isAnalysed(article.language))) return null
  const because = `${first.outlet}’s text is in ${languageName(first.language)}, which is not analysed.`
  return { kind: 'not-analysed', because, evidence: [] }
}

function notMentioned(own: readonly OutletArticle[]): Omission {
  const name = own[0]?.article.outlet ?? 'The outlet'
  const where = own.length > 1 ? `any of the ${own.length} articles of ${name}` : `${name}’s article`
  return { kind: 'not-mentioned', because: `No mention of it was found in ${where}.`, evidence: [] }
}
