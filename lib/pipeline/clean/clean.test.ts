import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { RawArticle } from '@/lib/model/types'
import { clean } from './clean'

const raw = (text: string, file = 'one.txt'): RawArticle => ({
  id: `a-${file}`,
  file,
  text,
  sha256: '',
  given: NOTHING_GIVEN,
})

describe('clean holds its laws', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '\f',
      '\u00AD',
      '\u2028',
      'Related: ',
      'By Ann Lee',
      'LIMA (AP) — ',
      'The mayor said on Monday that the bridge would be closed for a year.',
      'Follow us on Twitter',
      'Dear readers,',
      '(',
      'Read more here.',
      '👩‍👩‍👧',
      'قال الوزير إن التقرير غير صحيح.',
      'Photo: Getty Images',
      'Ann Lee is a reporter at the Lima Post.',
    ),
  )
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

  it('divides every text in order, without overlaps, and changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = clean(raw(text))
        expect(article.text).toBe(text)
        for (const { start, end } of [...article.paragraphs, ...article.zones]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        article.paragraphs.slice(1).forEach((one, i) => {
          expect(one.start).toBeGreaterThanOrEqual(article.paragraphs[i]?.end ?? 0)
        })
        article.zones.slice(1).forEach((one, i) => {
          expect(one.start).toBeGreaterThanOrEqual(article.zones[i]?.end ?? 0)
        })
        for (const { start, end, role } of article.paragraphs) {
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          const zones = article.zones.filter(
            (one) => one.start < end && start < one.end && one.kind !== 'title',
          )
          for (const zone of zones)
            expect(zone.start >= start && zone.end <= end && role === 'body').toBe(true)
        }
        for (const { span } of article.evidence) {
          if (span) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('loses no word: what is in no paragraph is in a zone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, zones } = clean(raw(text))
        const kept = [...paragraphs, ...zones]
        for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
          expect(kept.some((one) => one.start <= index && index < one.end)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(clean(raw(text))).toEqual(clean(raw(text)))
      }),
    )
  })
})

describe('clean on hard-wrapped text', () => {
  const wrapped = [
    'The harbour of the old town was closed on Tuesday after a crane fell on',
    'two empty barges, the port authority said, adding that mostly ex-',
    'employees had been on the quay.',
    '',
    'Nobody was hurt.',
    '',
    'Related article: Cranes of the North, a Short History',
    'Ada Brun, who runs the ferry, said she had heard a noise like thunder at',
    'about six and saw the crane go down.',
  ].join('\n')

  it('keeps each paragraph whole and the link apart', () => {
    const { paragraphs, zones, title } = clean(raw(wrapped))
    expect(paragraphs.map(({ start, end }) => wrapped.slice(start, end).split('\n').length)).toEqual([
      3, 1, 2,
    ])
    expect(paragraphs.every((one) => one.role === 'body')).toBe(true)
    expect(zones.map((one) => one.kind)).toEqual(['link'])
    expect(title).toBe(
      'The harbour of the old town was closed on Tuesday after a crane fell on two empty barges, the port…',
    )
  })

  it('splits single lines that are paragraphs of their own', () => {
    const lines = [
      'The harbour of the old town was closed on Tuesday after a crane fell on two empty barges near the quay.',
      'Nobody was hurt, the port authority said.',
      'The crane, built in 1931, had been due for repair since last autumn.',
      'Its owner did not answer a request for comment.',
    ]
    const { paragraphs } = clean(raw(lines.join('\n')))
    expect(paragraphs.length).toBe(4)
  })
})

describe('what a person says of an article', () => {
  const BODY = 'The harbour was closed on Tuesday after a crane fell on two empty barges near the old quay.'
  const PROMPT = 'Read more: ten cranes that fell'
  const text = `Crane falls\n\n${BODY}\n\n${PROMPT}\n\n${BODY}`
  const at = text.indexOf(PROMPT)
  const read = (given: object) => clean({ ...raw(text), given: { ...NOTHING_GIVEN, ...given } })
  const bodies = (given: object) => read(given).paragraphs.map((p) => text.slice(p.start, p.end))

  it('makes furniture report, and report furniture', () => {
    expect(bodies({})).toEqual(['Crane falls', BODY, BODY])
    const report = { start: at, end: at + PROMPT.length, report: true }
    expect(bodies({ parts: [report] })).toEqual(['Crane falls', BODY, PROMPT, BODY])
    const none = { start: at - 20 - 2, end: at, report: false }
    expect(bodies({ parts: [none] }), 'a part over less than half of a block').toEqual([
      'Crane falls',
      BODY,
      BODY,
    ])
    const last = { start: text.length - BODY.length, end: text.length, report: false }
    expect(bodies({ parts: [last] })).toEqual(['Crane falls', BODY])
    expect(read({ parts: [last] }).zones.at(-1)).toMatchObject({ kind: 'boilerplate', rule: 'given' })
    expect(bodies({ parts: [last, { ...last, report: true }] }), 'the last word counts').toHaveLength(3)
    const caption = read({ parts: [{ ...last, as: 'caption' }] }).zones.at(-1)
    expect(caption).toMatchObject({ kind: 'caption', rule: 'page-structure' })
  })

  it('takes nothing from the finer rules: who wrote it is read off a byline that the page marks too', () => {
    const signed = `Crane falls\n\nBy Ann Ash\n\n${BODY}\n\n${BODY}`
    const parts = [{ start: 13, end: 23, report: false, as: 'byline' as const }]
    const { evidence } = clean({ ...raw(signed), given: { ...NOTHING_GIVEN, parts } })
    expect(evidence).toContainEqual(expect.objectContaining({ field: 'author', value: 'Ann Ash' }))
  })

  it('goes before what the text seems to be written in', () => {
    expect(read({}).language).toBe('en')
    expect(read({ language: 'nl' }).language).toBe('nl')
  })
})

const STORY = '../shared/stories/venezuela-2019'
describe.skipIf(!existsSync(STORY))(
  'clean reads outlets off real articles (skipped without ../shared/stories)',
  () => {
    const read = (file: string) => clean(raw(readFileSync(`${STORY}/${file}`, 'utf8'), file))

    it.each([
      ['000.txt', 'Unidentified outlet (000)', null, 'The Japan Times', null],
      ['001.txt', 'Radio Free Europe/Radio Liberty', 'AMN', 'Reuters', null],
      ['002.txt', 'The Moscow Times', null, 'TASS', null],
      ['003.txt', 'EU Today', null, 'Reuters', null],
      ['004.txt', 'Unidentified outlet (004)', null, 'Reuters', 'Reuters'],
    ])('%s is %s', (file, outlet, via, relay, suggested) => {
      const article = read(file)
      expect(article.outlet).toBe(outlet)
      expect(article.via).toBe(via)
      expect(article.relays).toContain(relay)
      const offers = article.evidence.filter((one) => one.field === 'outlet' && one.weight === 'suggested')
      expect(offers.map((one) => one.value)).toEqual(suggested ? [suggested] : [])
      expect(article.outletId.startsWith('unidentified-')).toBe(outlet.startsWith('Unidentified'))
    })

    it.each(['002.txt', '004.txt'])('takes the first sentence of %s for no headline', (file) => {
      expect(read(file).paragraphs[0]?.role).toBe('body')
    })
  },
)
