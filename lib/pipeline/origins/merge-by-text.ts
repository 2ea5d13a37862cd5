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
      const who = [a.outlet, b.outlet].filter((outlet) => outlet !== source)
      if (reuse.passages.some((p) => overlaps(p.a, x.span) && overlaps(p.b, y.span)))
        return {
          origin,
          who,
          says: source ? `has it in a passage copied from ${source}` : 'has it in a copied passage',
        }
      if (reuse.share >= SAME_TEXT) {
        const part = `${Math.round(reuse.share * 100)} % of the shorter one`
        return {
          origin,
          who,
          says: source ? `takes its text from ${source}, ${part}` : `carries the same text, ${part}`,
        }
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
    says: speaker ? `gives the same words of ${speaker}` : 'gives the same words',
  }
}
