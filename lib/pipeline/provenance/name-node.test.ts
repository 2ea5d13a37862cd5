import { describe, expect, it } from 'vitest'
import { outletNode, sourceNode } from './name-node'

const STORY = {
  story: {
    outlets: new Set(['harbourmail']),
    isWord: (label: string) => label === 'Nurses',
    bodyOf: () => null,
    ministry: () => null,
    keyOf: ({ key }: { key: string }) => key,
  },
  body: (key: string) => (key === 'plb' ? 'port labour board' : key),
}

describe('sourceNode', () => {
  it.each([
    ['Jane Roe', 'speaker:roe', 'Jane Roe'],
    ['Acme spokeswoman Jane Roe', 'speaker:roe', 'Jane Roe'],
    ['the Interior Ministry', 'speaker:interior-ministry', 'Interior Ministry'],
    ['a spokesman for Acme', 'speaker:acme', 'Acme'],
    ['the Port Labour Board', 'speaker:port-labour-board', 'Port Labour Board'],
    ['a PLB spokesman', 'speaker:port-labour-board', 'PLB'],
    ['Two people close to Acme', 'unnamed:t/two-people-close-to-acme', 'two people close to Acme'],
    [
      'One of two unnamed Acme sources',
      'unnamed:t/one-of-two-unnamed-acme-sources',
      'one of two unnamed Acme sources',
    ],
    ['the Swedish ambassador in Oslo', 'speaker:swedis-ambass-oslo', 'the Swedish ambassador in Oslo'],
    ["Sweden's ambassador in Oslo", 'speaker:sweden-ambass-oslo', "Sweden's ambassador in Oslo"],
    ['a former minister', 'unnamed:t/former-minister', 'a former minister'],
    [
      'court papers seen by the paper',
      'document:t/court-papers-seen-by-the-paper',
      'court papers seen by the paper',
    ],
    ['Nurses at the Mercy Clinic', 'unnamed:t/nurses-at-the-mercy-clinic', 'nurses at the Mercy Clinic'],
    ['Police', 'speaker:police', 'police'],
    ['the local police', 'speaker:police', 'police'],
    ['Reuters', 'outlet:reuters', 'Reuters'],
    ['The Harbour Mail', 'outlet:harbourmail', 'The Harbour Mail'],
  ])('%s', (words, id, name) => {
    expect(sourceNode(words, 't', STORY)).toMatchObject({ id, name })
  })

  it.each([
    'he',
    'They',
    'Nobody',
    'nothing',
    'the',
    'It’s',
    "we're",
    '',
    ' — ',
    'an earlier post',
    'The same report',
  ])('%j names nobody', (words) => {
    expect(sourceNode(words, 't', STORY)).toBeNull()
  })

  it('keeps the unnamed sources of two outlets apart', () => {
    expect(sourceNode('two officials', 'a', STORY)?.id).not.toBe(sourceNode('two officials', 'b', STORY)?.id)
  })
})

describe('outletNode', () => {
  it.each([
    ['AP', 'the Associated Press', 'agency'],
    ['The Harbour Mail', 'Harbour Mail', 'outlet'],
  ])('%s and %s are one', (a, b, kind) => {
    expect(outletNode(a).id).toBe(outletNode(b).id)
    expect(outletNode(a).kind).toBe(kind)
  })
})
