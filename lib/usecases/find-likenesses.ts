import type { Likeness } from '@/lib/model/intake'
import type { Article } from '@/lib/model/types'
import { findCommonText } from '@/lib/pipeline/reuse/find-reuse'
import { sameAddress } from './same-address'

/** An article that may be met twice: a draft, or one that the story has. */
export type Compared = {
  readonly article: Article
  readonly stored: boolean
  /** Addresses that it is known by. */
  readonly urls: readonly string[]
}

/** Part of the shorter one's words in the other from which on they are worth a look side by side. */
const NEARLY = 0.8
/** Part of the longer one's words from which on two articles are nearly the same, and not a brief and a report. */
const SAME_SIZE = 0.7

/**
 * For each of the articles that are not stored, in their order: which earlier ones it is, or nearly is. Stored ones count as
 * earlier than all; the most alike comes first. Two outlets may print one text: that a text is not new is said, and nothing is left out.
 */
export function findLikenesses(all: readonly Compared[]): readonly (readonly Likeness[])[] {
  const order = [...all.filter((one) => one.stored), ...all.filter((one) => !one.stored)]
  // Ids derive from the text, so that twins have one: here each gets its own.
  const own = order.map((one, i) => ({ ...one.article, id: String(i) }))
  const common = new Map(findCommonText(own).map(({ reuse }) => [pairOf(reuse.a, reuse.b), reuse]))
  const words = own.map(countWords)
  return order.flatMap((one, i) => {
    if (one.stored) return []
    return [
      order
        .slice(0, i)
        .flatMap((other, j) => {
          const reuse = common.get(pairOf(String(i), String(j)))
          const [mine, its] = [words[i] ?? 0, words[j] ?? 0]
          const shared = reuse?.passages.reduce((sum, passage) => sum + passage.words, 0) ?? 0
          const found = compare(one, other, { share: reuse?.share ?? 0, shared, mine, its })
          return found ? [found] : []
        })
        .sort((a, b) => b.share - a.share),
    ]
  })
}

type Measured = {
  readonly share: number
  readonly shared: number
  readonly mine: number
  readonly its: number
}

function compare(one: Compared, other: Compared, measured: Measured): Likeness | null {
  const { id, file, outlet, title } = other.article
  const named = { id, file, outlet, title, stored: other.stored }
  const name = `“${title || file}” (${outlet})${other.stored ? ', which the story has' : ''}`
  const same = one.urls.some((a) => other.urls.some((b) => sameAddress(a, b)))
  if (one.article.sha256 === other.article.sha256) {
    const under = same || one.urls.length * other.urls.length === 0 ? '' : ', under another address'
    return {
      kind: 'text',
      other: named,
      share: 1,
      words: `The same text as ${name}${under}. ${whatNow(one, other)}`,
    }
  }
  const percent = (part: number) => `${Math.min(99, Math.round(part * 100))} %`
  const { share, shared, mine, its } = measured
  if (share >= NEARLY) {
    const whole = shared / Math.max(1, mine, its)
    const how =
      whole >= SAME_SIZE
        ? `${percent(whole)} the same as ${name}${same ? ', from the same address' : ''}.`
        : mine <= its
          ? `${percent(share)} of it stands in ${name}.`
          : `It holds ${percent(share)} of ${name}.`
    return { kind: same ? 'address' : 'nearly', other: named, share, words: how }
  }
  if (!same) return null
  return {
    kind: 'address',
    other: named,
    share,
    words: `From the same address as ${name}, with another text.`,
  }
}

/** What storing both would come to. */
function whatNow(one: Compared, other: Compared): string {
  const [a, b] = [one.article.given.outlet, other.article.given.outlet]
  return a !== null && b !== null && a !== b
    ? 'Both are kept, as two outlets published it.'
    : 'It is stored once.'
}

function pairOf(a: string, b: string): string {
  return Number(a) < Number(b) ? `${a} ${b}` : `${b} ${a}`
}

function countWords(article: Article): number {
  return article.paragraphs.reduce(
    (sum, p) => sum + (article.text.slice(p.start, p.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  )
}
