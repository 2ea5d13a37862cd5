import type { Evidence } from '@/lib/model/types'
import type { Division } from './divide'

const SHORTENED = 100

/** The title of an article: the given one, else its headline, else its first words; empty for an article without a report. */
export function readTitle(
  text: string,
  { title, paragraphs }: Division,
  given: string | null,
): { readonly title: string; readonly evidence: readonly Evidence[] } {
  if (given !== null)
    return {
      title: given,
      evidence: [{ field: 'title', value: given, rule: 'given', span: null, weight: 'given' }],
    }
  if (title) {
    const { start, end, head } = title
    return {
      title: head,
      evidence: [{ field: 'title', value: head, rule: 'headline', span: { start, end }, weight: 'decided' }],
    }
  }
  const first = paragraphs[0]
  if (!first) return { title: '', evidence: [] }
  const value = shorten(text.slice(first.start, Math.min(first.end, first.start + 2 * SHORTENED)))
  return {
    title: value,
    evidence: [
      {
        field: 'title',
        value,
        rule: 'first-words',
        span: { start: first.start, end: first.end },
        weight: 'suggested',
      },
    ],
  }
}

/** The first sentence where it is short, else as many whole words as fit and an ellipsis. */
function shorten(words: string): string {
  const line = words.replace(/[\s\u00ad]+/gu, ' ').trim()
  const sentence = /^.{20,100}?[.!?]["'”’]?(?= \p{Lu}|$)/u.exec(line)?.[0]
  if (sentence) return sentence
  if (line.length <= SHORTENED) return line
  const cut = line.lastIndexOf(' ', SHORTENED)
  return `${line
    .slice(0, cut > SHORTENED / 2 ? cut : SHORTENED)
    .replace(/[,;:–—-]+$/u, '')
    .replace(/[\ud800-\udbff]$/u, '')}…`
}
