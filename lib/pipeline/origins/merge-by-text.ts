import { overlaps } from '@/lib/model/span'
import type { Mention, Reuse } from '@/lib/model/types'
import type { OriginReader } from './prepare-origins'
import { saidToOutlet } from './said-to-outlet'
import { sameWords } from './same-words'
import type { Merge, MergeRule, Side } from './side'

/** Share of copied words from which on two articles are one report: lower merges what they have each found out. */
const SAME_TEXT = 0.5

/** The claim stands in a passage that one has copied from the other. */
export const copied: MergeRule = (a, b, reader) => {
  for (const copy of copies(a, b, reader))
    if (copy.source !== null && inPassage(copy))
      return mergeOf([a.outlet, b.outlet], copy.source, `has it in a passage copied from ${copy.source}`)
  return null
}

/** The claim stands in a passage of both, and nothing tells who had it first: whom both name for it tells more. */
export const samePassage: MergeRule = (a, b, reader) => {
  for (const copy of copies(a, b, reader))
    if (copy.source === null && inPassage(copy))
      return mergeOf([a.outlet, b.outlet], null, 'has it in a copied passage')
  return null
}

function inPassage({ m, n, reuse }: Copy): boolean {
  const [x, y] = reuse.a === m.articleId ? [m, n] : [n, m]
  return reuse.passages.some((p) => overlaps(p.a, x.span) && overlaps(p.b, y.span))
}

/** Both are the same article for the most part: rewritten sentences of it are its own too. */
export const sameText: MergeRule = (a, b, reader) => {
  for (const { reuse, source } of copies(a, b, reader))
    if (reuse.share >= SAME_TEXT) {
      const part = `${Math.round(reuse.share * 100)} % of the shorter one`
      return mergeOf(
        [a.outlet, b.outlet],
        source,
        source ? `takes its text from ${source}, ${part}` : `carries the same text, ${part}`,
      )
    }
  return null
}

type Copy = {
  readonly m: Mention
  readonly n: Mention
  readonly reuse: Reuse
  readonly source: string | null
}

/** Mentions of two sides in articles with passages in common, and the outlet that these come from where that is known. */
function* copies(a: Side, b: Side, reader: OriginReader): Generator<Copy> {
  for (const m of a.mentions)
    for (const n of b.mentions) {
      const reuse = reader.reuseOf(m.articleId, n.articleId)
      if (!reuse) continue
      const source = reader.articles.get(reuse.from ?? '')?.outlet ?? null
      if (source !== null && isFirstHand(source === a.outlet ? n : m, reader)) continue
      yield { m, n, reuse, source }
    }
}

function mergeOf([a, b]: readonly [string, string], source: string | null, says: string): Merge {
  const who = [a, b].filter((outlet) => outlet !== source)
  return source ? { origin: source, who, says } : { ...wordsOf('text in common of', a, b), who, says }
}

/** What two outlets go back to of which no more is known than that they share words. */
function wordsOf(what: string, a: string, b: string): Pick<Merge, 'origin' | 'wordsOnly'> {
  return { origin: `${what} ${a} and ${b}`, wordsOnly: true }
}

/** What an outlet was told itself it has not copied. */
function isFirstHand(mention: Mention, reader: OriginReader): boolean {
  const article = reader.articles.get(mention.articleId)
  return article !== undefined && saidToOutlet(mention, article)
}

/** Both give the same words of somebody. */
export const sameStatement: MergeRule = (a, b) => {
  if (!a.runs.some((one) => b.runs.some((other) => sameWords(one, other)))) return null
  const speaker = [...a.evidence, ...b.evidence].find((one) => one.kind === 'speaker')?.label
  const who = [a.outlet, b.outlet]
  return speaker
    ? { origin: speaker, who, says: `gives the same words of ${speaker}` }
    : { ...wordsOf('the same words in', a.outlet, b.outlet), who, says: 'gives the same words' }
}

/** Content words that two tellings have in common, and the part of the shorter one that these are: lower joins what each has put in words of its own. */
const SAME_TELLING = 6
const SAME_TELLING_PART = 0.5

/** Both tell it with the same words, though not in a row: one is rewritten after the other, or both after a third. */
export const sameTelling: MergeRule = (a, b) =>
  a.words.some((one) => b.words.some((other) => retold(one, other)))
    ? {
        ...wordsOf('much the same words in', a.outlet, b.outlet),
        who: [a.outlet, b.outlet],
        says: 'tells it in much the same words',
      }
    : null

function retold(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of some) if (others.has(word)) shared++
  return shared >= SAME_TELLING && shared >= SAME_TELLING_PART * Math.min(some.size, others.size)
}
