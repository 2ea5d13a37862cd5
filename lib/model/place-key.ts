import type { Span } from './span'

/** What tells one place in a story from another: equal for the same stretch of the same article. */
export function placeKey({ articleId, span }: { readonly articleId: string; readonly span: Span }): string {
  return `${articleId} ${span.start} ${span.end}`
}
