import { mentionId } from '@/lib/model/ids'
import { mentionFrom } from '@/lib/model/mention.fixture'
import type { Article, GivenMetadata, Hedge, Mention, Stance } from '@/lib/model/types'
import { clean } from '../clean/clean'
import { rawArticle } from '../raw-article.fixture'
import { findReuse } from '../reuse/find-reuse'
import { splitSentences } from '../sentences/split-sentences'
import { type ProvenanceReader, prepareProvenance } from './prepare-provenance'

/** A story as tests of this room write it. */
export type MadeStory = {
  readonly articles: readonly Article[]
  readonly reader: ProvenanceReader
  readonly reuse: ReturnType<typeof findReuse>
  /** The mention at the first place of these words in an article, by its number. */
  readonly mention: (article: number, words: string, more?: MadeMention) => Mention
}

export type MadeMention = {
  readonly hedge?: Hedge
  readonly stance?: Stance
  readonly source?: string
  readonly basis?: readonly string[]
}

/** Articles that are cleaned, divided and compared as the engine does it; mentions are set by hand. */
export function madeStory(
  ...given: readonly (readonly [given: Partial<GivenMetadata> & { readonly outlet: string }, text: string])[]
): MadeStory {
  const articles = given.map(([one, text], i) => clean(rawArticle(`${i}.txt`, text, one)))
  const sentences = articles.flatMap((article) => splitSentences(article))
  const reuse = findReuse(articles)
  const reader = prepareProvenance({ articles, outlets: [], sentences, attributions: [], reuse })
  return {
    articles,
    reuse,
    reader,
    mention: (article, words, more = {}) => mentionAt(articles[article], sentences, words, more),
  }
}

function mentionAt(
  article: Article | undefined,
  sentences: ReturnType<typeof splitSentences>,
  words: string,
  { hedge = 'asserted', stance = 'repeats', source, basis = [] }: MadeMention,
): Mention {
  const start = article?.text.indexOf(words) ?? -1
  if (!article || start < 0) throw new Error(`No such words in the made story: ${words}`)
  const span = { start, end: start + words.length }
  const around = sentences.find(
    (one) => one.articleId === article.id && one.start <= start && start < one.end,
  )
  const at = source === undefined ? -1 : article.text.indexOf(source)
  return mentionFrom({
    id: mentionId(article.id, span, stance),
    articleId: article.id,
    span,
    quote: words,
    context: around ? { start: around.start, end: Math.max(around.end, span.end) } : span,
    role: around?.role ?? 'body',
    stance,
    voice: source === undefined ? 'own' : 'attributed',
    hedge,
    attribution:
      source === undefined
        ? null
        : {
            source: at < 0 ? [] : [{ start: at, end: at + source.length }],
            cue: [],
            sourceName: source,
            cueText: 'said',
            chain: [source, ...basis],
          },
  })
}
