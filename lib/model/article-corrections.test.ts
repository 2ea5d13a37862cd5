import { describe, expect, it } from 'vitest'
import { articleCorrections, asCorrected, inStory } from './article-corrections'
import type { ArticleChange, LogEntry } from './decisions'
import { NOTHING_GIVEN } from './nothing-given'

const GIVEN = { ...NOTHING_GIVEN, title: 'Ferry aground', outlet: 'Post', language: 'de' }
const ARTICLES = [
  { id: 'a', given: GIVEN },
  { id: 'b', given: NOTHING_GIVEN },
]

/** A log of decisions, and of undone ones as minus the number of the entry. */
function logOf(...entries: readonly (ArticleChange | number)[]): readonly LogEntry[] {
  return entries.map((entry, i): LogEntry => {
    const facts = { seq: i + 1, at: '2026-01-02T10:00:00.000Z', who: 'Ana', why: '', touches: ['article:a'] }
    if (typeof entry === 'number') return { ...facts, kind: entry < 0 ? 'undo' : 'redo', of: Math.abs(entry) }
    return { ...facts, kind: 'decision', change: entry, before: null, after: null, engine: null }
  })
}

const article = { id: 'a', title: 'Ferry aground' }
const dated = (published: string | null): ArticleChange => ({
  action: 'correct-article',
  article,
  to: { published },
})
const out: ArticleChange = { action: 'leave-out', article }

describe('what analysts say of articles', () => {
  it.each<[string, readonly (ArticleChange | number)[], string | null]>([
    ['nothing', [], null],
    ['a date', [dated('2024-03-05')], '2024-03-05'],
    ['two of them: the later', [dated('2024-03-05'), dated('2024-03-06')], '2024-03-06'],
    ['the later one undone', [dated('2024-03-05'), dated('2024-03-06'), -2], '2024-03-05'],
    ['both undone, one redone', [dated('2024-03-05'), dated('2024-03-06'), -2, -1, 1], '2024-03-05'],
    ['that the text says it', [dated('2024-03-05'), dated(null)], null],
  ])('%s', (_, entries, published) => {
    const [first, second] = asCorrected(ARTICLES, logOf(...entries))
    expect(first?.given).toEqual({ ...GIVEN, published })
    expect(second).toBe(ARTICLES[1])
  })

  it('takes away a language that was given', () => {
    const to = { language: null, outlet: 'Daily' }
    const [first] = asCorrected(ARTICLES, logOf({ action: 'correct-article', article, to }))
    expect(first?.given).toEqual({ ...NOTHING_GIVEN, title: 'Ferry aground', outlet: 'Daily' })
  })

  it('leaves an article out, with what was put right of it kept for when it comes back', () => {
    expect(inStory(ARTICLES, logOf(dated('2024-03-05'), out)).map(({ id }) => id)).toEqual(['b'])
    const [back] = inStory(ARTICLES, logOf(dated('2024-03-05'), out, -2))
    expect(back?.given.published).toBe('2024-03-05')
  })

  it('names the entry that says each thing', () => {
    const also: ArticleChange = { action: 'correct-article', article, to: { outlet: 'Daily' } }
    const corrections = articleCorrections(logOf(dated('2024'), also, dated('2025'), out))
    expect(corrections.get('a')).toMatchObject({ entries: { published: 3, outlet: 2 }, leftOut: 4 })
  })
})
