import { describe, expect, it } from 'vitest'
import { mentionFrom } from '@/lib/model/mention.fixture'
import type { Mention, Span } from '@/lib/model/types'
import { nearContext } from './near-context'

const WORDS = 'the ferry went on and on past the pier '

/** A mention of these words of a text, whose sentence is `context`. */
function mention(text: string, words: string, context: Span, source?: string): Mention {
  const at = (of: string) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length })
  return mentionFrom({
    span: at(words),
    quote: words,
    context,
    voice: 'attributed',
    attribution: source
      ? { source: [at(source)], cue: [], sourceName: source, cueText: null, chain: [source] }
      : null,
  })
}

describe('nearContext', () => {
  it('is the sentence where it is short', () => {
    const text = 'Calm. The ferry sank, the mayor said. Calm.'
    const context = { start: 6, end: 37 }
    expect(nearContext(mention(text, 'The ferry sank', context), text)).toEqual({
      context,
      cut: { before: false, after: false },
    })
  })

  it('is the part near the mention and its speaker where there is no end to it, cut between words', () => {
    const text = `${WORDS.repeat(200)}and sank at dawn ${WORDS.repeat(5)}Ann Moor said ${WORDS.repeat(200)}`
    const { context, cut } = nearContext(
      mention(text, 'and sank at dawn', { start: 0, end: text.length }, 'Ann Moor'),
      text,
    )
    const shown = text.slice(context.start, context.end)
    expect(cut).toEqual({ before: true, after: true })
    expect(shown).toContain('and sank at dawn')
    expect(shown).toContain('Ann Moor said')
    expect(shown.length).toBeLessThan(1400)
    expect(text.slice(context.start - 1, context.start)).toBe(' ')
    expect(text.slice(context.end, context.end + 1)).toBe(' ')
  })

  it('holds the whole mention, however long, and ends with the text', () => {
    const text = 'x'.repeat(5000)
    const { context } = nearContext(mention(text, text, { start: 10, end: 20 }), text)
    expect(context).toEqual({ start: 0, end: 5000 })
  })

  it('cuts in no word, however long it is', () => {
    const text = `${'x'.repeat(3000)} sank at dawn ${'y'.repeat(3000)}`
    const { context } = nearContext(mention(text, 'sank at dawn', { start: 0, end: text.length }), text)
    expect(text.slice(context.start, context.end).trim()).toBe('sank at dawn')
  })
})
