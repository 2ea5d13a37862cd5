import type { StoredStory } from '@/lib/model/story'
import type { Article } from '@/lib/model/types'
import { type CsvValue, csv } from './csv'
import { DIGEST_NOTE } from './digest-note'

const HEADER = [
  'outlet',
  'article',
  'other outlet',
  'other article',
  'share',
  'taken from',
  'words',
  'start',
  'end',
  'passage',
  'other start',
  'other end',
  'other passage',
  'share of article',
  'share of other article',
  'longest run',
  'note',
  'story',
  'title',
  'via',
  'published',
  'url',
  'other title',
  'other via',
  'other published',
  'other url',
]

/**
 * All copied passages of a story as CSV, a row a passage with its words in both articles; `share` is that of the shorter article, the
 * share of each and the words of the longest run without an edit are of the pair (empty where not measured), `taken from` the outlet that the other has it from, empty where nobody can tell. The header alone where nothing was copied.
 */
export function reuseCsv({ analysis, sample, title }: StoredStory): string {
  const articles = new Map(analysis.articles.map((article) => [article.id, article]))
  const note = sample ? DIGEST_NOTE : null
  return csv(
    HEADER,
    analysis.reuse.flatMap(({ a, b, share, shares, longestRun, from, passages }) => {
      const [one, other] = [articles.get(a), articles.get(b)]
      if (!one || !other) return []
      const taken = from === null ? null : (articles.get(from)?.outlet ?? null)
      return passages.map((passage) => [
        one.outlet,
        one.file,
        other.outlet,
        other.file,
        rounded(share),
        taken,
        passage.words,
        passage.a.start,
        passage.a.end,
        one.text.slice(passage.a.start, passage.a.end),
        passage.b.start,
        passage.b.end,
        other.text.slice(passage.b.start, passage.b.end),
        shares ? rounded(shares.a) : null,
        shares ? rounded(shares.b) : null,
        longestRun ?? null,
        note,
        title,
        ...about(one),
        ...about(other),
      ])
    }),
  )
}

/** What tells an article beside its file. */
function about({ title, via, published, given }: Article): readonly CsvValue[] {
  return [title, via, published, given.url]
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
