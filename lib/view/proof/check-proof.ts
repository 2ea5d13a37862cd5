import type { Report } from '../report-schema'
import { shorten } from '../shorten'
import { type ProofPlace, proofPlaces } from './proof-places'

/** What was held against what, and what did not agree, a sentence each; `faults` is empty where all is proved. */
export type Proof = {
  readonly articles: number
  readonly quotes: number
  /** Places that are given without their words: sentences, speakers, passages. */
  readonly places: number
  readonly cells: number
  readonly faults: readonly string[]
}

/**
 * Holds a report against the texts of its articles, by their SHA-256: every quote must stand, to the letter, where the report says; every
 * other place must lie within its text; every cell must follow from its mentions. What cannot be held against anything, because no
 * text has the hash of its article, is a fault too.
 */
export function checkProof(report: Report, texts: ReadonlyMap<string, string>): Proof {
  const articles = new Map(report.articles.map((one) => [one.id, { ...one, text: texts.get(one.sha256) }]))
  const places = proofPlaces(report)
  const unread = [...articles.values()].filter(({ text }) => text === undefined)
  const faultOf = (place: ProofPlace): readonly string[] => {
    const article = articles.get(place.article)
    if (!article)
      return [`${place.by} points at an article "${place.article}" that the report does not have.`]
    if (article.text === undefined) return []
    const found = article.text.slice(place.start, place.end)
    const where = `${article.file}, ${place.start} to ${place.end}`
    if (place.quote !== null && found !== place.quote)
      return [`${where}: ${place.by} quotes “${short(place.quote)}”, the text has “${short(found)}”.`]
    return place.start > place.end || place.end > article.text.length
      ? [`${where}: ${place.by} points beyond the text, which has ${article.text.length} units.`]
      : []
  }
  return {
    articles: articles.size - unread.length,
    quotes: places.filter(({ quote }) => quote !== null).length,
    places: places.filter(({ quote }) => quote === null).length,
    cells: report.claims.reduce((sum, { cells }) => sum + cells.length, 0),
    // The same words may be pointed at twice: one fault.
    faults: [
      ...new Set([
        ...unread.map(
          ({ file, sha256 }) => `${file}: no text has its SHA-256 ${sha256}; its quotes were not checked.`,
        ),
        ...places.flatMap(faultOf),
        ...report.claims.flatMap(cellFaults),
      ]),
    ],
  }
}

/** The cells of a claim that its mentions do not bear out, and a number of origins that is not that of its origins. */
function cellFaults({ text, mentions, cells, origins, independentOrigins }: Report['claims'][number]) {
  const stances = new Map(mentions.map(({ id, stance }) => [id, stance]))
  const faults = cells.flatMap((cell) => {
    const own = new Set(cell.mentions.map((id) => stances.get(id)))
    const stance = own.size === 0 ? 'omits' : own.size > 1 ? 'both' : [...own][0]
    return stance === cell.stance
      ? []
      : [
          `${cell.outlet} “${cell.stance}” the claim “${short(text)}”, by its mentions it is “${stance ?? 'unknown'}”.`,
        ]
  })
  return origins.length === independentOrigins
    ? faults
    : [
        ...faults,
        `The claim “${short(text)}” counts ${independentOrigins} origins and lists ${origins.length}.`,
      ]
}

function short(text: string): string {
  return shorten(text, 80)
}
