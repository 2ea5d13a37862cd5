import { describe, expect, it } from 'vitest'
import { heldBesideFerry } from './story.fixture'

const STORM = 'A storm was expected.'

/** Each denial with the words of the claim that it must be held against. */
describe('the claim that a denial is held against', () => {
  it.each<[what: string, told: string, islander: string, words: string, claim: string]>([
    [
      'what failed is told as much as what passed',
      'The old tanker Borealis failed a safety inspection in March, a union said.',
      'The tanker Borealis did not fail the inspection, contrary to some reports.',
      'contrary to some reports',
      'failed a safety inspection',
    ],
    [
      'who denies with a no in words of her own says what she denies',
      'A cook at the abbey sold forty silver spoons, the dealer said.',
      'But the abbess denied: “No cook sold silver spoons at the abbey.”',
      'denied',
      'sold forty silver spoons',
    ],
    [
      'and is denied in full',
      'The old tanker Borealis failed a safety inspection in March, a union said.',
      'Ole Lie bristled at the suggestion that the tanker had failed an inspection.',
      'bristled at',
      'failed a safety inspection',
    ],
    [
      'who is blamed in nobody’s words is blamed by somebody',
      'A storm was expected.',
      'Two boys laughed, a baker said. Her agent blamed the empty till of the theatre. But the owners hit back, insisting that the till was full.',
      'hit back',
      'empty till',
    ],
    [
      'rumours are named in the clause before',
      'A storm was expected.',
      'A baker, Ole Lie, said that he sold nine loaves. The owner does not want to hear of closure rumours, though: “Nonsense. Our doors are open.”',
      'Nonsense',
      'closure rumours',
    ],
    [
      'who is less sure doubts what another said',
      'A storm was expected.',
      'The bones in the garden are those of a horse, said Berit Roe, a vet. Her colleague Ole Lie was less sure, and wanted to see the teeth.',
      'less sure',
      'those of a horse',
    ],
    [
      'what a claim says that defies belief stands before',
      'A goat opened the gate of the zoo by itself in the night, a keeper said.',
      'The claim that a goat opened the gate by itself defies belief, Ole Lie said.',
      'defies belief',
      'A goat opened the gate',
    ],
  ])('%s', (_, told, islander, words, claim) => {
    const quotes = heldBesideFerry(told, islander, words)
    expect(quotes?.length).toBeGreaterThan(0)
    for (const quote of quotes ?? []) expect(quote).toContain(claim)
  })

  it('leaves beside it what stands alone', () => {
    const islander = 'Ole Lie bristled at the suggestion that the tanker had failed an inspection.'
    expect(heldBesideFerry(STORM, islander, 'bristled at')).toEqual([])
  })

  it('leaves beside it what is only told of the one who denies', () => {
    const told = '“We knew of nothing, the tramway museum said.'
    const denied = 'The tramway museum denied that any wages had been withheld.'
    expect(heldBesideFerry(told, denied, 'denied that')).toEqual([])
  })

  it.each([
    [
      'what lives on without having died',
      STORM,
      'Two shepherds died of cold in the hills. The wool trade is alive and well.',
    ],
    [
      'what a teaching holds',
      'The bishop said that goats go to heaven with their herds.',
      'The teaching of the church holds that goats cannot go to heaven.',
    ],
    [
      'who will not discuss a thing that others discuss',
      'The owners discussed the health of the horse with a vet from Lund.',
      'The stable said they would not discuss the health of the horse.',
    ],
  ])('is none for %s', (_, told, islander) => {
    const words = islander.split('. ').at(-1) ?? ''
    expect(heldBesideFerry(told, islander, words)).toBeNull()
  })
})
