import { describe, expect, it } from 'vitest'
import { divide } from './divide'

const zones = (text: string) =>
  divide(text).zones.map(({ kind, start, end }) => [kind, text.slice(start, end)])
const paragraphs = (text: string) =>
  divide(text).paragraphs.map(({ role, start, end }) => [role, text.slice(start, end)])

const LEAD =
  'The bridge over the river Sor fell on Monday while two barges passed under it, the harbour office said.'
const MORE = 'Nobody was hurt, but the harbour will be closed for a week, said Ann Lee, who leads the office.'
const LAST = 'The bridge was built in 1931 and had been painted last year.'

describe('divide finds the headline', () => {
  it.each([
    // a headline
    ['Bridge Falls on Two Barges', true],
    ['Bridge falls on two barges, harbour closed', true],
    ['Who closed the harbour?', true],
    ['Harbour office: bridge “was safe”', true],
    ['Bridge falls on two barges in the harbour.', true],
    ['Captains Say Bridge Was Never Safe in the U.S.', true],
    // a first sentence
    [LEAD, false],
    ['“I heard it fall,” she said.', false],
    ['The harbour office listed these reasons:', false],
  ])('%s', (first, expected) => {
    expect(paragraphs(`${first}\n\n${MORE}\n\n${LAST}`)[0]).toEqual([expected ? 'title' : 'body', first])
  })

  it('below a prompt and above a picture', () => {
    const text = `Join our Telegram channel for more!\n\nBridge Falls on Two Barges\n\nPhoto: Ann Lee\n\n${LEAD}`
    expect(zones(text).map(([kind]) => kind)).toEqual(['boilerplate', 'title', 'caption'])
    expect(paragraphs(text).map(([role]) => role)).toEqual(['title', 'body'])
  })

  it('in two lines that a semicolon joins', () => {
    const text = `Bridge falls on barges; \nHarbour is closed for a week.\n\n${LEAD}\n\n${MORE}`
    expect(paragraphs(text)[0]).toEqual(['title', 'Bridge falls on barges; \nHarbour is closed for a week.'])
  })
})

describe('divide takes off what hangs on a paragraph', () => {
  it.each([
    [`LIMA (AP) — ${LEAD}`, 'dateline', 'LIMA (AP) —'],
    [`PORT SOR, Oct. 9 (UPI) -- ${LEAD}`, 'dateline', 'PORT SOR, Oct. 9 (UPI) --'],
    [`Oct 9 (Reuters) - ${LEAD}`, 'dateline', 'Oct 9 (Reuters) -'],
    [`(CNN) -- ${LEAD}`, 'dateline', '(CNN) --'],
    [`PORT SOR — ${LEAD}`, 'dateline', 'PORT SOR —'],
    [`PORT SOR, Feb 2 (Cape Press) - ${LEAD}`, 'dateline', 'PORT SOR, Feb 2 (Cape Press) -'],
    [`PORT SOR (CP) — ${LEAD}`, 'dateline', 'PORT SOR (CP) —'],
    [`PORT SOR (Ohio) — ${LEAD}`, 'dateline', 'PORT SOR (Ohio) —'],
    [`${LEAD} Read more here.`, 'link', 'Read more here.'],
    [`${LEAD} (RELATED: Ten Bridges That Fell)`, 'link', '(RELATED: Ten Bridges That Fell)'],
    [
      `${LEAD} PAGE.queue.push(function () { load() });`,
      'boilerplate',
      'PAGE.queue.push(function () { load() });',
    ],
    [`${LEAD} (Thanks, Jo!)`, 'credit', '(Thanks, Jo!)'],
    [`${LEAD} (Reporting by Ann Lee)`, 'credit', '(Reporting by Ann Lee)'],
    [`${LEAD} (Reuters)`, 'credit', '(Reuters)'],
    [`${LEAD} pic.twitter.com/Ab12Cd`, 'link', 'pic.twitter.com/Ab12Cd'],
    [
      `${LEAD} Photo from the page of the harbour office`,
      'caption',
      'Photo from the page of the harbour office',
    ],
  ])('%s', (paragraph, kind, words) => {
    const text = `Bridge Falls on Barges\n\n${paragraph}\n\n${MORE}`
    expect(zones(text)).toContainEqual([kind, words])
    expect(paragraphs(text)[1]).toEqual(['body', LEAD])
  })

  it.each(['JO ROE: I heard it fall.', 'UPDATE: The captain was found.', 'NATO - an alliance - was told.'])(
    'but leaves %s',
    (paragraph) => {
      expect(paragraphs(`${LEAD}\n\n${MORE}\n\n${paragraph}`).at(-1)).toEqual(['body', paragraph])
    },
  )

  it('marks an aside about a picture and keeps the paragraph whole', () => {
    const text = `${LEAD}\n\nThe captain (pictured in May) denied it.\n\n${LAST}`
    expect(zones(text)).toEqual([['caption', '(pictured in May)']])
    expect(paragraphs(text)[1]).toEqual(['body', 'The captain (pictured in May) denied it.'])
  })
})

