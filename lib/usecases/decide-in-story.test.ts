import { describe, expect, it } from 'vitest'
import type { Wish } from '@/lib/model/decisions'
import type { MatrixQuery } from '@/lib/model/matrix-query'
import { followClaim } from '@/lib/store/follow-claim'
import { readMatrix } from '@/lib/store/read-matrix'
import { readOutlets } from '@/lib/store/read-outlets'
import { readStory } from '@/lib/store/read-story'
import { dumpRows, testDatabase } from '@/lib/store/test-database'
import { incoming } from '@/lib/store/test-story'
import { EVERY_CLAIM } from '@/lib/view/matrix-query'
import { type Asked, decideInStory } from './decide-in-story'
import { saveStory } from './save-story'
import { undoInStory, type Which } from './undo-in-story'

const POST = incoming(
  'Harbour Post',
  'Island loses its late boats\n\nThe ferry company will end its night crossings in May, the harbour office said on Monday. Forty sailors will lose their posts.\n\nThe oldest ship was built in 1961. The harbour office said the ticket hall would close in June.',
)
const DAILY = incoming(
  'Island Daily',
  'Company denies end of night ferry\n\nThe ferry company denied that it will end its night crossings in May. “Nothing has been decided,” said its director, Lena Brandt.\n\nForty sailors will lose their posts, the union said.',
)
const RADIO = incoming(
  'Coast Radio',
  'Night ferry in doubt\n\nThe harbour office said the ferry company will end its night crossings in May.\n\nThe oldest ship was built in 1961.',
)
const HERALD = incoming('Late Herald', 'Sailors to go\n\nForty sailors will lose their posts.')
const ANA: Asked = { who: 'Ana', why: '', seen: null }
const BEN: Asked = { who: 'Ben', why: 'It says so.', seen: null }
const now = () => new Date('2026-01-02T10:00:00Z')

const END = 'end its night crossings'
const SHIP = 'oldest ship'

