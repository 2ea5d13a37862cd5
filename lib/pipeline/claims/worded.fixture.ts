import { mentionFrom } from '@/lib/model/mention.fixture'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Article, Mention, RawArticle, Stance } from '@/lib/model/types'
import { attribute } from '../attribution/attribute'
import { attributionFor } from '../attribution/attribution-for'
import { clean } from '../clean/clean'
import { splitSentences } from '../sentences/split-sentences'
import { canonicalText } from './canonical-text'
import { readStory } from './wording/read-story'

/** A headline before the text that is worded. */
export const TITLE = 'A ferry in trouble\n\n'

/** The wording of a claim whose mentions are these stretches of one article, published on a Thursday. */
export function worded(text: string, ...quotes: readonly (string | { readonly disputes: string })[]): string {
  const raw: RawArticle = {
    id: 'a1',
    file: 'a.txt',
    text,
    sha256: '',
    given: { ...NOTHING_GIVEN, outlet: 'The Harbour Post', published: '2021-03-11' },
  }
  const article = clean(raw)
  const sentences = splitSentences(article)
  const attributions = attribute([article], sentences)
  const mentions = quotes.map((quote) =>
    typeof quote === 'string'
      ? mentionOf(article, quote, 'repeats')
      : mentionOf(article, quote.disputes, 'disputes'),
  )
  return canonicalText(mentions, readStory({ articles: [article], sentences, attributions }), new Set())

  function mentionOf(of: Article, quote: string, stance: Stance): Mention {
    const start = of.text.indexOf(quote)
    const span = { start, end: start + quote.length }
    const sentence = sentences.find((s) => s.start <= start && start < s.end) ?? span
    const found = attributionFor(span, attributions)
    return mentionFrom({
      id: `m${start}${stance}`,
      articleId: of.id,
      span,
      quote,
      context: { start: Math.min(sentence.start, start), end: Math.max(sentence.end, span.end) },
      role: 'role' in sentence ? sentence.role : 'body',
      stance,
      voice: found ? 'attributed' : 'own',
      attribution: found && {
        source: found.source,
        cue: found.cue,
        sourceName: found.sourceName,
        cueText: found.cue.map((one) => of.text.slice(one.start, one.end)).join(' '),
        chain: [],
      },
    })
  }
}
