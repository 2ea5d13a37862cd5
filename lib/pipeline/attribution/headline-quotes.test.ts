import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from './article-of.fixture'
import { attribute } from './attribute'

function speakersOfTitle(text: string): readonly (string | null)[] {
  const article = articleOf(text, { title: true })
  const title = article.paragraphs[0]
  return attribute([article], sentencesOf([article]))
    .filter((one) => one.content.every((c) => c.end <= (title?.end ?? 0)))
    .map((one) => one.sourceName)
}

describe('headline quotes', () => {
  it('go to whom the text quotes with the same words', () => {
    expect(
      speakersOfTitle(
        '“The windows came in at once”: harbour counts the cost\n\nIt began at four. “The windows came in at once,” said Anna Weber.',
      ),
    ).toEqual(['Anna Weber'])
  })

  it('go to nobody where the words are others, or too few', () => {
    const body = 'It began at four. “The windows went out again, all of them,” said Anna Weber.'
    expect(
      speakersOfTitle(`“The windows came in at once”: harbour counts the cost\n\n${body}`),
    ).not.toContain('Anna Weber')
    expect(speakersOfTitle(`Harbour counts “the windows”\n\n${body}`)).not.toContain('Anna Weber')
  })
})
