import type { Mention } from './types'

/** A mention as tests write it: its outlet repeats the claim in its own voice, in the body, unless `given` says otherwise. */
export function mentionFrom(given: Pick<Mention, 'span' | 'quote'> & Partial<Mention>): Mention {
  return {
    id: 'm',
    articleId: 'a',
    context: given.span,
    role: 'body',
    stance: 'repeats',
    voice: 'own',
    hedge: 'asserted',
    dispute: null,
    statement: null,
    attribution: null,
    decidedBy: 'test',
    confidence: 1,
    ...given,
  }
}
