import { overlaps } from '@/lib/model/span'
import { sameWords } from './same-words'
import type { MergeRule } from './side'

/** Share of copied words from which on two articles are one report: lower merges what they have each found out. */
const SAME_TEXT = 0.5

/** The claim stands in a copied passage of both, or they are the same article for the most part. */
export const copied: MergeRule = (a, b, reader) => {
  for (const m of a.mentions)
    for (const n of b.mentions) {
      const reuse = reader.reuseOf(m.articleId, n.articleId)
      if (!reuse) continue
      const [x, y] = reuse.a === m.articleId ? [m, n] : [n, m]
      const source = reader.articles.get(reuse.from ?? '')?.outlet ?? null
      const origin = source ?? `text in common of ${a.outlet} and ${b.outlet}`
      const who = [a.outlet, b.outlet]
      if (reuse.passages.some((p) => overlaps(p.a, x.span) && overlaps(p.b, y.span)))
        return {
          origin,
          who,
          says: `have it in ${source ? `a passage copied from ${source}` : 'a copied passage'}`,
        }
      if (reuse.share >= SAME_TEXT)
        return {
          origin,
          who,
          says: `carry the same text for ${Math.round(reuse.share * 100)} % of the shorter one`,
        }
    }
  return null
}

/** Both give the same words of somebody. */
export const sameStatement: MergeRule = (a, b) => {
  if (!a.runs.some((one) => b.runs.some((other) => sameWords(one, other)))) return null
  const speaker = [...a.evidence, ...b.evidence].find((one) => one.kind === 'speaker')?.label
  return {
    origin: speaker ?? `the same words in ${a.outlet} and ${b.outlet}`,
    who: [a.outlet, b.outlet],
    says: speaker ? `give the same words of ${speaker}` : 'give the same words',
  }
}
