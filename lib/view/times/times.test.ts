import { describe, expect, it } from 'vitest'
import type { ArticleHead } from '@/lib/model/article-detail'
import { readMoment } from '@/lib/model/moment'
import { EMPTY_GRAPH } from '@/lib/model/provenance'
import type { StoryTimes } from '@/lib/model/story-pages'
import { claimTimes } from './claim-times'
import { lagBetween, lagWords } from './lag-words'
import { orderTimes } from './order-times'
import { storyTimes } from './story-times'
import { timeAxis } from './time-axis'
import { echoGroups, timesSummary } from './times-words'

/** "Post 2019-01-25" as an article of the Post; without a date where none follows. */
function head(words: string): ArticleHead {
  const [outlet = '', published = null] = words.split(' ')
  const id = words.replace(' ', '-')
  return { id, file: `${id}.txt`, title: words, outlet, outletId: outlet.toLowerCase(), via: null, published }
}

const ordered = (...words: readonly string[]) => {
  const order = orderTimes(words, (one) => one.split(' ')[1] ?? null)
  return {
    first: order.first.map(({ item }) => item.split(' ')[0]),
    later: order.later.map(({ item, lag }) => `${item.split(' ')[0]} ${lagWords(lag)}`),
    undated: order.undated,
  }
}

function lag(a: string, b: string) {
  const [first, later] = [readMoment(a), readMoment(b)]
  if (!first || !later) throw new Error('A date of the table is no date.')
  return lagBetween(first, later)
}

describe('lagWords', () => {
  it.each([
    ['2019-01-25T08:00', '2019-01-25T08:00', 'in the same minute'],
    ['2019-01-25T08:00', '2019-01-25T08:12', '12 min later'],
    ['2019-01-25T08:00', '2019-01-25T11:20', '3 h 20 min later'],
    ['2019-01-25T08:00', '2019-01-27T12:30', '2 days 4 h later'],
    ['2019-01-25T08:00-05:00', '2019-01-25T15:00+01:00', '1 h later'],
    // A time against a day: nobody knows more than days.
    ['2019-01-25T23:59', '2019-01-26', 'the next day'],
    ['2019-01-25', '2019-01-25', 'the same day'],
    ['2019-01-25', '2019-02-01', '7 days later'],
    ['2019-01-25', '2019-02', 'the month after'],
    ['2019-01', '2019-01', 'in the same month'],
    ['2018-12', '2019-02', '2 months later'],
    ['2018', '2019-02-01', 'the year after'],
  ])('%s to %s: %s', (a, b, words) => {
    expect(lagWords(lag(a, b))).toBe(words)
  })

  it.each([
    ['2019-01-25T08:00', '2019-01-25T11:20', 'at least 3 h 20 min later'],
    ['2019-01-25', '2019-01-26', 'at least 1 day later'],
    ['2019-01-25', '2019-02', 'at least 1 month later'],
    ['2019-01-25', '2019-01-25', 'the same day'],
  ])('%s to %s where the first may have been earlier: %s', (a, b, words) => {
    expect(lagWords(lag(a, b), true)).toBe(words)
  })
})

describe('orderTimes', () => {
  it('puts the first apart, and says how long the others took', () => {
    expect(ordered('Mail 2019-01-27', 'Post 2019-01-25', 'Echo 2019-01-26')).toEqual({
      first: ['Post'],
      later: ['Echo the next day', 'Mail 2 days later'],
      undated: [],
    })
  })

  it('invents no order within a day, a month or a year', () => {
    expect(ordered('Post 2019-01-25T08:00', 'Mail 2019-01-25', 'Echo 2019-01', 'Sun 2019').first).toEqual([
      'Echo',
      'Sun',
      'Mail',
      'Post',
    ])
  })

  it('counts from the one that is dated most exactly', () => {
    expect(ordered('Echo 2019-01', 'Post 2019-01-25', 'Mail 2019-01-27').later).toEqual(['Mail 2 days later'])
  })

  it('keeps what has no date, or none that can be read, apart', () => {
    expect(ordered('Post', 'Mail yesterday', 'Echo 2019')).toEqual({
      first: ['Echo'],
      later: [],
      undated: ['Post', 'Mail yesterday'],
    })
    expect(ordered()).toEqual({ first: [], later: [], undated: [] })
  })

  it('does not depend on the order in which things come', () => {
    const words = ['A 2019', 'B 2019-01-01T00:30', 'C 2020-02', 'D', 'E 2019-06-01', 'F 2020-02-03']
    const sets = ({ first, later, undated }: ReturnType<typeof ordered>) =>
      [first, later, undated].map((one) => [...one].sort())
    expect(sets(ordered(...words.toReversed()))).toEqual(sets(ordered(...words)))
  })
})

