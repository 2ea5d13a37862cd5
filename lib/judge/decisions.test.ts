import { describe, expect, it } from 'vitest'
import { DAILY, POST, RADIO, raw, testDesk } from './test-analysis'

const END = 'end its night crossings'
const SHIP = 'oldest ship'
const LATE = raw('Late Herald', 'Sailors to go\n\nForty sailors will lose their posts.')

describe('what a decision does', () => {
  it('sets the stance of a cell, and keeps what the engine says beside it', () => {
    const desk = testDesk()
    const { id } = desk.claim(END)
    const seq = desk.wish({
      action: 'set-stance',
      claim: id,
      outlet: 'coast-radio',
      mention: null,
      to: 'disputes',
    })
    expect(desk.stance(id, 'coast-radio')).toBe('disputes')
    expect(desk.judged().judgements.get(id)?.cells).toEqual({ 'coast-radio': { engine: 'repeats', seq } })
    desk.undo(seq)
    expect(desk.stance(id, 'coast-radio')).toBe('repeats')
  })

  it('confirms what the engine says without changing a thing', () => {
    const desk = testDesk()
    const { id } = desk.claim(END)
    desk.wish({ action: 'set-stance', claim: id, outlet: 'coast-radio', mention: null, to: 'repeats' })
    expect(desk.judged().analysis.cells).toEqual(desk.engine().cells)
    expect(desk.judged().judgements.get(id)?.cells['coast-radio']).toMatchObject({ engine: 'repeats' })
  })

  it('counts origins anew where outlets leave a claim', () => {
    const desk = testDesk()
    const { id, origins } = desk.claim('Forty sailors')
    expect(origins.count).toBe(2)
    desk.wish({ action: 'not-same', claim: id, outlet: 'island-daily', mention: null })
    const after = desk.judged().analysis.claims.filter((one) => one.text.startsWith('Forty sailors'))
    expect(after.map((one) => one.origins.count)).toEqual([1, 1])
    expect(desk.stance(id, 'island-daily')).toBe('omits')
  })

  it('merges two claims under the id of the first, which leads there from the second', () => {
    const desk = testDesk()
    const [a, b] = [desk.claim(END).id, desk.claim('Island loses').id]
    desk.wish({ action: 'merge', claim: a, other: b })
    expect(desk.judged().gone).toEqual(new Map([[b, a]]))
    // The denial in the headline was a mention of both.
    expect(desk.claim(END).mentionIds).toHaveLength(6)
  })

  it('lets an analyst say that outlets share an origin, or do not', () => {
    const desk = testDesk()
    const { id } = desk.claim('Forty sailors')
    const outlets = ['harbour-post', 'island-daily']
    desk.wish({ action: 'origins-shared', claim: id, outlets })
    expect(desk.claim('Forty sailors').origins).toMatchObject({ count: 1, groups: [{ outletIds: outlets }] })
    desk.wish({ action: 'origins-independent', claim: id, outlets })
    expect(desk.claim('Forty sailors').origins.count).toBe(2)
  })

  it('takes outlets out of an origin: what counted them in is not said of one that is left alone', () => {
    const desk = testDesk()
    desk.analyzeAgain([POST, DAILY, RADIO, LATE])
    const { id } = desk.claim('Forty sailors')
    const outlets = ['harbour-post', 'island-daily', 'late-herald'] as const
    const [one, other, third] = outlets
    desk.wish({ action: 'origins-shared', claim: id, outlets })
    const groups = () => desk.claim('Forty sailors').origins.groups
    expect(groups()).toHaveLength(1)
    desk.wish({ action: 'origins-independent', claim: id, outlets: [one] })
    const stays = groups().find((group) => group.outletIds.includes(other))
    expect(stays?.outletIds).toContain(third)
    expect(stays?.reasons.at(-1)).toMatch(/^An analyst took \S.* out of it\.$/)
    desk.wish({ action: 'origins-independent', claim: id, outlets: [other] })
    expect(groups().map((group) => group.outletIds.length)).toEqual([1, 1, 1])
    expect(groups().find((group) => group.outletIds.includes(third))).toMatchObject({
      reasons: [expect.stringMatching(/^An analyst took \S.* out of it\.$/)],
    })
  })

  it('merges outlets, columns and all', () => {
    const desk = testDesk()
    desk.wish({ action: 'merge-outlet', outlet: 'coast-radio', into: 'harbour-post' })
    const { outlets, cells, articles, claims, graph } = desk.judged().analysis
    expect(outlets.map((one) => one.id)).toEqual(['harbour-post', 'island-daily'])
    expect(cells).toHaveLength(2 * claims.length)
    expect(articles.map((one) => one.outlet)).not.toContain('Coast Radio')
    expect(graph.nodes.map((node) => node.outletId)).not.toContain('coast-radio')
  })
})