describe('decisions in a story', () => {
  it('are stored with who, when, why, before and after, and shown; undone they leave nothing but the log', async () => {
    const story = await open()
    const untouched = await story.rows()
    const { id } = await story.claim(END)
    const change = { claim: id, outlet: 'coast-radio', mention: null }
    expect(await story.ask({ action: 'set-stance', ...change, to: 'disputes' }, BEN)).toMatchObject({
      outcome: 'saved',
      message: expect.stringMatching(
        /^Noted as entry 1: you set Coast Radio from “repeats” to “disputes” on “.*end its night crossings.*\.”$/,
      ),
      entry: {
        seq: 1,
        who: 'Ben',
        why: 'It says so.',
        at: '2026-01-02T10:00:00.000Z',
        before: 'repeats',
        after: 'disputes',
        engine: 'repeats',
      },
    })
    expect(await story.stance(END, 'coast-radio')).toBe('disputes')
    const decided = await story.rows()
    await story.turn('undo', 'last', BEN)
    expect(await story.rows()).toEqual(untouched)
    await story.turn('redo', 'last', BEN)
    expect(await story.rows()).toEqual(decided)
  })

  it('are found in place when the story is analysed again with an article more', async () => {
    const story = await open()
    const [end, line, posts, ship] = [
      await story.claim(END),
      await story.claim('Island loses'),
      await story.claim('Forty sailors'),
      await story.claim(SHIP),
    ]
    await story.ask({
      action: 'set-stance',
      claim: ship.id,
      outlet: 'coast-radio',
      mention: null,
      to: 'disputes',
    })
    await story.ask({ action: 'merge', claim: end.id, other: line.id })
    await story.ask({ action: 'not-same', claim: posts.id, outlet: 'island-daily', mention: null })
    await story.ask({ action: 'split', claim: end.id, mentions: end.mentionIds.slice(-1) })
    await story.ask({ action: 'reword', claim: posts.id, to: 'Forty sailors go.' })
    await story.ask({ action: 'rename-outlet', outlet: 'coast-radio', to: 'Coast FM' })
    const before = await story.claims()
    await story.add(HERALD)
    const after = await story.claims()
    expect(after.map((one) => one.id)).toEqual(expect.arrayContaining(before.map((one) => one.id)))
    expect(await story.stance(SHIP, 'coast-radio')).toBe('disputes')
    expect(await followClaim('ferry', line.id, story.db)).toEqual({ id: end.id, retired: false })
    const sailors = after.find((one) => one.text === 'Forty sailors go.')
    expect(sailors?.id).toBe(posts.id)
    expect(await story.stance('Forty sailors go.', 'island-daily')).toBe('omits')
    expect(await story.stance('Forty sailors go.', 'late-herald')).toBe('repeats')
    expect(await story.db.outlet.findFirst({ where: { id: 'coast-radio' } })).toMatchObject({
      name: 'Coast FM',
    })
    expect(await story.db.story.findFirst()).toMatchObject({ lost: '[]' })
  })

  it('are the same whether articles or decisions came first', async () => {
    const [one, other] = [await open(), await open([POST, DAILY, RADIO, HERALD])]
    const { id } = await one.claim(SHIP)
    const wish: Wish = { action: 'set-stance', claim: id, outlet: 'coast-radio', mention: null, to: 'both' }
    await one.ask(wish)
    await one.add(HERALD)
    await other.ask({ ...wish, claim: (await other.claim(SHIP)).id })
    const kept = async ({ claim, claims, stance }: typeof one) => [
      (await claims()).map(({ id: _, ...rest }) => rest),
      await stance(SHIP, 'coast-radio'),
      (await claim(SHIP)).mentionIds,
    ]
    expect(await kept(one)).toEqual(await kept(other))
  })

  it('leave the engine’s own name of an outlet in sight, and take it away with the undo', async () => {
    const story = await open()
    const named = async () =>
      (await readOutlets('ferry', story.db))?.outlets.find(({ id }) => id === 'coast-radio')
    expect(await named()).toMatchObject({
      name: 'Coast Radio',
      engineName: null,
      articles: 1,
      heads: [{ title: expect.stringMatching(/\S/) }],
    })
    await story.ask({ action: 'rename-outlet', outlet: 'coast-radio', to: 'Coast FM' })
    expect(await named()).toMatchObject({ name: 'Coast FM', engineName: 'Coast Radio' })
    await story.turn('undo', 'last', ANA)
    expect(await named()).toMatchObject({ name: 'Coast Radio', engineName: null })
  })

  it('count what an outlet repeats and disputes as the matrix shows it', async () => {
    const story = await open()
    const counted = async () =>
      (await readOutlets('ferry', story.db))?.outlets.map(({ id, repeats, disputes }) => ({
        id,
        repeats,
        disputes,
      })) ?? []
    const shown = async (query: Partial<MatrixQuery>) =>
      (await readMatrix('ferry', { ...EVERY_CLAIM, ...query }, { claim: null, outlet: null }, story.db))
        ?.matching
    const before = await counted()
    expect(before.some(({ disputes }) => disputes > 0)).toBe(true)
    for (const { id, repeats, disputes } of before) {
      expect(await shown({ repeatedBy: id }), id).toBe(repeats)
      expect(await shown({ disputedBy: id }), id).toBe(disputes)
    }
    const radio = before.find(({ id }) => id === 'coast-radio')
    await story.ask({ action: 'hide', claim: (await story.claim(SHIP)).id, to: true })
    expect(await counted()).toContainEqual({ ...radio, repeats: (radio?.repeats ?? 0) - 1 })
  })

  it('grade an outlet once for all stories, and take it back', async () => {
    const story = await open()
    const wish: Wish = { action: 'reliability', outlet: 'coast-radio', to: 'B', date: '2026-01-01' }
    await story.ask(wish, BEN)
    const refused = await story.ask({ ...wish, to: 'C', date: '2026-01-02' })
    expect(refused).toMatchObject({ outcome: 'refused', message: expect.stringContaining('Say why') })
    await story.ask({ ...wish, to: 'C', date: '2026-01-02' }, { ...ANA, why: 'It was late.' })
    await story.turn('undo', 2)
    const rows = await story.db.reliability.findMany({ orderBy: { id: 'asc' } })
    expect(rows.map(({ value, date, reason }) => [value, date, reason])).toEqual([
      ['B', '2026-01-01', 'It says so.'],
      ['C', '2026-01-02', 'It was late.'],
      ['B', '2026-01-01', 'It says so.'],
    ])
  })
})

