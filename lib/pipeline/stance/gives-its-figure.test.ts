import { describe, expect, it } from 'vitest'
import { clean } from '../clean/clean'
import { findPropositions } from '../mentions/find-propositions'
import { rawArticle } from '../raw-article.fixture'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { givesItsFigure } from './gives-its-figure'

function proposition(text: string) {
  const article = clean(rawArticle('one.txt', text))
  const [first] = findPropositions([article], splitSentences(article), [], SETTINGS)
  if (!first) throw new Error(`nothing is said in ${text}`)
  return first
}

const ABOUT = 'About 400 guards had come to the harbour of Lund by then.'

describe('givesItsFigure', () => {
  it.each([
    ['The mayor denied that 400 guards had come to Lund.', [ABOUT], true],
    ['The mayor denied that four hundred guards had come to Lund.', [ABOUT], false],
    ['The mayor denied that 1,400 guards had come to Lund.', [ABOUT], false],
    ['The mayor denied that guards had come to Lund.', [ABOUT], false],
    ['The mayor denied that 400 guards had come to Lund.', [ABOUT, 'Guards had come to Lund.'], false],
    [
      'The mayor denied that 400 guards had come to Lund.',
      [ABOUT, ABOUT, 'The guards had come by ship.'],
      true,
    ],
    ['The mayor denied that 12 guards had come to Lund.', ['Some 12 guards had come to Lund.'], false],
    ['The mayor denied that guards came in 2019.', ['The guards came to Lund in 2019.'], false],
    ['The mayor denied that 400 guards had come to Lund.', [], false],
  ])('%s of %j: %s', (denial, sayers, expected) => {
    expect(givesItsFigure(proposition(denial), sayers.map(proposition))).toBe(expected)
  })
})
