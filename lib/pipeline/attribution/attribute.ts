import type { Article, Attribution, Sentence } from '@/lib/model/types'
import { findAttributions } from './find-attributions'
import type { Found } from './found'
import { headlineQuotes } from './headline-quotes'
import { keepWhatIsSaid } from './keep-what-is-said'
import type { Entity } from './names/entity'
import { buildNameTable, type NamedPlace } from './names/name-table'
import { resolveSources } from './names/resolve-sources'
import { type Reading, readArticle, spanOf } from './reading'
import { signedLetters } from './signed-letters'
import { publishersOf, toldTo } from './told-to'

/**
 * Who is said to have said what, article by article in the order given and by place in each; empty where nobody is
 * quoted. Names are resolved through all articles of the story. Attributions may stand inside the content of others;
 * what people merely wish, feel or plan is left out, as nobody is reported to have said it; what somebody "believes that" is so counts
 * as theirs. `tell` hears how many articles are done.
 */
export function attribute(
  articles: readonly Article[],
  sentences: readonly Sentence[],
  tell: (done: number) => void = () => {},
): readonly Attribution[] {
  const sentencesOf = new Map<string, Sentence[]>(articles.map((article) => [article.id, []]))
  for (const sentence of sentences) sentencesOf.get(sentence.articleId)?.push(sentence)
  const readings = articles.map((article) => readArticle(article, sentencesOf.get(article.id) ?? []))
  const table = buildNameTable(readings)
  const publishers = publishersOf(readings, table.places)
  return readings.flatMap((reading, i) => {
    tell(i)
    return attributeOne(reading, table.places[i] ?? [], publishers)
  })
}

function attributeOne(
  reading: Reading,
  names: readonly NamedPlace[],
  publishers: ReadonlySet<Entity>,
): readonly Attribution[] {
  const found = keepWhatIsSaid(
    reading,
    findAttributions(reading).filter((one) => one.statement),
  )
  const sources = resolveSources(reading, found, names)
  const told = toldTo(reading, found, names, publishers)
  const said = found.map((one, i) => ({
    ...asAttribution(reading, one, sources[i] ?? null),
    toldTo: told[i] ?? null,
  }))
  const quoted = headlineQuotes(reading, said)
  const spoken = said.filter(
    (one) => one.sourceName !== null || !quoted.some((q) => startOf(q) === startOf(one)),
  )
  return [...spoken, ...quoted, ...signedLetters(reading.article)].sort((a, b) => startOf(a) - startOf(b))
}

function startOf(attribution: Attribution): number {
  return attribution.content[0]?.start ?? 0
}

function asAttribution(reading: Reading, found: Found, sourceName: string | null): Attribution {
  const spans = (ranges: Found['source']) => ranges.map((range) => spanOf(reading, range))
  const { text } = reading.article
  return {
    articleId: reading.article.id,
    source: spans(found.source),
    cue: spans(found.cue),
    content: spans(found.content),
    sourceName,
    basis: spans(found.basis).map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ')),
    kind: kindOf(reading, found),
    rule: found.rule,
    confidence: found.confidence,
  }
}

/** Direct when every word of the content stands in quotation marks, indirect when none does. */
function kindOf(reading: Reading, found: Found): Attribution['kind'] {
  let quoted = 0
  let plain = 0
  for (const { from, to } of found.content) {
    for (let i = from; i < to; i++) {
      const word = reading.words[i]
      if (!word || !/[\p{L}\d]/u.test(word.text)) continue
      if (word.quote >= 0) quoted++
      else plain++
    }
  }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}
