import { describe, expect, it } from 'vitest'
import { nameVariants } from './name-variants'
import { prepareOrigins } from './prepare-origins'

const speaker = (label: string) => {
  const last = label.split(' ').at(-1) ?? ''
  return { key: /board/i.test(label) ? label.toLowerCase() : last.toLowerCase(), label }
}
const tied = (...labels: readonly string[]) =>
  nameVariants(labels.map(speaker)).map(({ a, b }) => [a, b].sort().join(' '))

describe('nameVariants', () => {
  it.each([
    ['a first name alone', ['Maren', 'Maren Holt'], ['holt maren']],
    ['one surname of two', ['Maren Holt', 'Harbour Master Maren Holt Vega'], ['holt vega']],
    ['letters changed round', ['Lidnholm', 'Jane Lindholm'], ['lidnholm lindholm']],
    ['another letter', ['Lendholm', 'Jane Lindholm'], ['lendholm lindholm']],
    ['a letter too many', ['Lindholmm', 'Jane Lindholm'], ['lindholm lindholmm']],
    ['a first name that two bear', ['Maren', 'Maren Holt', 'Maren Roe'], []],
    ['a surname that is known', ['Roe', 'Jane Roe', 'Roe Holt'], []],
    ['short names', ['Rae', 'Jane Roe'], []],
    ['two who share a first name', ['Maren Holt', 'Maren Roe'], []],
    ['a body that begins with a name', ['Lindholm', 'Lindholm Safety Board'], []],
    ['bodies of one kind', ['Safety Board', 'Lindholm Safety Board', 'Coastal Safety Board'], []],
    ['nobody', [], []],
  ] as const)('%s', (_, labels, found) => {
    expect(tied(...labels)).toEqual(found)
    expect(tied(...[...labels].reverse()).sort()).toEqual([...found].sort())
  })

  it('are one speaker for all claims of a story', () => {
    const said = (sourceName: string) => ({
      articleId: 'a',
      source: [],
      cue: [],
      content: [],
      sourceName,
      basis: [],
      kind: 'indirect' as const,
      rule: 'test',
      confidence: 1,
    })
    const attributions = ['Maren', 'Maren Holt', 'Jane Roe'].map(said)
    const { speaker } = prepareOrigins({ articles: [], reuse: [], attributions })
    expect(speaker('maren')).toBe(speaker('holt'))
    expect(speaker('roe')).not.toBe(speaker('holt'))
  })
})
