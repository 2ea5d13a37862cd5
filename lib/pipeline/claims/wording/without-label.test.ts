import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { withoutLabel } from './without-label'
import { lineOf, piecesOf } from './wording'

describe('withoutLabel', () => {
  it.each([
    // entries of a running report, corrections, checks of facts
    ['UPDATE 9 p.m.: A reader tells us that four came.', 'A reader tells us that four came.'],
    ['UPDATE 16 April, 21.10: The port has cut its figure.', 'The port has cut its figure.'],
    ['Correction, 5 June: the mill was sold for ten crowns.', 'the mill was sold for ten crowns.'],
    ['CLAIM: Every boat sank.', 'Every boat sank.'],
    ['VERDICT: Unproven.', 'Unproven.'],
    ['Fact-check: The bridge stands.', 'The bridge stands.'],
    ['BREAKING NEWS: Ten boats sank.', 'Ten boats sank.'],
    ['Report: the guild will sell the mill.', 'the guild will sell the mill.'],
    ['WATCH: The ferry burns off the cape.', 'The ferry burns off the cape.'],
    ['UPDATE The crew of the ferry was found.', 'The crew of the ferry was found.'],
    ['UPDATE - The crew of the ferry was found.', 'The crew of the ferry was found.'],
    // where a report was sent from
    ['LUND, April 14 (NP) - The mill burned.', 'The mill burned.'],
    ['LUND — The mill burned.', 'The mill burned.'],
    ['VILA NOVA, Vestria, June 4 (Gazette) - The mill burned.', 'The mill burned.'],
    // look-alikes
    ['The claim: every boat sank.', 'The claim: every boat sank.'],
    ['Claim the boats sank: nobody will ask.', 'Claim the boats sank: nobody will ask.'],
    ['Update the list by nine: it is old.', 'Update the list by nine: it is old.'],
    ['Verdict of the court at 9:30.', 'Verdict of the court at 9:30.'],
    ['NATO sent ten boats - four sank.', 'NATO sent ten boats - four sank.'],
    ['Harrow: every boat sank.', 'Harrow: every boat sank.'],
    ['VERDICT:', 'VERDICT:'],
    ['NPU — the guild of the north — sold ten boats.', 'NPU — the guild of the north — sold ten boats.'],
    ['WATCH TEN BOATS BURN', 'WATCH TEN BOATS BURN'],
    ['Report on the boats: ten sank.', 'Report on the boats: ten sank.'],
    ['Breaking waves: ten boats sank.', 'Breaking waves: ten boats sank.'],
  ])('%s', (text, expected) => {
    const pieces = piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])
    expect(lineOf(withoutLabel(pieces))).toBe(expected)
  })
})
