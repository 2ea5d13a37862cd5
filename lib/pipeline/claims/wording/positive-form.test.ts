import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { deniedDeed, positiveForm } from './positive-form'
import { lineOf, piecesOf } from './wording'

const positive = (text: string) => {
  const found = positiveForm(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []))
  return found && lineOf(found)
}

describe('deniedDeed', () => {
  const deed = (text: string) => {
    const found = deniedDeed(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []), 'Ada Okoro')
    return found && lineOf(found)
  }

  it.each([
    ['She denied having sunk the ferry', 'Ada Okoro had sunk the ferry'],
    ['but denied ever having known of any leak', 'Ada Okoro had known of some leak'],
    ['She denied having sold it, but said it was late', 'Ada Okoro had sold it'],
    // what was done cannot be told from the form, or is none
    ['She denied sinking the ferry', null],
    ['She denied having a ferry', null],
    ['She denied that, having sold the ferry, the port was rich', null],
    ['She regretted having sunk the ferry', null],
  ])('%s', (text, expected) => {
    expect(deed(text)).toBe(expected)
  })
})

describe('positiveForm of what was told before', () => {
  it.each([
    ['The port denied it: there had been two ferries on the day'],
    ['Okoro denied this, the ferry was safe'],
    ['There was no evidence that the ferry had.'],
    ['“I deny that,” said Okoro, “and the ferry was safe.”'],
  ])('%s', (text) => {
    expect(positive(text)).toBeNull()
  })
})

describe('positiveForm', () => {
  it.each([
    ['Okoro denied that the ferry had sunk', 'the ferry had sunk'],
    [
      'Okoro denied that the port had sold the ferry or meant to be',
      'the port had sold the ferry or meant to be',
    ],
    ['The port rejects the claim that the ferry had sunk as “absurd”', 'the ferry had sunk'],
    ['Okoro denied that the ferry had sunk as planned', 'the ferry had sunk as planned'],
    ['Okoro denied the ferry had sunk', 'the ferry had sunk'],
    ['The port denied reports that the ferry had sunk', 'the ferry had sunk'],
    ['The port dismissed claims the ferry had sunk', 'the ferry had sunk'],
    ['There was no evidence the ferry had sunk', 'the ferry had sunk'],
    ['Reports that the ferry sank are false', 'the ferry sank'],
    ['Okoro denied the rumours: the ferry had sunk', 'the ferry had sunk'],
    ['Okoro rejected the claim “the ferry had sunk”', 'the ferry had sunk”'],
    ['Asked whether the ferry had sunk, Okoro said no', 'the ferry had sunk'],
    ['The ferry has not sunk', 'The ferry has sunk'],
    ['There was no proof that the ferry had ever sunk', 'the ferry had sunk'],
    ['The crew is not leaving the ferry', 'The crew is leaving the ferry'],
    ['Okoro denied that the ferry had sunk, but said it was late', 'the ferry had sunk'],
    ['Okoro denied that the storm had played any role', 'the storm had played some role'],
    ['Okoro denied that anyone had been on the ferry at all', 'someone had been on the ferry'],
    ['The port dismissed claims that any of the ferries had sunk', 'some of the ferries had sunk'],
    ['Okoro denied that the company plans to sell it', 'the company plans to sell it'],
  ])('%s', (text, expected) => {
    expect(positive(text)).toBe(expected)
  })

  it.each([
    ['Okoro denied the reports'],
    ['Okoro called the story nonsense'],
    ['The reports are not supported by any evidence, Okoro said'],
    ['The ferry did not sink'],
    ['If the ferry is not a gift, it is a bribe'],
    ['The port may deny the existence of boats that plainly are there, then it looks guilty'],
    ['The ferry is not only late but wet'],
    ['Okoro shook her head'],
    ['Okoro said he had told the port that the ferry has not sunk'],
  ])('has none for: %s', (text) => {
    expect(positive(text)).toBeNull()
  })
})