describe('what goes wrong', () => {
  it('two who decide on one claim at once: the later is told, and nothing is overwritten', async () => {
    const story = await open()
    const { id } = await story.claim(END)
    const seen = { run: 1, seq: 0 }
    const wish = (to: 'disputes' | 'both'): Wish => ({
      action: 'set-stance',
      claim: id,
      outlet: 'coast-radio',
      mention: null,
      to,
    })
    const both = await Promise.all([
      story.ask(wish('disputes'), { ...ANA, seen }),
      story.ask(wish('both'), { ...BEN, seen }),
    ])
    expect(both.map((one) => one.outcome).sort()).toEqual(['changed', 'saved'])
    const later = both.find((one) => one.outcome === 'changed')
    expect(later).toMatchObject({
      message: expect.stringMatching(
        /Since you opened this page: (Ana|Ben) set Coast Radio from “repeats” to .* Nothing was overwritten/,
      ),
    })
    expect(await story.db.decision.count()).toBe(1)
    // Of another claim nothing was changed.
    const other = await story.claim(SHIP)
    expect(await story.ask({ action: 'pin', claim: other.id, to: true }, { ...BEN, seen })).toMatchObject({
      outcome: 'saved',
    })
  })

  it('a page from before the story was analysed again', async () => {
    const story = await open()
    const { id } = await story.claim(END)
    await story.add(HERALD)
    expect(
      await story.ask({ action: 'pin', claim: id, to: true }, { ...ANA, seen: { run: 1, seq: 0 } }),
    ).toMatchObject({ outcome: 'changed', message: expect.stringContaining('analysed again') })
  })

  it('undoing a decision whose object is gone', async () => {
    const story = await open()
    const { id, mentionIds } = await story.claim(END)
    await story.ask({ action: 'split', claim: id, mentions: mentionIds.slice(0, 1) })
    const part = (await story.claims()).find((one) => one.mentionIds.includes(mentionIds[0] ?? ''))
    await story.ask({ action: 'note', claim: part?.id ?? '', to: 'A word.' })
    await story.turn('undo', 1)
    expect(await story.db.story.findFirst()).toMatchObject({
      lost: '[{"seq":2,"reason":"its claim is not in the story any more"}]',
    })
    expect(await story.turn('undo', 2)).toMatchObject({ outcome: 'saved' })
    expect(await story.db.story.findFirst()).toMatchObject({ lost: '[]' })
    expect(await story.turn('undo', 2)).toMatchObject({
      outcome: 'changed',
      message: expect.stringContaining('undone already'),
    })
    expect(await story.turn('undo', 77)).toMatchObject({ outcome: 'refused' })
    expect(await story.turn('undo', 'last', BEN)).toMatchObject({
      message: expect.stringContaining('None of your decisions'),
    })
  })

  it.each([
    ['', /Your name is empty/],
    ['x'.repeat(81), /Your name has 81 characters/],
    ['A\0na', /NUL/],
  ])('somebody without a proper name', async (who, message) => {
    const story = await open()
    const { id } = await story.claim(END)
    expect(await story.ask({ action: 'pin', claim: id, to: true }, { ...ANA, who })).toEqual({
      outcome: 'refused',
      message: expect.stringMatching(message),
    })
    expect(await story.db.decision.count()).toBe(0)
  })
})

/** A story with what its tests do to it. */
async function open(articles = [POST, DAILY, RADIO]) {
  const { db } = await testDatabase()
  const head = { slug: 'ferry', title: 'The night ferry', sample: false }
  await saveStory({ ...head, articles }, { db, now })
  const read = async () => {
    const story = await readStory('ferry', db)
    if (!story) throw new Error('The story is gone.')
    return story.analysis
  }
  const claim = async (words: string) => {
    const found = (await read()).claims.find((one) => one.text.includes(words))
    if (!found) throw new Error(`No claim with “${words}”`)
    return found
  }
  return {
    db,
    claim,
    claims: async () => (await read()).claims,
    stance: async (words: string, outlet: string) => {
      const { id } = await claim(words)
      return (await read()).cells.find((one) => one.claimId === id && one.outletId === outlet)?.stance
    },
    ask: (wish: Wish, asked = ANA) => decideInStory('ferry', wish, asked, { db, now }),
    turn: (kind: 'undo' | 'redo', which: Which, asked = ANA) =>
      undoInStory('ferry', { kind, which }, asked, { db, now }),
    add: (article: typeof HERALD) => saveStory({ ...head, articles: [article] }, { db, now }),
    /** All but the log itself and its author’s grades of outlets. */
    rows: async () => withoutLog(await dumpRows(db)),
  }
}

function withoutLog({ decision: _, reliability: __, ...rows }: Awaited<ReturnType<typeof dumpRows>>) {
  return rows
}
