import { describe, expect, it } from 'vitest'
import type { Cell } from '@/lib/model/types'
import { explainOmissions } from './explain-omissions'
import { findLeftOut } from './find-left-out'
import { madeStory } from './made-story.fixture'

const CLAIM = 'The crane was built in 1987.'
const filler = (seed: string) =>
  Array.from(
    { length: 12 },
    (_, i) => `In ${seed} ${i} men of the port looked on as tugs came and went again.`,
  ).join('\n\n')
const LONG = `Port shut\n\n${filler('Lindholm')}`

function omissionOf(
  text: string,
  given: { readonly published?: string } = {},
  origin: { readonly text?: string; readonly published?: string } = {},
) {
  const { published = null } = origin
  const { articles, mention, reader, reuse } = madeStory(
    [{ outlet: 'Coast Gazette', published: given.published ?? null }, text],
    [{ outlet: 'Reuters', published }, origin.text ?? `Crane falls\n\n${CLAIM}\n\n${filler('Hellberg')}`],
  )
  const own = mention(1, CLAIM)
  const cell: Cell = {
    claimId: 'c',
    outletId: articles[0]?.outletId ?? '',
    stance: 'omits',
    mentionIds: [],
    disputeVoice: null,
    repeatVoice: null,
    omission: null,
  }
  const story = { claims: [{ id: 'c', mentionIds: [own.id] }], mentions: [own] }
  return explainOmissions([cell], story, findLeftOut(reuse, reader), reader)[0]?.omission
}

describe('explainOmissions', () => {
  it.each([
    ['nothing tells why', LONG, {}, {}, 'not-mentioned'],
    [
      'older than the claim',
      LONG,
      { published: '2021-03-01' },
      { published: '2021-03-02' },
      'published-before',
    ],
    [
      'the same day',
      LONG,
      { published: '2021-03-02' },
      { published: '2021-03-02T08:00:00Z' },
      'not-mentioned',
    ],
    ['a time is missing', LONG, { published: '2021-03-01' }, {}, 'not-mentioned'],
    ['it breaks off', `${LONG}\n\nThen the harbour master turned to the men and`, {}, {}, 'truncated'],
    ['it ends in dots', `${LONG}\n\nThen the harbour master turned to the men...`, {}, {}, 'truncated'],
    ['only a teaser', 'Port shut\n\nThe port is shut.', {}, {}, 'truncated'],
    [
      'another language',
      'Hafen zu\n\nDer Hafen ist seit Montag zu, und nicht vor dem Ende der Woche wird er wieder auf sein, wie es bei der Stadt hieß.',
      {},
      {},
      'not-analysed',
    ],
    [
      'a short one',
      `Port shut\n\n${filler('Lindholm').split('\n\n').slice(0, 4).join('\n\n')}`,
      {},
      {},
      'too-short',
    ],
  ] as const)('%s', (_, text, given, origin, kind) => {
    expect(omissionOf(text, given, origin)?.kind).toBe(kind)
  })

  it('says that it was dropped where what stands around it was copied, with both sentences', () => {
    const text = (between: string) =>
      `Crane falls\n\nFour tugs tried in vain to move the fallen crane before the tide turned at six.\n\n${between}Divers were sent down at noon to look for cracks in the walls of the dock.\n\n${filler('Hellberg')}`
    const found = omissionOf(
      `${text('')}\n\nA diver told Reuters that he was cold.`,
      { published: '2021-03-01' },
      { text: text(`${CLAIM}\n\n`), published: '2021-03-02' },
    )
    expect(found?.kind).toBe('dropped')
    expect(found?.evidence.map((one) => one.quote)).toEqual([
      'Four tugs tried in vain to move the fallen crane before the tide turned at six.',
      CLAIM,
    ])
  })

  it('says it in a plain sentence', () => {
    expect(omissionOf(LONG)?.because).toBe('No mention of it was found in Coast Gazette’s article.')
  })
})
