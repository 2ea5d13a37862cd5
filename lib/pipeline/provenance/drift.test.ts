import { describe, expect, it } from 'vitest'
import { findDrift } from './find-drift'
import { findDropped } from './find-dropped'
import { findLeftOut } from './find-left-out'
import { madeStory } from './made-story.fixture'
import { traceClaim } from './trace-claim'

type Said = readonly [words: string, hedge: 'asserted' | 'attributed' | 'hedged' | 'doubted', source?: string]

/** Drift between what Reuters says and what an outlet that credits it makes of it. */
function driftOf(there: Said, here: Said, credit = 'Divers told Reuters that the jib was broken.') {
  const { mention, reader } = madeStory(
    [{ outlet: 'Coast Gazette' }, `Port shut\n\n${here[0]}.\n\n${credit}`],
    [{ outlet: 'Reuters' }, `Crane falls\n\n${there[0]}.\n\nTugs came from the north.`],
  )
  const [a, b] = [here, there].map(([words, hedge, source], i) =>
    mention(i, words, { hedge, ...(source ? { source } : {}) }),
  )
  if (!a || !b) throw new Error('Two mentions were to be made.')
  return findDrift([a, b], traceClaim([a, b], reader), reader)
}

const HEARD: Said = [
  'Jane Roe said she had heard the number of hurt men may be about 400',
  'hedged',
  'Jane Roe',
]

describe('findDrift', () => {
  it.each<readonly [string, Said, Said, string]>([
    ['heard becomes fact', HEARD, ['400 hurt men were counted in the port', 'asserted'], 'firmer'],
    [
      'words become fact',
      ['Jane Roe said the crane was rotten', 'attributed', 'Jane Roe'],
      ['The crane was rotten', 'asserted'],
      'firmer',
    ],
    [
      'a rough number becomes exact',
      ['About 400 men were hurt', 'asserted'],
      ['The fall left 400 men hurt', 'asserted'],
      'exacter',
    ],
  ])('%s', (_, there, here, kind) => {
    expect(driftOf(there, here).map((one) => one.kind)).toEqual([kind])
  })

  it.each<readonly [string, Said, Said]>([
    ['the same', ['The crane was rotten', 'asserted'], ['The crane was rotten', 'asserted']],
    [
      'weaker than the origin',
      ['The crane was rotten', 'asserted'],
      ['The crane may have been rotten', 'hedged'],
    ],
    ['another number', HEARD, ['12 hurt men were counted in the port', 'asserted']],
    ['something else', HEARD, ['The tide turned at six', 'asserted']],
    ['still rough', ['About 400 men were hurt', 'asserted'], ['Some 400 men were hurt', 'asserted']],
    [
      'fact in a sentence that names sources',
      HEARD,
      ['About 400 hurt men were counted in the port, sources say it may be so', 'asserted'],
    ],
  ])('none: %s', (_, there, here) => {
    expect(driftOf(there, here)).toEqual([])
  })

  it('is not found where neither has it from the other', () => {
    expect(driftOf(HEARD, ['400 hurt men were counted in the port', 'asserted'], 'Divers came.')).toEqual([])
  })

  it('is told by what gives the number, not by what else the origin says with the same words', () => {
    const { mention, reader } = madeStory(
      [
        { outlet: 'Coast Gazette' },
        'Port shut\n\n400 men were hurt, the master of the harbour said.\n\nDivers told Reuters of it.',
      ],
      [
        { outlet: 'Reuters' },
        'Crane falls\n\nThe master of the harbour had heard that about 400 men may be hurt.\n\nMen hurt: the harbour master.',
      ],
    )
    const claim = [
      mention(0, '400 men were hurt, the master of the harbour said', { hedge: 'attributed' }),
      mention(1, 'The master of the harbour had heard that about 400 men may be hurt', { hedge: 'hedged' }),
      mention(1, 'Men hurt: the harbour master'),
    ]
    const found = findDrift(claim, traceClaim(claim, reader), reader)
    expect(found.map((one) => [one.kind, one.fromMentionId])).toEqual([['firmer', claim[1]?.id]])
  })

  it('is not found in an article that is older than the other', () => {
    const { mention, reader } = madeStory(
      [
        { outlet: 'Coast Gazette', published: '2021-03-01' },
        'Port shut\n\nThe crane was rotten.\n\nDivers told Reuters that the jib was broken.',
      ],
      [{ outlet: 'Reuters', published: '2021-03-02' }, 'Crane falls\n\nThe crane may have been rotten.'],
    )
    const claim = [
      mention(0, 'The crane was rotten'),
      mention(1, 'The crane may have been rotten', { hedge: 'hedged' }),
    ]
    expect(findDrift(claim, traceClaim(claim, reader), reader)).toEqual([])
  })

  it('shows the words of both, and says it plainly', () => {
    const [found] = driftOf(HEARD, ['400 hurt men were counted in the port', 'asserted'])
    expect(found?.here.quote).toBe('400 hurt men were counted in the port')
    expect(found?.there.quote).toBe(HEARD[0])
    expect(found?.because).toBe('Coast Gazette states it as fact; its origin Reuters hedges it.')
  })
})

const BEFORE =
  'Jane Roe, the harbour master, said the number of hurt men in the port may be about 400 by now.'
const AFTER =
  'The owners of the crane and the port authority gave no answer to written questions on Friday night.'

function droppedOf(sentence: string, copy: string) {
  const { mention, reader, reuse, articles } = madeStory(
    [{ outlet: 'Coast Gazette' }, `Port shut\n\n${copy}\n\nDivers told Reuters that the jib was broken.`],
    [{ outlet: 'Reuters' }, `Crane falls\n\n${BEFORE}\n\n${sentence}\n\n${AFTER}`],
  )
  const claim = [0, 1].map((i) => mention(i, BEFORE, { hedge: 'hedged', source: 'Jane Roe' }))
  const leftOut = findLeftOut(reuse, reader)
  return {
    leftOut: leftOut.map(({ sentence: { start, end } }) => articles[1]?.text.slice(start, end)),
    dropped: findDropped(claim, leftOut, reader),
  }
}

describe('findDropped', () => {
  it('finds a sentence that limits the claim and that the copy leaves out', () => {
    const { dropped } = droppedOf('The other sources spoke of small groups.', `${BEFORE}\n\n${AFTER}`)
    expect(dropped).toHaveLength(1)
    expect(dropped[0]?.dropped.quote).toBe('The other sources spoke of small groups.')
    expect(dropped[0]?.here.quote).toBe(BEFORE)
  })

  it('knows what was left out and limits nothing', () => {
    const { leftOut, dropped } = droppedOf(
      'Ferries to the islands run from Hellberg.',
      `${BEFORE}\n\n${AFTER}`,
    )
    expect(leftOut).toEqual(['Ferries to the islands run from Hellberg.'])
    expect(dropped).toEqual([])
  })

  it.each([
    ['kept word for word', `${BEFORE} The other sources spoke of small groups. ${AFTER}`],
    ['told in other words', `${BEFORE} Of small groups other sources spoke. ${AFTER}`],
    ['the copy ends before it', BEFORE],
  ])('nothing is dropped: %s', (_, copy) => {
    expect(droppedOf('The other sources spoke of small groups.', copy).dropped).toEqual([])
  })
})
