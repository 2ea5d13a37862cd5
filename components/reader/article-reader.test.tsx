import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import type { ArticleDetail } from '@/lib/model/article-detail'
import type { Stance } from '@/lib/model/types'
import { ArticleReader } from './article-reader'

const [article] = ODD_STORY.analysis.articles
const [mention] = ODD_STORY.analysis.mentions
if (!article || !mention) throw new Error('The odd story has no articles or no mentions.')

function words(stances: readonly Stance[], language = 'en'): string {
  const detail: ArticleDetail = {
    story: { slug: 'odd', title: 'Odd', sample: false },
    article: { ...article, language } as ArticleDetail['article'],
    outlet: { id: 'o', name: 'The Post', identified: true },
    capturedAt: '2026-01-02T03:04:05.000Z',
    originalSha256: 'e'.repeat(64),
    captures: [],
    pageEvidence: [],
    copied: [],
    mentions: stances.map((stance, i) => ({
      ...mention,
      id: `m${i}`,
      stance,
      claims: [{ id: 'c', text: 'C' }],
    })) as ArticleDetail['mentions'],
    run: null,
    decisions: 0,
    putRight: {},
  }
  return renderToStaticMarkup(<ArticleReader detail={detail} />).replace(/<.*?>/g, '')
}

describe('the head of an article', () => {
  it.each([
    [['repeats'], 'Coloured words repeat a claim: the one listed under the same number.'],
    [['repeats', 'disputes'], 'Coloured words repeat or dispute a claim:'],
  ] as const)('says what the colours are of words that %s', (stances, said) => {
    expect(words(stances)).toContain(said)
  })

  it('says that no claim was found instead of counting none, and explains no colours', () => {
    expect(words([])).toContain('No claim was found in it.')
    expect(words([])).not.toMatch(/0 mentions|Coloured/)
  })

  it('says of a language that is not read that no claim was looked for', () => {
    expect(words([], 'fr')).toContain('No claim was looked for.')
    expect(words([], 'fr')).not.toContain('No claim was found')
  })
})