describe('divide reads the lines between paragraphs', () => {
  const among = (...lines: string[]) => [LEAD, MORE, ...lines, LAST].join('\n\n')

  it.each([
    ['A new ferry?', 'heading'],
    ['Painted bridges', 'heading'],
    ['Senate Votes Down Pension Reform', 'link'],
    ['Senate rejects pension reform amid loud protest', 'link'],
    ['HARBOUR FIRE: What the bridge was built for', 'link'],
    ['Jo Roe.', 'byline'],
  ])('%s', (line, kind) => {
    expect(zones(among(line))).toEqual([[kind, line]])
  })

  it.each([
    'Harbour is closed for a week',
    'The bridge wasn’t painted',
    '“Nobody was hurt”',
    'Jo Roe: It fell.',
    'UPDATE: The bridge fell on two barges',
    'How could it fall?',
  ])('but leaves %s, which states or asks something', (line) => {
    expect(zones(among(line))).toEqual([])
  })

  it('a list that a colon introduces is report', () => {
    expect(zones(among('Closed are:', 'Harbour Street Market', 'River Sor Ferry Landing'))).toEqual([])
  })

  it('titles below a label are links, report goes on after them', () => {
    const text = among('Related stories', 'Ferry sinks off Ancona', 'Is the sea rising?')
    expect(zones(text).map(([kind]) => kind)).toEqual(['link', 'link', 'link'])
    expect(paragraphs(text).at(-1)).toEqual(['body', LAST])
  })
})

describe('divide finds where the report ends', () => {
  const after = (...lines: string[]) => [LEAD, MORE, LAST, LAST, MORE, ...lines].join('\n\n')
  const kept = (...lines: string[]) => paragraphs(after(...lines)).length

  it('at a message to readers', () => {
    expect(
      kept(
        'A message from the Lima Herald:',
        'Dear reader,',
        'Printing a paper costs more each year. The state does not pay for it, and no party does.',
        'If you can, support us with a monthly contribution.',
      ),
    ).toBe(5)
  })

  it('at a note about the author, whom the report does not name', () => {
    expect(
      kept(
        'Jo Roe is a staff writer at the Lima Herald.',
        'He covers harbours and has sailed round the world.',
      ),
    ).toBe(5)
    expect(
      kept(
        'Jo Roe',
        'Jo Roe is editor of the Lima Herald.',
        'Jo’s latest book The Quay is available from all shops',
      ),
    ).toBe(5)
  })

  it('at prompts and links', () => {
    expect(kept('Follow the Lima Herald on social media:', 'Ferry sinks off Ancona', 'Related posts')).toBe(5)
  })

  it('but not before report', () => {
    expect(kept('Ann Lee is the editor of a yearbook of harbours.')).toBe(6)
    expect(kept('Follow us on Facebook', 'The captain was questioned on Tuesday and let go.')).toBe(6)
    expect(kept('A message from the mayor, read out on Monday, called the bridge safe.', LAST)).toBe(7)
  })
})

describe('divide joins and splits lines', () => {
  const wrap = (text: string, width: number) => {
    const lines = ['']
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? ''
      if (line.length + 1 + word.length > width) lines.push(word)
      else lines[lines.length - 1] = line ? `${line} ${word}` : word
    }
    return lines
  }
  const texts = [LEAD, MORE, `${LAST} ${MORE}`]

  it.each([
    ['blank lines between paragraphs', texts.map((one) => wrap(one, 40).join('\n')).join('\n\n')],
    ['CRLF', texts.map((one) => wrap(one, 40).join('\r\n')).join('\r\n\r\n')],
    ['double spacing', texts.map((one) => wrap(one, 40).join('\n\n')).join('\n\n\n\n')],
    ['no blank lines', texts.map((one) => wrap(one, 40).join('\n')).join('\n')],
    ['one line a paragraph', texts.join('\n')],
    ['form feeds', texts.join('\f')],
  ])('%s', (_, text) => {
    expect(paragraphs(text).map(([, words]) => words?.replace(/\s+/g, ' '))).toEqual(texts)
  })

  it('headings of Markdown are lines of their own, without their marks', () => {
    const text = `# Bridge Falls on Two Barges\n${LEAD}\n\n## Old paint\n${MORE}`
    expect(paragraphs(text)).toEqual([
      ['title', 'Bridge Falls on Two Barges'],
      ['body', LEAD],
      ['body', MORE],
    ])
    expect(zones(text)).toContainEqual(['heading', 'Old paint'])
  })

  it('a sentence goes on in lower case below a blank line', () => {
    const text = `${LEAD}\n\nThe captain, who was\n\nasleep at the time, denied it.\n\n${LAST}`
    expect(paragraphs(text).map(([, words]) => words)).toContain(
      'The captain, who was\n\nasleep at the time, denied it.',
    )
  })
})

describe('divide takes off the notes of a page', () => {
  it.each([
    'The Heron receives public advertising.',
    'Harbour & Quay runs on readers’ donations.',
    'Family helpline: 0800 555 0142.',
    'This page is supported by a grant of the harbour fund.',
  ])('at the end: %s', (text) => {
    expect(zones(`Bridge Falls on Two Barges\n\n${LEAD}\n\n${MORE}\n\n${LAST}\n\n${text}`)).toContainEqual([
      'boilerplate',
      text,
    ])
  })

  it.each([
    'The office gave a helpline to the families, 0800 555 0142, and said it was open.',
    'UPDATE: A reader who works in the harbour tells us that nine ships were lost.',
    'This article of the law was made in 1931.',
  ])('and leaves what is told at the end: %s', (text) => {
    expect(zones(`Bridge Falls on Two Barges\n\n${LEAD}\n\n${MORE}\n\n${LAST}\n\n${text}`)).toHaveLength(1)
  })

  it('and leaves it in the report above', () => {
    const text = `Bridge Falls on Two Barges\n\nThe harbour office runs on public subsidies.\n\n${LEAD}\n\n${MORE}\n\n${LAST}\n\n${MORE}`
    expect(zones(text).map(([kind]) => kind)).toEqual(['title'])
  })
})