const POST = head('Post 2019-01-25')
const MAIL = head('Mail 2019-01-26')
const MAIL_LATE = head('Mail 2019-01-29')
const ECHO = head('Echo')
const SUN = head('Sun 2019-01-26')
const ARTICLES = new Map([POST, MAIL, MAIL_LATE, ECHO].map((one) => [one.id, one]))

describe('claimTimes', () => {
  it('takes of each outlet its earliest article, and what all of them do', () => {
    const order = claimTimes(
      [
        { articleId: MAIL_LATE.id, stance: 'disputes' },
        { articleId: MAIL.id, stance: 'repeats' },
        { articleId: POST.id, stance: 'repeats' },
        { articleId: 'gone', stance: 'repeats' },
      ],
      ARTICLES,
    )
    expect(order.first.map(({ item }) => item.outlet)).toEqual(['Post'])
    expect(
      order.later.map(({ item, lag }) => [item.outlet, item.stance, item.article, lagWords(lag)]),
    ).toEqual([['Mail', 'both', MAIL, 'the next day']])
  })

  it('says where an outlet has the claim in an article without a date too', () => {
    const undated = head('Post')
    const order = claimTimes(
      [
        { articleId: POST.id, stance: 'repeats' },
        { articleId: undated.id, stance: 'repeats' },
      ],
      new Map([...ARTICLES, [undated.id, undated]]),
    )
    expect(order.first.map(({ item }) => item.alsoUndated)).toEqual([true])
  })
})

/** A story of the four articles in which each claim is carried by the given ones. */
function story(
  claims: Readonly<Record<string, readonly ArticleHead[]>>,
  more: Partial<StoryTimes> = {},
): StoryTimes {
  return {
    story: { slug: 'dam', title: 'The dam', sample: false },
    graph: EMPTY_GRAPH,
    articles: [...ARTICLES.values()],
    claims: Object.entries(claims).map(([text, carried], rank) => ({
      id: text,
      text,
      rank,
      carried: carried.map(({ id }) => ({ articleId: id, stance: 'repeats' as const })),
    })),
    ...more,
  }
}

describe('storyTimes', () => {
  it('counts who was first alone of those with a date, and nobody where two are level', () => {
    const { leads } = storyTimes(
      story(
        { sure: [MAIL, POST], open: [POST, MAIL, ECHO], alone: [MAIL], level: [MAIL, SUN] },
        { articles: [...ARTICLES.values(), SUN] },
      ),
      {},
    )
    expect([...leads]).toEqual([
      ['post', 2],
      ['mail', 1],
    ])
  })

  it('shows the claims of one leader, and the last page for one beyond it', () => {
    const times = story({ a: [MAIL, POST], b: [MAIL] })
    expect(storyTimes(times, { first: 'mail' }).claims.map(({ claim }) => claim.id)).toEqual(['b'])
    expect(storyTimes(times, { first: 'nobody' }).matching).toBe(0)
    expect(storyTimes(times, { page: 9 }).page).toBe(1)
    expect(storyTimes(times, { page: -1 }).page).toBe(1)
    const many = story(Object.fromEntries(Array.from({ length: 81 }, (_, i) => [`c${i}`, [POST, MAIL]])))
    expect(storyTimes(many, { page: 3 })).toMatchObject({ pages: 3, page: 3, matching: 81 })
  })

  it('counts what stands in articles without a date alone, and does not list it', () => {
    const view = storyTimes(story({ dark: [ECHO], dim: [ECHO, MAIL] }), {})
    expect(view.claims.map(({ claim }) => claim.id)).toEqual(['dim'])
    expect([view.matching, view.timeless]).toEqual([1, 1])
  })

  it('says what an article has from others, and where the dates speak against it', () => {
    const node = (outlet: string) => ({
      id: `outlet:${outlet}`,
      kind: 'outlet' as const,
      name: outlet,
      outletId: outlet.toLowerCase(),
      mentions: 1,
    })
    const relays = (from: ArticleHead, to: string) => ({
      id: `${from.id} ${to}`,
      from: `outlet:${from.outlet}`,
      to: `outlet:${to}`,
      kind: 'relays' as const,
      directed: true,
      because: '',
      evidence: [{ articleId: from.id, span: { start: 0, end: 1 }, quote: 'x' }],
    })
    const edges = [relays(MAIL, 'Post'), relays(POST, 'Mail'), relays(ECHO, 'Post')]
    const graph = { nodes: ['Post', 'Mail', 'Echo'].map(node), edges }
    const { debts } = storyTimes(story({}, { graph }), {})
    expect([...debts]).toEqual([
      [MAIL.id, [{ how: 'relays', outlet: 'Post', contradicts: false }]],
      [POST.id, [{ how: 'relays', outlet: 'Mail', contradicts: true }]],
      [ECHO.id, [{ how: 'relays', outlet: 'Post', contradicts: false }]],
    ])
  })
})

