import { describe, expect, it } from 'vitest'
import { heldBesideFerry } from './story.fixture'

describe('what a noun of a denial stands for', () => {
  it.each<[what: string, told: string, islander: string, words: string, claim: string]>([
    [
      'a timetable: the time that the next sentence denies',
      'Raising the wreck could take up to six weeks, harbour master Berit Roe said.',
      'Ada Moss also cast doubt on the harbour’s timetable. She said two divers had told her that it would take at least four months, not six weeks, to raise the wreck.',
      'cast doubt',
      'six weeks',
    ],
    [
      'a timeline: what was told with a time just before',
      'A storm was expected.',
      'Smugglers had used the old cellar since April 11, a customs officer told a reporter. Its door was green. Ada Moss disputed that timeline.',
      'disputed that timeline',
      'since April 11',
    ],
    [
      'a price: who tells one with a sum',
      'The islanders sold the lighthouse for a record price of 85 million crowns, a broker said.',
      'Owner confirms sale but calls price exaggerated.',
      'calls price exaggerated',
      '85 million',
    ],
    [
      'responsibility: who was said to have done it',
      'A storm was expected.',
      'Police blamed a gang of smugglers known as the Grey Gulls for the fire in the cellar. The Grey Gulls, however, denied responsibility in a letter to the editor.',
      'denied responsibility',
      'Police blamed',
    ],
    [
      'an accusation: who was said to have done it, though others spoke since',
      'A storm was expected.',
      'Police blamed a baker for the fire in the cellar. The cellar was full of flour, a fireman said. The baker called the accusation “absurd”.',
      'called the accusation',
      'Police blamed',
    ],
    [
      'a schedule: the time that is denied next, whoever denies it',
      'The new window of the chapel will take two weeks and cost 40,000 crowns, the bishop said.',
      'Ada Moss, a glazier, cast doubt on the bishop’s schedule. Ole Lie said the window would take two months, not two weeks.',
      'cast doubt',
      'two weeks',
    ],
    [
      'an account: what the same speaker goes on to deny',
      'A storm was expected.',
      'The dairy ordered its cooks to stop weighing the butter, a former cook told a reporter. A professor of nutrition said that the island ate too much cheese. The dairy called the account “bogus” and said its cooks had never been told to stop weighing the butter.',
      'called the account',
      'stop weighing',
    ],
  ])('%s', (_, told, islander, words, claim) => {
    const quotes = heldBesideFerry(told, islander, words)
    expect(quotes).not.toBeNull()
    expect(quotes?.length).toBeGreaterThan(0)
    for (const quote of quotes ?? []) expect(quote).toContain(claim)
  })

  it('is the story’s main claim where it speaks of the reports', () => {
    const islander = 'Raising the wreck will take six weeks. Ada Moss dismissed the reports as nonsense.'
    expect(heldBesideFerry('A storm was expected.', islander, 'dismissed the reports')?.join(' ')).toContain(
      'sank',
    )
  })
})
