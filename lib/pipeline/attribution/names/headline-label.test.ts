import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { attribute } from '../attribute'

/** Who says the headline of an article, by name; null for nobody, undefined where nothing of it is said. */
function speakerOf(text: string): string | null | undefined {
  const article = articleOf(text, { title: true })
  const end = text.indexOf('\n')
  return attribute([article], sentencesOf([article])).find((one) =>
    one.content.some((piece) => piece.start < end),
  )?.sourceName
}

describe('a label before the colon of a headline', () => {
  it.each<[what: string, text: string, speaker: string | null | undefined]>([
    [
      'names who says so below',
      'Weber: Harbour bridge will stay shut\n\nMayor Anna Weber said on Monday that the bridge at the harbour stays shut.',
      'Mayor Anna Weber',
    ],
    [
      'names the body that somebody speaks for below',
      'Harbour Board: No boats lost in the storm\n\n“No boats were lost,” a Harbour Board spokesman said of the storm.',
      'Harbour Board',
    ],
    ['names who is quoted', 'Weber: ‘We knew nothing of the bridge’\n\nThe bridge fell on Monday.', 'Weber'],
    ['is an office', 'Police: Man fell from the bridge\n\nA man fell on Monday.', 'Police'],
    ['is a report', 'Report: Bridge was never looked at\n\nThe bridge fell on Monday.', 'Report'],
    [
      'names whom it is about',
      'Emil Roth: Rower “saved by a dog” after the storm\n\nA rower was pulled out by a dog. “I like boats,” Roth said in May.',
      null,
    ],
    ['is a service', 'Lund Intel: Rower is back at the pier\n\nHe came back in May.', 'Lund Intel'],
    ['is none', 'Harbour guard confirmed drowned in storm\n\nA guard drowned on Monday.', undefined],
    ['is a place', 'Lund: Ministry to look into lost boats\n\nThe ministry will look into it.', null],
    ['is what it is about', 'Harbour Storm: Nine boats lost\n\nNine boats were lost in the night.', null],
  ])('%s', (_, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
  })
})