describe('a story that is read anew', () => {
  it('keeps what was decided on words that still stand in their claim', () => {
    const desk = testDesk()
    const { id } = desk.claim(SHIP)
    desk.wish({ action: 'set-stance', claim: id, outlet: 'coast-radio', mention: null, to: 'disputes' })
    desk.analyzeAgain([POST, DAILY, RADIO, LATE])
    expect(desk.claim(SHIP).id).toBe(id)
    expect(desk.stance(id, 'coast-radio')).toBe('disputes')
    expect(desk.judged().lost).toEqual([])
  })

  it('lists what was decided on an article that is gone, and finds it again when that comes back', () => {
    const desk = testDesk()
    const { id } = desk.claim(SHIP)
    desk.wish({ action: 'set-stance', claim: id, outlet: 'coast-radio', mention: null, to: 'disputes' })
    const engine = desk.engine()
    const without = engine.articles.filter((one) => one.outletId !== 'coast-radio')
    desk.setEngine({ ...engine, articles: without })
    expect(desk.judged().lost).toEqual([
      { seq: 1, reason: 'the article Coast Radio.txt is not in the story any more' },
    ])
    desk.setEngine(engine)
    expect(desk.judged().lost).toEqual([])
  })

  it('does not put a decision on another claim that took up the words', () => {
    const desk = testDesk()
    const { id } = desk.claim(SHIP)
    desk.wish({ action: 'reword', claim: id, to: 'The ship is old.' })
    const engine = desk.engine()
    const claims = engine.claims.map((one) => (one.id === id ? { ...one, id: 'c-other' } : one))
    desk.setEngine({ ...engine, claims })
    expect(desk.judged().lost).toEqual([{ seq: 1, reason: 'its claim is not in the story any more' }])
    expect(desk.claim(SHIP).text).toBe('The oldest ship was built in 1961.')
  })

  it('parts again what was declared not the same', () => {
    const desk = testDesk()
    const [ship, hall] = [desk.claim(SHIP), desk.claim('ticket hall')]
    desk.wish({ action: 'keep-apart', claim: ship.id, other: hall.id })
    const engine = desk.engine()
    const one = { ...ship, mentionIds: [...ship.mentionIds, ...hall.mentionIds] }
    const rest = engine.claims.filter((claim) => claim.id !== ship.id && claim.id !== hall.id)
    desk.setEngine({ ...engine, claims: [one, ...rest] })
    expect(desk.claim(SHIP).mentionIds).toEqual(ship.mentionIds)
    expect(desk.claim('ticket hall').id).toBe(hall.id)
  })

  it('keeps a quote out of the claim that it was taken out of', () => {
    const desk = testDesk()
    const { id, mentionIds } = desk.claim('Forty sailors')
    const mention = desk.engine().mentions.find((one) => one.quote.includes('the union said'))?.id ?? ''
    desk.wish({ action: 'not-same', claim: id, outlet: null, mention })
    desk.analyzeAgain([POST, DAILY, RADIO])
    expect(desk.judged().analysis.claims.find((one) => one.id === id)?.mentionIds).toEqual(
      mentionIds.filter((one) => one !== mention),
    )
  })

  it('keeps a mention that an analyst added', () => {
    const desk = testDesk()
    const { id } = desk.claim(SHIP)
    const exact = 'Nothing has been decided'
    const start = DAILY.text.indexOf(exact)
    const place = { article: DAILY.id, start, end: start + exact.length, exact }
    desk.wish({ action: 'add-mention', claim: id, ...place, to: 'disputes', voice: 'attributed' })
    desk.analyzeAgain([POST, DAILY, RADIO, LATE])
    expect(desk.stance(id, 'island-daily')).toBe('disputes')
  })
})

