import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchQuotes } from './quotes'

const paragraphsOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
const quoted = (text: string) =>
  matchQuotes(text, paragraphsOf(text)).map((q) => `${'>'.repeat(q.depth)}${text.slice(q.start, q.end)}`)

describe('matchQuotes', () => {
  it.each([
    // Marks of every kind
    ['“We left,” he said. “It rained.”', ['“We left,”', '“It rained.”']],
    ['"We left," he said. "It rained."', ['"We left,"', '"It rained."']],
    ['«We left», he said.', ['«We left»']],
    ['„We left“, he said.', ['„We left“']],
    ['‘We don’t go,’ he said.', ['‘We don’t go,’']],
    ["''We left,'' he said.", ["''We left,''"]],
    ['”We left,” he said.', ['”We left,”']],
    // Nested
    [
      '"They said \'never again\' twice," she said.',
      ['"They said \'never again\' twice,"', ">'never again'"],
    ],
    ['“They said ‘never again’ twice,” she said.', ['“They said ‘never again’ twice,”', '>‘never again’']],
    ['“He said “no.”” It rained.', ['“He said “no.””', '>“no.”']],
    // Apostrophes, plural possessives, decades and inches are no quotes
    ["The workers' party doesn't like the '90s.", []],
    ['The screen is 7" wide and the pipe 2" thick.', []],
    ["The 'so-called' rule of the players' union", ["'so-called'"]],
    // Without end
    ['He said “never closed. The rest is report.', ['“never closed.']],
    ['He said “never closed. “Then this,” she said.', ['“never closed.', '“Then this,”']],
    ['A stray” closes nothing, and so does "', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('carries speech over paragraphs that open it again, or run on', () => {
    const reopened = '“One thing.\n\n“Another thing.\n\n“The last,” he said.'
    expect(quoted(reopened)).toEqual(['“One thing.', '“Another thing.', '“The last,”'])
    expect(matchQuotes(reopened, paragraphsOf(reopened)).map((q) => q.resumes)).toEqual([false, true, true])
    expect(quoted('“One thing.\n\nAnother thing,” he said.')).toEqual(['“One thing.', 'Another thing,”'])
  })

  it('stays inside its paragraph whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      ' ',
      'word',
      '.',
      '\n\n',
      's',
      '😀',
      '``',
      "''",
      '7',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const paragraphs = paragraphsOf(text)
        const quotes = matchQuotes(text, paragraphs)
        for (const q of quotes) {
          expect(q.start).toBeLessThan(q.end)
          expect(q.inner.start).toBeGreaterThanOrEqual(q.start)
          expect(q.inner.end).toBeLessThanOrEqual(q.end)
          expect(paragraphs.some((p) => p.start <= q.start && q.end <= p.end)).toBe(true)
        }
        const outer = quotes.filter((q) => q.depth === 0)
        outer.forEach((q, i) => {
          expect(q.end).toBeLessThanOrEqual(outer[i + 1]?.start ?? text.length)
        })
      }),
    )
  })
})
