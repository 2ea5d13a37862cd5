import { describe, expect, it } from 'vitest'
import type { Judged, Wish } from '@/lib/model/decisions'
import { checkProof } from '@/lib/view/proof/check-proof'
import { toReport } from '@/lib/view/report'
import { applyDecisions } from './apply-decisions'
import { testDesk } from './test-analysis'

const SHIP = 'oldest ship'
const END = 'end its night crossings'
const POSTS = 'Forty sailors'
const LINE = 'Island loses'

type Desk = ReturnType<typeof testDesk>

/** Every action once, each on the story as the former left it. */
const WISHES: readonly ((desk: Desk) => Wish)[] = [
  (d) => ({
    action: 'set-stance',
    claim: d.claim(END).id,
    outlet: 'coast-radio',
    mention: null,
    to: 'disputes',
  }),
  (d) => ({
    action: 'set-stance',
    claim: d.claim(END).id,
    outlet: 'island-daily',
    mention: null,
    to: 'both',
  }),
  (d) => ({
    action: 'set-stance',
    claim: d.claim(POSTS).id,
    outlet: 'harbour-post',
    mention: null,
    to: 'repeats',
  }),
  (d) => ({
    action: 'set-stance',
    claim: d.claim(SHIP).id,
    outlet: 'coast-radio',
    mention: null,
    to: 'omits',
  }),
  (d) => ({ action: 'not-same', claim: d.claim(POSTS).id, outlet: 'island-daily', mention: null }),
  (d) => ({
    action: 'not-a-claim',
    claim: d.claim('Nothing has been decided').id,
    outlet: null,
    mention: null,
  }),
  (d) => ({ action: 'keep-apart', claim: d.claim(END).id, other: d.claim('ticket hall').id }),
  (d) => ({ action: 'merge', claim: d.claim(END).id, other: d.claim(LINE).id }),
  (d) => ({ action: 'split', claim: d.claim(END).id, mentions: d.claim(END).mentionIds.slice(0, 1) }),
  (d) => {
    const article = d.engine().articles.find((one) => one.outletId === 'island-daily')
    const exact = 'said its director, Lena Brandt'
    const start = article?.text.indexOf(exact) ?? -1
    const place = { article: article?.id ?? '', start, end: start + exact.length, exact }
    return { action: 'add-mention', claim: d.claim(SHIP).id, ...place, to: 'disputes', voice: 'own' }
  },
  (d) => ({ action: 'reword', claim: d.claim(SHIP).id, to: 'The oldest ship is from 1961.' }),
  (d) => ({ action: 'hide', claim: d.claim(SHIP).id, to: true }),
  (d) => ({ action: 'pin', claim: d.claim(SHIP).id, to: true }),
  (d) => ({ action: 'note', claim: d.claim(SHIP).id, to: 'Ask the yard.' }),
  (d) => ({ action: 'grade', claim: d.claim(SHIP).id, to: 2 }),
  (d) => ({ action: 'origins-shared', claim: d.claim('Forty').id, outlets: outletsOf(d, 'Forty') }),
  (d) => ({ action: 'origins-independent', claim: d.claim(END).id, outlets: outletsOf(d, END) }),
  () => ({ action: 'rename-outlet', outlet: 'coast-radio', to: 'Coast FM' }),
  () => ({ action: 'merge-outlet', outlet: 'harbour-post', into: 'coast-radio' }),
  () => ({ action: 'reliability', outlet: 'coast-radio', to: 'B', date: '2026-01-02' }),
]

function outletsOf(d: Desk, words: string): readonly string[] {
  return d.claim(words).origins.groups.flatMap((group) => group.outletIds)
}

const bytes = ({ analysis, judgements, gone, lost }: Judged) =>
  JSON.stringify([analysis, [...judgements], [...gone], lost])

describe('decisions', () => {
  it('undone one by one give back every former state to the byte, and redone every later one', () => {
    const desk = testDesk()
    const states = [bytes(desk.judged())]
    let made = 0
    for (const wish of WISHES) {
      const asked = tryWish(desk, wish)
      if (!asked) continue
      made++
      states.push(bytes(desk.judged()))
    }
    expect(made).toBeGreaterThan(14)
    for (let seq = made; seq >= 1; seq--) {
      desk.undo(seq)
      expect(bytes(desk.judged()), `undo of ${seq}`).toBe(states[seq - 1])
    }
    expect(desk.judged().analysis).toBe(desk.engine())
    for (let seq = 1; seq <= made; seq++) {
      desk.redo(seq)
      expect(bytes(desk.judged()), `redo of ${seq}`).toBe(states[seq])
    }
  })

  it('are read from a log in any order of its lines, and as often as one likes', () => {
    const desk = testDesk()
    for (const wish of WISHES) tryWish(desk, wish)
    const once = bytes(desk.judged())
    expect(bytes(applyDecisions(desk.engine(), [...desk.log].reverse()))).toBe(once)
    expect(bytes(desk.judged())).toBe(once)
  })

  it('leave what the engine said as it was', () => {
    const desk = testDesk()
    const before = JSON.stringify(desk.engine())
    for (const wish of WISHES) tryWish(desk, wish)
    desk.judged()
    expect(JSON.stringify(desk.engine())).toBe(before)
  })

  it('keep the matrix complete and every quote literal after each of them', () => {
    const desk = testDesk()
    for (const wish of WISHES) {
      tryWish(desk, wish)
      const { analysis } = desk.judged()
      const texts = new Map(analysis.articles.map((article) => [article.id, article.text]))
      const held = new Set(analysis.claims.flatMap((claim) => claim.mentionIds))
      expect(analysis.cells).toHaveLength(analysis.claims.length * analysis.outlets.length)
      expect(new Set(analysis.mentions.map((one) => one.id))).toEqual(held)
      for (const one of analysis.mentions)
        expect(texts.get(one.articleId)?.slice(one.span.start, one.span.end)).toBe(one.quote)
      for (const { claimId, outletId, stance, mentionIds } of analysis.cells) {
        expect(mentionIds.length === 0, `${claimId} ${outletId}`).toBe(stance === 'omits')
      }
      for (const claim of analysis.claims) expect(claim.mentionIds.length).toBeGreaterThan(0)
    }
  })

  it('leave a report that can be proved after each of them', () => {
    const desk = testDesk()
    for (const wish of WISHES) {
      tryWish(desk, wish)
      const { analysis, judgements } = desk.judged()
      const story = { slug: 'bridge', title: 'The bridge', sample: false, run: null, log: [] }
      const report = toReport({ ...story, analysis, judgements: Object.fromEntries(judgements) })
      const texts = new Map(analysis.articles.map(({ sha256, text }) => [sha256, text]))
      expect(checkProof(report, texts).faults).toEqual([])
    }
  })
})

/** True where the wish could be made; one whose claim a former one took away could not. */
function tryWish(desk: Desk, wish: (desk: Desk) => Wish): boolean {
  let asked: Wish
  try {
    asked = wish(desk)
  } catch {
    return false
  }
  desk.wish(asked)
  return true
}
