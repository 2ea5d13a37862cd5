import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../attribution/article-of.fixture'
import { attribute } from '../attribution/attribute'
import { SETTINGS } from '../settings'
import { findPropositions } from './find-propositions'

/** "words | who says them" of each proposition. */
function propositions(text: string): string[] {
  const articles = [articleOf(text)]
  const sentences = sentencesOf(articles)
  return findPropositions(articles, sentences, attribute(articles, sentences), SETTINGS).map(
    (one) => `${text.slice(one.span.start, one.span.end)} | ${one.attribution?.sourceName ?? null}`,
  )
}

const QUESTION = 'A local reporter asked whether the harbour company had sent the guards to Lund.'

describe('a no and the question that it answers', () => {
  it.each([
    [`${QUESTION} “No, of course not,” Emil Roth replied.`, 'Emil Roth'],
    [`${QUESTION} “Absolutely not,” said Emil Roth.`, 'Emil Roth'],
    [`${QUESTION}\n\n“No,” Emil Roth said.`, 'Emil Roth'],
    [
      'Anna Weber asked: “Has the harbour company sent the guards to Lund?” “Never,” Emil Roth said.',
      'Emil Roth',
    ],
  ])('are one: %s', (text, source) => {
    expect(propositions(text)).toEqual([`${text} | ${source}`])
  })

  it.each([
    // An answer that says something of its own
    `${QUESTION} “No, the guards came by themselves in May,” Emil Roth replied.`,
    // A no to something else
    'The harbour company sent the guards to Lund. “No, of course not,” Emil Roth replied.',
    'A local reporter asked whether Emil Roth would confirm the report of the guards. “No,” he said.',
  ])('stay apart: %s', (text) => {
    expect(propositions(text).every((one) => !one.startsWith(`${text} |`))).toBe(true)
  })
})
