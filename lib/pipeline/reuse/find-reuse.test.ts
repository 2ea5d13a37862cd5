import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Article } from '@/lib/model/types'
import { clean } from '../clean/clean'
import { findCommonText, findReuse } from './find-reuse'

function article(file: string, text: string, given: Partial<Article['given']> = {}): Article {
  return clean({
    id: `a-${file}`,
    file: `${file}.txt`,
    text,
    sha256: file,
    given: { ...NOTHING_GIVEN, outlet: file, ...given },
  })
}

/** Puts a headline and neighbours that nobody else has around a passage. */
const around = (passage: string, own: string) =>
  `${lone(own, 'h')}\n\n${lone(own, 'b')}.\n\n${passage}\n\n${lone(own, 'e')}.`
const lone = (own: string, at: string) =>
  `Alone ${Array.from({ length: 9 }, (_, i) => `${own}${at}${'abcdefghi'[i]}`).join(' ')}`

const WIRE =
  'The ferry ran aground on a sandbank off Lindholm shortly before midnight on Tuesday with 240 passengers and a crew of 31 on board, the coastguard said.'

const COPIES: readonly (readonly [what: string, text: string, copied: boolean])[] = [
  ['word for word', WIRE, true],
  [
    'with words changed and put in',
    'The old ferry ran aground on a sandbank near Lindholm shortly before midnight on Tuesday evening with some 240 passengers and a crew of 31 aboard, the coastguard said.',
    true,
  ],
  [
    'with its halves exchanged',
    'With 240 passengers and a crew of 31 on board, the coastguard said, the ferry ran aground on a sandbank off Lindholm shortly before midnight on Tuesday.',
    true,
  ],
  [
    'hard-wrapped, a word broken at the end of a line',
    'The ferry ran aground on a sand-\nbank off Lindholm shortly before midnight on Tues-\nday with 240 passengers and a crew of 31 on board, the coast-\nguard said.',
    true,
  ],
  [
    'with a soft hyphen and other spaces',
    'The ferry ran aground on a sand\u00ADbank off\u00A0Lindholm shortly before midnight on Tuesday with 240 passengers and a crew of 31 on board, the coastguard said.',
    true,
  ],
  [
    'the same facts in other words',
    'Shortly before twelve on Tuesday night a ship carrying 240 people became stuck in the sands near Lindholm, according to rescuers.',
    false,
  ],
  [
    'a name with its title',
    'Coastguard commander Maren Holt of the northern rescue district was there.',
    false,
  ],
]

