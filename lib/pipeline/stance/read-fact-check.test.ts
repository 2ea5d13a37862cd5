import { describe, expect, it } from 'vitest'
import { readFactCheck } from './read-fact-check'

/** "kind: sign -> what is put". */
function read(text: string): string | null {
  const found = readFactCheck(text)
  if (!found?.target) return null
  const { evidence, target, kind } = found
  return `${kind}: ${text.slice(evidence.start, evidence.end)} -> ${text.slice(target.start, target.end)}`
}

const P = 'the dam burst in May'

describe('readFactCheck', () => {
  it.each([
    [`CLAIM: ${P}.\nVERDICT: False.`, `denial: VERDICT: False -> ${P}`],
    [`Claim: “${P}.” Rating: Mostly false`, `denial: Rating: Mostly false -> “${P}`],
    [`Rumour: ${P}. Fact: No, it did not.`, `denial: Fact: No -> ${P}`],
    [`The claim: ${P}\nOur verdict: Made up`, `denial: Our verdict: Made up -> ${P}`],
    [`CLAIM: ${P}.\nStatus: Unproven, and since withdrawn.`, `doubt: Status: Unproven -> ${P}`],
    [`Claim: ${P}. Verdict: no evidence.`, `doubt: Verdict: no evidence -> ${P}`],
    [`Claim: ${P}. Rating: missing context`, `doubt: Rating: missing context -> ${P}`],
    [`Is it true that ${P}? No.`, `denial: No -> ${P}`],
    [`Did the dam burst in May? No, the council says.`, 'denial: No -> the dam burst in May'],
    [`So, was the dam dry? Far from it.`, 'denial: Far from it -> the dam dry'],
    [
      `Did the dam burst in May? Almost certainly not.`,
      'doubt: Almost certainly not -> the dam burst in May',
    ],
    [
      `Has the mill been sold? There is no evidence of that.`,
      'doubt: There is no evidence of that -> the mill been sold',
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    // Found true, or left open
    `CLAIM: ${P}. VERDICT: True.`,
    `CLAIM: ${P}. VERDICT: Mostly true.`,
    `CLAIM: ${P}. STATUS: We are still checking.`,
    // A word that begins like a no, and a no to another question
    'Did the dam burst in May? Nobody knows.',
    'Did the dam burst in May? No comment, the council said.',
    'Did the dam burst in May? No one was there to see it.',
    'Who opened the dam in May? No idea.',
    'Why did the dam burst? Not for want of rain.',
    // The no of somebody else’s next sentence
    'Did the dam burst in May? It did. No, said the council.',
    'The claim is before a court. The verdict: false imprisonment for both.',
  ])('leaves alone: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})
