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
    'CLAIM: The guards came by ship in May.\nVERDICT: False.',
    'Rumour: the guards came by ship in May. Status: unproven.',
    'Did the guards come by ship in May?\nAlmost certainly not.',
    'Is it true that the guards came by ship in May? No.',
    'Correction. We said in an earlier entry that the guards came by ship in May.',
  ])('are one, and so are a claim and what is found: %s', (text) => {
    expect(propositions(`Two ships lay off Lund.\n\n${text}`)).toContain(`${text} | null`)
  })

  it.each([
    // An answer that says something of its own
    `${QUESTION} “No, the guards came by themselves in May,” Emil Roth replied.`,
    // A no to something else
    'The harbour company sent the guards to Lund. “No, of course not,” Emil Roth replied.',
    'A local reporter asked whether Emil Roth would confirm the report of the guards. “No,” he said.',
    // A finding that it is true, and an answer that is no no
    'CLAIM: The guards came by ship in May.\nVERDICT: True.',
    'Did the guards come by ship in May?\nNobody in Lund knows.',
    'Who sent the guards by ship to Lund in May?\nNot the harbour company.',
  ])('stay apart: %s', (text) => {
    expect(propositions(text).every((one) => !one.startsWith(`${text} |`))).toBe(true)
  })
})