describe('what cannot be decided', () => {
  it('is said in a sentence, and nothing is changed', () => {
    const desk = testDesk()
    const [end, ship] = [desk.claim(END), desk.claim(SHIP)]
    const to = 'repeats' as const
    expect(desk.refusal({ action: 'merge', claim: end.id, other: end.id })).toMatch(/with itself/)
    expect(desk.refusal({ action: 'split', claim: end.id, mentions: end.mentionIds })).toMatch(
      /Nothing would be left/,
    )
    expect(desk.refusal({ action: 'split', claim: end.id, mentions: [] })).toMatch(/Pick the quotes/)
    expect(desk.refusal({ action: 'split', claim: end.id, mentions: ['m-elsewhere'] })).toMatch(
      /not in the claim/,
    )
    expect(desk.refusal({ action: 'reword', claim: end.id, to: ' \n' })).toMatch(/is empty/)
    expect(desk.refusal({ action: 'note', claim: end.id, to: 'x'.repeat(100_000) })).toMatch(
      /100000 characters, more than the 20000 that are kept. It was not stored/,
    )
    expect(desk.refusal({ action: 'note', claim: 'c-nowhere', to: 'x' })).toMatch(/not in the story/)
    expect(
      desk.refusal({ action: 'set-stance', claim: ship.id, outlet: 'island-daily', mention: null, to }),
    ).toMatch(/Open its article, mark the words/)
    expect(desk.refusal({ action: 'rename-outlet', outlet: 'coast-radio', to: 'Harbour Post' })).toMatch(
      /merge them/,
    )
    expect(
      desk.refusal({ action: 'reliability', outlet: 'coast-radio', to: 'B', date: 'yesterday' }),
    ).toMatch(/no date/)
    expect(desk.log).toEqual([])
  })

  it('keeps claims apart that were declared not the same, until that is undone', () => {
    const desk = testDesk()
    const [a, b] = [desk.claim(END).id, desk.claim('Island loses').id]
    const seq = desk.wish({ action: 'keep-apart', claim: a, other: b })
    expect(desk.refusal({ action: 'merge', claim: b, other: a })).toMatch(
      /Ana declared these two not the same/,
    )
    desk.undo(seq)
    const merged = desk.wish({ action: 'merge', claim: a, other: b })
    desk.redo(seq)
    expect(desk.judged().lost).toEqual([{ seq: merged, reason: 'the two were declared not the same' }])
  })

  it.each([
    ['over the end of a paragraph', 'will lose their posts.\n\nThe oldest ship', /end of a paragraph/],
    ['nothing', '', /No words are marked/],
    ['white space', '\n\n', /No words are marked/],
  ])('marks in an article: %s', (_case, exact, reason) => {
    const desk = testDesk()
    expect(desk.refusal({ ...mark(desk, exact) })).toMatch(reason)
  })

  it('marks in what is no report', () => {
    const desk = testDesk([raw('Harbour Post', `${POST.text}\n\nSign up for our newsletter`), DAILY])
    const article = desk.engine().articles.find((one) => one.outletId === 'harbour-post')
    expect(article?.zones.map((zone) => zone.kind)).toContain('boilerplate')
    expect(desk.refusal(mark(desk, 'Sign up for our newsletter'))).toMatch(/no report/)
  })

  it('words that the article does not hold there', () => {
    const desk = testDesk()
    expect(desk.refusal({ ...mark(desk, 'Forty sailors'), exact: 'Fifty sailors' })).toMatch(
      /Mark them again/,
    )
  })
})

function mark(desk: ReturnType<typeof testDesk>, exact: string) {
  const article = desk.engine().articles.find((one) => one.outletId === 'harbour-post')
  const start = article?.text.indexOf(exact) ?? 0
  const at = { article: article?.id ?? '', start, end: start + exact.length, exact }
  const claim = desk.claim('Forty sailors').id
  return { action: 'add-mention', claim, ...at, to: 'repeats', voice: 'own' } as const
}
