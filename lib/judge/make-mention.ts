import { mentionId } from '@/lib/model/ids'
import { hull, overlaps } from '@/lib/model/span'
import type { Mention, Stance, Voice } from '@/lib/model/types'
import type { Place } from './anchor'
import type { Board } from './board'

/** A mention that an analyst found at a place of an article. */
export function makeMention(board: Board, { article, span }: Place, stance: Stance, voice: Voice): Mention {
  const sentences = board.engine.sentences.filter(
    (one) => one.articleId === article.id && overlaps(one, span),
  )
  return {
    id: mentionId(article.id, span, stance),
    articleId: article.id,
    span,
    quote: article.text.slice(span.start, span.end),
    context: hull([...sentences, span]) ?? span,
    role: sentences[0]?.role ?? 'body',
    stance,
    voice,
    hedge: voice === 'own' ? 'asserted' : 'attributed',
    dispute: stance === 'disputes' ? disputeOf(span, voice) : null,
    statement: null,
    attribution: null,
    decidedBy: 'analyst:add-mention',
    confidence: 1,
  }
}

/** The mention with the stance that an analyst gave it; itself where that is its stance already. */
export function withStance(mention: Mention, stance: Stance): Mention {
  if (mention.stance === stance) return mention
  return {
    ...mention,
    id: mentionId(mention.articleId, mention.span, stance),
    stance,
    dispute: stance === 'disputes' ? disputeOf(mention.span, mention.voice) : null,
    statement: null,
    decidedBy: `${mention.decidedBy} analyst:set-stance`,
    confidence: 1,
  }
}

function disputeOf(evidence: Mention['span'], voice: Voice): Mention['dispute'] {
  const kind = voice === 'own' ? 'contradiction' : 'denial'
  return { kind, reason: 'An analyst read it so.', evidence }
}
