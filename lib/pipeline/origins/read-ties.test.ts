import { describe, expect, it } from 'vitest'
import { clean } from '../clean/clean'
import { rawArticle } from '../raw-article.fixture'
import { readTies } from './read-ties'

function ties(...paragraphs: readonly string[]): readonly string[] {
  const article = clean(rawArticle('a.txt', `Harbour\n\n${paragraphs.join('\n\n')}\n`))
  return readTies([article], { outlets: new Set(), keyOf: ({ key }) => key }).map(
    ({ a, b, short }) => `${a} ${short ? 'short for' : 'with'} ${b}`,
  )
}

describe('readTies', () => {
  it.each([
    ['The Port Labour Board met on Monday. A PLB spokesman left early.', ['plb short for port labour board']],
    ['The United Nations met on Monday. A UN official left early.', ['un short for united nations']],
    ['The mayor met Harbour Board spokesman Emil Roth.', ['harbour board with roth']],
    ['Seaways’s Emil Roth, vice president of docks, wrote a letter.', ['seaways with roth']],
  ])('%s', (text, expected) => {
    expect(ties(text)).toEqual(expected)
  })

  it.each([
    // a person's initials
    'Ulla Norden met the crew on Monday. A UN official left early.',
    // somebody's son, who holds no office there
    'Seaways’s Emil Roth, who is 41, wrote a letter.',
    // two bodies with the same ones
    'The Port Labour Board met on Monday. The Pension Loan Bank did not. A PLB spokesman left early.',
  ])('has none in: %s', (text) => {
    expect(ties(text)).toEqual([])
  })
})