describe('timesSummary', () => {
  const summary = (...words: readonly string[]) =>
    timesSummary(orderTimes(words.map(head), (one) => one.published)).join(' ')

  it.each([
    [[], /^No article of this story has a date/],
    [['Post'], /^No article of this story has a date/],
    [['Post 2019-01-25'], /^Post published first \(25 Jan 2019\)\. No time of day is known/],
    [['Post 2019-01-25', 'Mail 2019-01-28'], /The last of 2, Mail, followed 3 days later\./],
    [
      ['Post 2019-01-25', 'Mail 2019-01-25'],
      /^Post and Mail published first \(25 Jan 2019\); their dates do not/,
    ],
    // Of those that came equally late all are named.
    [
      ['Post 2019-01-25', 'Mail 2019-01-28', 'Sun 2019-01-28'],
      /The last of 3, Mail and Sun, followed 3 days/,
    ],
    // A month alone: it may have been before the first day and after the last.
    [
      ['Echo 2019-01', 'Post 2019-01-25', 'Mail 2019-01-27'],
      /^Echo and Post published first; their .* Mail followed at least 2 days later; of the others the dates do not/,
    ],
    [
      ['Echo 2019-01', 'Post 2019-01-25', 'Mail 2019-02-02'],
      /The last of 3, Mail, followed at least 8 days later\./,
    ],
    [['Post 2019-01-25', 'Mail'], /^Of the articles with a date, Post .* 1 article has no date: it may be/],
    [['Post 2019-01-25T08:30', 'Mail 2019-01-26'], /The time of day is known of 1 of 2;/],
    [
      ['Post 2019-01-25T08:30Z', 'Mail 2019-01-25T09:00Z'],
      /\(25 Jan 2019, 08:30 UTC\)\. The last of 2, Mail, followed 30 min later\.$/,
    ],
  ] as const)('%j', (words, expected) => {
    expect(summary(...words)).toMatch(expected)
  })
})

describe('echoGroups', () => {
  it('puts outlets together that came equally late', () => {
    const order = claimTimes(
      [POST, MAIL, head('Sun 2019-01-26')].map(({ id }) => ({ articleId: id, stance: 'repeats' as const })),
      new Map([...ARTICLES, ['Sun-2019-01-26', head('Sun 2019-01-26')]]),
    )
    expect(echoGroups(order).map(({ lag, echoes }) => [lag, echoes.map((one) => one.outlet)])).toEqual([
      ['the next day', ['Mail', 'Sun']],
    ])
  })
})

describe('timeAxis', () => {
  const moments = (...dates: readonly string[]) => dates.flatMap((date) => readMoment(date) ?? [])

  it('holds every date within its length, and few words', () => {
    for (const dates of [
      ['2019-01-25', '2019-01-28'],
      ['2019-01-25T08:00', '2019-01-25T08:40'],
      ['2014', '2019-01-28'],
      ['1900', '2019'],
    ]) {
      const axis = timeAxis(moments(...dates))
      expect(axis?.ticks.length).toBeLessThanOrEqual(7)
      for (const moment of moments(...dates)) {
        const { at, length } = axis?.place(moment) ?? { at: -1, length: 0 }
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at + length).toBeLessThanOrEqual(1.000001)
      }
    }
  })

  it.each([
    [
      ['2019-01-25', '2019-01-27'],
      ['25 Jan', '26 Jan', '27 Jan'],
    ],
    [
      ['2019-01-25T06:00', '2019-01-25'],
      ['25 Jan', '06:00', '12:00', '18:00'],
    ],
  ])('of %s says no more than is known', (dates, words) => {
    expect(timeAxis(moments(...dates))?.ticks.map((one) => one.words)).toEqual(words)
  })

  it('is none where nothing can be told apart', () => {
    expect(timeAxis([])).toBeNull()
    expect(timeAxis(moments('2019-01-25', '2019-01-25'))).toBeNull()
  })
})
