import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { positiveForm } from './positive-form'
import { lineOf, piecesOf } from './wording'

const positive = (text: string) => {
  const found = positiveForm(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []))
  return found && lineOf(found)
}

describe('positiveForm', () => {
  it.each([
    ['Okoro denied that the ferry had sunk', 'the ferry had sunk'],
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
  ])('%s', (text, expected) => {
    expect(positive(text)).toBe(expected)
  })

  it.each([
    ['Okoro denied the reports'],
    ['Okoro called the story nonsense'],
    ['The reports are not supported by any evidence, Okoro said'],
    ['The ferry did not sink'],
    ['The ferry is not only late but wet'],
    ['Okoro shook her head'],
    ['Okoro said he had told the port that the ferry has not sunk'],
  ])('has none for: %s', (text) => {
    expect(positive(text)).toBeNull()
  })
})
