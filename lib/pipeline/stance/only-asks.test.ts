import { describe, expect, it } from 'vitest'
import { onlyAsks } from './only-asks'

describe('what only asks', () => {
  it.each([
    'A reporter asked whether the dam had burst.',
    'Reed was asked if the guards had come by ferry.',
    'The host asked Reed: “So are forty guards at the port or not?”',
    'Asked whether the ministry would “officially confirm” the reports, he said: “Of course not.”',
    'Residents wondered whether the water was safe to drink.',
  ])('tells a question: %s', (text) => {
    expect(onlyAsks(text)).toBe(true)
  })

  it.each([
    'Asked whether the dam had burst, Reed said it was holding.',
    'Asked if the guards protect the port, the source said: “It is directly connected.”',
    'The mayor asked the residents to leave if the water rose.',
    'If a court asks for names, the bank hands them over.',
    'The dam burst on Monday.',
    'The mayor told reporters that she would resign.',
  ])('says more: %s', (text) => {
    expect(onlyAsks(text)).toBe(false)
  })
})
