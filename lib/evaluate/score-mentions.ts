import type { Gold, Texts } from './gold'
import { isSameSource } from './score-sources'
import { type Group, isNear, NEAR, nearness, type Place, quoteSpan } from './scored'

export type MentionScore = {
  /** Share of the report's distinct mentions that are real ones; 0 where it has none. */
  readonly mentionP: number
  /** Share of the annotated mentions that were found; 0 where there are none. */
  readonly mentionR: number
  /** Mentions that lie, by more than half, in boilerplate. */
  readonly boilerplate: number
  /** Of the annotated mentions that were found, the share whose source is right; null where none was. */
  readonly sourceAcc: number | null
}

/** Mentions one by one, whatever claim they were put into. */
export function scoreMentions(
  gold: readonly Group[],
  report: readonly Group[],
  boilerplate: readonly Pick<Place, 'file' | 'start' | 'end'>[],
): MentionScore {
  const annotated = gold.flatMap((g) => g.mentions)
  const found = report.flatMap((g) => g.mentions)
  const distinct = [...new Map(found.map((m) => [`${m.file} ${m.start} ${m.end}`, m])).values()]
  const real = distinct.filter((m) => annotated.some((a) => isNear(a, m)))
  const matched = annotated.flatMap((a) => {
    const best = nearest(a, found)
    return best ? [{ annotated: a, best }] : []
  })
  const right = matched.filter((m) => isSameSource(m.annotated.source, m.best.source))
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return {
    mentionP: share(real.length, distinct.length),
    mentionR: share(matched.length, annotated.length),
    boilerplate: found.filter((m) => boilerplate.some((b) => liesIn(m, b))).length,
    sourceAcc: matched.length === 0 ? null : right.length / matched.length,
  }
}

/** Where the annotated boilerplate stands. */
export function boilerplatePlaces(
  gold: Gold,
  texts: Texts,
): readonly Pick<Place, 'file' | 'start' | 'end'>[] {
  return gold.articles.flatMap(({ file, boilerplate = [], boilerplateSpans }) =>
    (boilerplateSpans ?? boilerplate.map((quote) => quoteSpan(texts, file, quote))).map(([start, end]) => ({
      file,
      start,
      end,
    })),
  )
}

/** The nearest place, of equally near ones the first; undefined where none is near enough. */
function nearest(to: Place, among: readonly Place[]): Place | undefined {
  let best: Place | undefined
  let most = NEAR
  for (const place of among) {
    const near = nearness(to, place)
    if (near > most || (near === most && best === undefined)) {
      best = place
      most = near
    }
  }
  return best
}

function liesIn(place: Place, zone: Pick<Place, 'file' | 'start' | 'end'>): boolean {
  const common = Math.min(place.end, zone.end) - Math.max(place.start, zone.start)
  return place.file === zone.file && common > (place.end - place.start) / 2
}
