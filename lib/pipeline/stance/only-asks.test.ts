import { describe, expect, it } from 'vitest'
import { onlyAsks } from './only-asks'

describe('what only asks', () => {
  it.each([
    'A reporter asked whether the dam had burst.',
    'Reed was asked if the guards had come by ferry.',
    'The host asked Reed: “So are forty guards at the port or not?”',
    'Asked whether the ministry would “officially confirm” the reports, he said: “Of course not.”',
    'Asked whether the reports were true, the ministry would not say.',
    'Asked whether the claims were true, Reed declined to comment.',
    'Residents wondered whether the water was safe to drink.',
  ])('tells a question: %s', (text) => {
    expect(onlyAsks(text)).toBe(true)
  })

  it.each([
    'Asked whether the dam had burst, Reed said it was holding.',
    'Asked if the guards protect the port, the source said: “It is directly connected.”',
    'Asked whether he would resign, Reed confirmed that he would go on Friday.',
    'Asked whether he had taken money, Reed admitted that he had taken a watch.',
    'Asked if the yard would close, the owner announced that it would be sold.',
    'Asked if the bridge was safe, engineers found three cracks in it.',
    'The court asked whether the firm knew and ruled that it did.',
    'The mayor asked the residents to leave if the water rose.',
    'If a court asks for names, the bank hands them over.',
    'The dam burst on Monday.',
    'The mayor told reporters that she would resign.',
  ])('says more: %s', (text) => {
    expect(onlyAsks(text)).toBe(false)
  })
})
