import { describe, expect, it } from 'vitest'
import { articleId } from '@/lib/model/ids'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import { clean } from '../../clean/clean'
import { splitSentences } from '../../sentences/split-sentences'
import { CLAIM_FEATURES, claimFeatures } from './claim-features'
import { observeArticle, observeClaim } from './observe'
import { placeClaim } from './place-claim'
import { CLAIM_MODEL, readClaim } from './read-claim'

const CLAIM = 'A whale swam up the river to the old mill'
const DENIED = `Whale in the river is a hoax, harbour master says

The harbour master denied reports that a whale swam up the river to the old mill on Tuesday.

“It is not true. Nobody saw a whale,” she said, and called the pictures fake.

The rumour had spread on the internet after a satirical website published a photo.`
const TOLD = `Whale swims to the old mill

A whale swam up the river to the old mill on Tuesday. Hundreds of people stood on the banks and watched it.

It turned round at the weir and swam back to the sea in the evening.`

describe('readClaim', () => {
  it('takes a claim as disputed, with the words that say so', () => {
    const { stance, evidence, text } = read(CLAIM, DENIED)
    expect(stance).toBe('disputes')
    expect(evidence?.kind).toBe('denial')
    expect(text.slice(evidence?.span.start, evidence?.span.end)).toMatch(/denied reports that|is a hoax/)
  })

  it('finds the sentences that speak of the claim', () => {
    const { places, text } = read(CLAIM, DENIED)
    expect(text.slice(places[0]?.start, places[0]?.end)).toContain('swam up the river')
  })

  it('gives no evidence where nothing disputes, whatever the model says', () => {
    const { stance, evidence, likelihoods } = read(CLAIM, TOLD)
    expect(stance).not.toBe('disputes')
    expect(evidence).toBeNull()
    expect(likelihoods.asserts + likelihoods.reports + likelihoods.disputes).toBeCloseTo(1)
  })

  it('never takes a claim as disputed without words that dispute', () => {
    const sure = {
      ...CLAIM_MODEL,
      biases: CLAIM_MODEL.classes.map((stance) => (stance === 'disputes' ? 100 : 0)),
    }
    const { article, sentences } = articleOf(TOLD)
    expect(readClaim(CLAIM, article, sentences, sure).stance).not.toBe('disputes')
  })

  it.each(['', 'Whale.', '“”', '?!'])('takes any text: %j', (text) => {
    expect(() => read(CLAIM, text)).not.toThrow()
    expect(() => read(text, TOLD)).not.toThrow()
  })
})

describe('the model', () => {
  it('was fitted on the features that are read', () => {
    expect(CLAIM_MODEL.features).toEqual(CLAIM_FEATURES)
    expect(CLAIM_MODEL.classes).toEqual(['asserts', 'reports', 'disputes'])
  })

  it('gets finite values, one for each feature', () => {
    for (const text of ['', TOLD, DENIED]) {
      const { article, sentences } = articleOf(text)
      const values = claimFeatures(placeClaim(observeClaim(CLAIM), observeArticle(article, sentences)))
      expect(values).toHaveLength(CLAIM_FEATURES.length)
      expect(values.every((x) => Number.isFinite(x))).toBe(true)
    }
  })
})

function read(claim: string, text: string) {
  const { article, sentences } = articleOf(text)
  return { ...readClaim(claim, article, sentences), text: article.text }
}

function articleOf(text: string) {
  const article = clean({
    id: articleId('a.txt', null),
    file: 'a.txt',
    text,
    sha256: 'a',
    given: NOTHING_GIVEN,
  })
  return { article, sentences: splitSentences(article) }
}