describe('findReuse', () => {
  it.each(COPIES)('%s', (_, text, copied) => {
    const found = findReuse([article('wire', around(WIRE, 'wire')), article('paper', around(text, 'paper'))])
    expect(found.length > 0).toBe(copied)
  })

  it('says how much of each article is covered, and the longest run without an edit', () => {
    const edited = WIRE.replace('shortly before midnight', 'just before midnight')
    const long = `${around(edited, 'paper')}\n\n${Array.from({ length: 55 }, (_, i) => `w${i}`).join(' ')}.`
    const [found] = findReuse([article('wire', around(WIRE, 'wire')), article('paper', long)])
    // One word of it is put otherwise, and "Alone" follows in both.
    const words = WIRE.split(' ').length
    // Ten words three times around it and a word more of its own, and 55 more in the one.
    expect(found?.shares).toEqual({ a: words / (words + 30), b: words / (words + 30 + 55) })
    expect(found?.share).toBe(found?.shares?.a)
    expect(found?.longestRun).toBe((WIRE.split('shortly ')[1] ?? '').split(' ').length + 1)
  })

  it('reads typographic and straight marks, accents and hyphens alike', () => {
    const a = `President Núñez-Ortega’s long-awaited visit to the harbour’s north pier won’t take place before the end of the dock workers’ strike.`
    const b = `President Nunez Ortega's long awaited visit to the harbour's north pier won't take place before the end of the dock workers' strike.`
    const [reuse] = findReuse([article('one', around(a, 'one')), article('two', around(b, 'two'))])
    expect(reuse?.passages[0]?.words).toBeGreaterThan(20)
  })

  const SPEECH =
    'We searched the whole of the lower deck twice before we were sure that nobody had been left behind in the cabins'

  it('does not call it copying when both quote the same speech', () => {
    const pair = [
      article('one', around(`"${SPEECH}," the captain said.`, 'one')),
      article('two', around(`Holt told reporters: “${SPEECH}.”`, 'two')),
    ]
    expect(findReuse(pair)).toEqual([])
    expect(findCommonText(pair).map((one) => one.copied)).toEqual([false])
  })

  it('takes a paragraph after a colon for speech', () => {
    const pair = [
      article('one', around(`The captain wrote to the harbour office:\n\n${SPEECH}.`, 'one')),
      article('two', around(`"${SPEECH}," the captain said.`, 'two')),
    ]
    expect(findReuse(pair)).toEqual([])
  })

  it('calls it copying when an article quotes at length what the other says itself', () => {
    const long = `${WIRE} Divers went down at first light and found a tear of four metres below the waterline, which pumps from two tugs could not keep up with. By noon the last of those on board had been brought to the school in the village, where the owners paid for blankets and soup, and by evening most of them were on their way home by bus.`
    const [reuse] = findReuse([
      article('one', around(long, 'one')),
      article('two', around(`The other paper wrote: "${long}"`, 'two')),
    ])
    expect(reuse?.passages[0]?.words).toBeGreaterThan(80)
  })

  it('calls it copying when two articles are the same from end to end but for a word, quoted or not', () => {
    const pair = [
      article('one', `Captain speaks\n\n"${SPEECH}," the captain said.`),
      article('two', `Captain talks\n\n"${SPEECH}," the captain said.`),
    ]
    expect(findReuse(pair)).toHaveLength(1)
  })

  it('keeps quoted speech in the passages of a copy', () => {
    const text = `${WIRE} "${SPEECH}," the captain said.`
    const [reuse] = findReuse([article('one', around(text, 'one')), article('two', around(text, 'two'))])
    expect(reuse?.passages).toHaveLength(1)
    expect(reuse?.passages[0]?.words).toBeGreaterThan(SPEECH.split(' ').length + 20)
  })

  it('counts the share in words of the shorter article', () => {
    const [reuse] = findReuse([
      article('short', around(WIRE, 'short')),
      article('long', `${around(WIRE, 'long')}\n\n${'Nothing of this stands in the other one. '.repeat(30)}`),
    ])
    expect(reuse?.share).toBeGreaterThan(0.4)
    expect(reuse?.share).toBeLessThan(0.7)
  })

  it('leaves out boilerplate', () => {
    const plea =
      'Related article: Ten quiet islands that you can still reach by ferry from the northern ports without booking'
    expect(findReuse([article('one', around(plea, 'one')), article('two', around(plea, 'two'))])).toEqual([])
  })

  it('has nothing to say of no article, one article and empty ones', () => {
    expect(findReuse([])).toEqual([])
    expect(findReuse([article('one', around(WIRE, 'one'))])).toEqual([])
    expect(findReuse([article('one', ''), article('two', '')])).toEqual([])
  })
})

describe('whose text it is', () => {
  const copy = around(WIRE, 'copy')
  const original = around(WIRE, 'original')
  const CASES: readonly (readonly [
    what: string,
    a: Partial<Article['given']>,
    b: Partial<Article['given']>,
    from: 'a' | 'b' | null,
    text: string,
  ])[] = [
    ['nothing tells', {}, {}, null, ''],
    ['times tell', { published: '2021-03-02' }, { published: '2021-03-01T22:10:00Z' }, 'b', ''],
    [
      'the same day tells nothing',
      { published: '2021-03-02' },
      { published: '2021-03-02T08:00:00Z' },
      null,
      '',
    ],
    ['a month tells nothing of its days', { published: '2021-03' }, { published: '2021-03-02' }, null, ''],
    ['one time tells nothing', { published: '2021-03-02' }, {}, null, ''],
    [
      'a credit tells',
      {},
      { outlet: 'Reuters' },
      'b',
      'Two of the crew told Reuters that they had been warned.',
    ],
    [
      'a credit counts for more than a time',
      { published: '2021-03-01' },
      { outlet: 'Reuters', published: '2021-03-02' },
      'b',
      'Reuters reported that the crew had been warned.',
    ],
    [
      'the site of a reprint has it from the outlet',
      { outlet: 'Reuters', via: 'Harbour Mail' },
      { outlet: 'Reuters' },
      'b',
      '',
    ],
  ]
  it.each(CASES)('%s', (_, a, b, from, text) => {
    const [reuse] = findReuse([article('a', `${copy}\n\n${text}`, a), article('b', original, b)])
    expect(reuse?.from ?? null).toBe(from === null ? null : `a-${from}`)
  })

  it('guesses nothing where two credit each other', () => {
    const [reuse] = findReuse([
      article('a', `${copy}\n\nReuters reported that the crew had been warned.`, { outlet: 'AFP' }),
      article('b', `${original}\n\nAFP reported that the crew had been warned.`, { outlet: 'Reuters' }),
    ])
    expect(reuse?.from).toBeNull()
  })
})

