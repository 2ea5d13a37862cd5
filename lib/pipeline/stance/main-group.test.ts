import { expect, it } from 'vitest'
import type { Proposition } from '../mentions/find-propositions'
import { mainGroup } from './main-group'

/** Propositions with these terms, each of an article and a sentence. */
function propositions(
  ...list: readonly [article: string, sentence: number, terms: string][]
): readonly Proposition[] {
  return list.map(([articleId, sentence, terms]) => ({
    articleId,
    sentence,
    tokens: terms.split(' ').map((term) => ({ term })),
  })) as unknown as readonly Proposition[]
}

it('turns on what several articles tell, though one alone has more words of the headlines', () => {
  const list = propositions(
    ['a', 0, 'ferry sank'],
    ['b', 0, 'ferry sank'],
    ['c', 0, 'ferry cape storm'],
    ['a', 1, 'cape storm'],
    ['b', 1, 'storm cape'],
  )
  expect(mainGroup([[2], [0, 1]], list)).toBe(1)
})

it('turns on nothing where nothing was grouped', () => {
  expect(mainGroup([], propositions())).toBeNull()
})
