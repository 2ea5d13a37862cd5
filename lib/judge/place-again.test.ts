import { expect, it } from 'vitest'
import { placeAgain } from './place-again'
import { testDesk } from './test-analysis'

const SHIP = 'oldest ship'

/** A decision on a claim that the engine then finds no more. */
function lostDesk(action: 'reword' | 'set-stance') {
  const desk = testDesk()
  const { id } = desk.claim(SHIP)
  if (action === 'reword') desk.wish({ action, claim: id, to: 'The ship is old.' })
  else desk.wish({ action, claim: id, outlet: 'coast-radio', mention: null, to: 'disputes' })
  const engine = desk.engine()
  const rename = (one: string) => (one === id ? 'c-other' : one)
  desk.setEngine({
    ...engine,
    claims: engine.claims.map((one) => ({ ...one, id: rename(one.id) })),
    cells: engine.cells.map((one) => ({ ...one, claimId: rename(one.claimId) })),
  })
  const place = (of: number, claim: string) =>
    placeAgain({ of, claim }, { judged: desk.judged(), log: desk.log })
  return { ...desk, place }
}

it('puts a decision that had lost its claim on the one that a person chose', () => {
  for (const action of ['reword', 'set-stance'] as const) {
    const desk = lostDesk(action)
    expect(desk.judged().lost).toHaveLength(1)
    const placed = desk.place(1, 'c-other')
    if ('refused' in placed) throw new Error(placed.refused)
    const facts = { seq: 2, at: '2026-01-02T03:04:05.000Z', who: 'Ana', why: '' }
    desk.log.push({ ...facts, kind: 'place', ...placed })
    expect(desk.judged().lost).toEqual([])
    expect(desk.judged().judgements.get('c-other')?.decisions).toEqual([1])
    if (action === 'set-stance') expect(desk.stance('c-other', 'coast-radio')).toBe('disputes')
  }
})

it('refuses a decision that has its place, and a claim that is not there', () => {
  const desk = lostDesk('reword')
  expect(desk.place(7, 'c-other')).toEqual({ refused: 'Entry 7 has its place. Nothing was changed.' })
  expect(desk.place(1, 'c-nowhere')).toMatchObject({ refused: expect.stringContaining('not in the story') })
})