describe('laws of copied passages', () => {
  const words = fc.constantFrom(
    'ferry',
    'sand',
    'Holt',
    'the',
    '"',
    '”',
    '“',
    '-',
    '\n',
    '\n\n',
    "'s",
    'é',
    '🚢',
    '\u00AD',
    '12,000',
  )
  const text = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(' '))

  it('spans stand in their texts, in order, never overlapping, and the share is 0 to 1', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, passage) => {
        const articles = [article('one', `${a} ${passage}`), article('two', `${passage} ${b}`)]
        for (const { reuse } of findCommonText(articles)) {
          expect(reuse.share).toBeGreaterThan(0)
          expect(reuse.share).toBeLessThanOrEqual(1)
          for (const [side, of] of [
            ['a', articles[0]],
            ['b', articles[1]],
          ] as const) {
            const spans = reuse.passages.map((p) => p[side]).sort((x, y) => x.start - y.start)
            for (const [i, span] of spans.entries()) {
              expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
              expect(span.end).toBeGreaterThan(span.start)
              expect(span.end).toBeLessThanOrEqual(of?.text.length ?? 0)
            }
          }
        }
      }),
    )
  })

  it('the order of the articles changes nothing but which is named first', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, two] = [article('one', `${a}\n\n${WIRE} ${b}`), article('two', `${b}\n\n${a} ${WIRE}`)]
        const there = findReuse([one, two])
        const back = findReuse([two, one]).map((r) => ({
          ...r,
          a: r.b,
          b: r.a,
          ...(r.shares ? { shares: { a: r.shares.b, b: r.shares.a } } : {}),
          passages: r.passages.map((p) => ({ ...p, a: p.b, b: p.a })).sort((x, y) => x.a.start - y.a.start),
        }))
        expect(back).toEqual(there)
      }),
    )
  })

  it('an article stands wholly in its twin', () => {
    fc.assert(
      fc.property(text, (own) => {
        const twin = `${WIRE} ${own}`
        const [reuse] = findReuse([article('one', twin), article('two', twin)])
        expect(reuse?.share).toBe(1)
      }),
    )
  })

  it.each([
    ['one word a hundred thousand times', 'ferry '.repeat(100_000)],
    ['one sentence five thousand times', `${WIRE} `.repeat(5000)],
    ['one line without a blank', 'x'.repeat(1_000_000)],
  ])('%s is no burden', (_, line) => {
    const found = findReuse([article('one', line), article('two', `${line} end`), article('three', line)])
    expect(found.every((reuse) => reuse.share > 0 && reuse.share <= 1)).toBe(true)
  })

  it('two articles may have more runs in common than a function takes arguments', () => {
    const formulas = Array.from({ length: 10_000 }, (_, i) => `a${i} b${i} c${i} d${i} e${i}`)
    // Four times in each, in another order: sixteen runs of five words for each formula.
    const text = (own: string, order: readonly string[]) =>
      [...order, ...order, ...order, ...order].map((formula, i) => `${formula} ${own}${i}`).join(' ')
    const [found] = findReuse([
      article('one', `${text('x', formulas)} ${WIRE}`),
      article('two', `${text('y', formulas.toReversed())} ${WIRE}`),
    ])
    expect(found?.longestRun).toBe(WIRE.split(' ').length)
  })
})
