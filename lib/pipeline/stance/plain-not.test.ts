import { describe, expect, it } from 'vitest'
import { cells, story } from './story.fixture'

describe('a plain “not”', () => {
  it('disputes what another outlet says without it', () => {
    const analysis = story({
      Harbour: ['Winter on the island', 'The company will close the northern harbour before winter comes.'],
      Islander: ['Harbour stays', 'The company will not close the northern harbour before winter comes.'],
    })
    expect(cells(analysis, 'will close the northern')).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('repeats where all outlets say it with “not”', () => {
    const analysis = story({
      Harbour: ['Harbour stays open', 'The company will not close the northern harbour before winter comes.'],
      Islander: [
        'Relief on the island',
        'The company will not close the northern harbour before the winter.',
      ],
    })
    expect(cells(analysis, 'will not close')).toEqual({ Harbour: 'repeats', Islander: 'repeats' })
  })
})

describe('what is said not to be so in other words', () => {
  it.each([
    [
      'of the speaker',
      'Tom Brandt sobbed in a hotel lobby in Lund last night.',
      'Tom Brandt told the radio: "I did not cry, my friends."',
    ],
    [
      'by an opposite',
      'The old ferry Aurora passed its last safety survey in March, the owner said.',
      'The old ferry Aurora failed a safety inspection in March, a union said.',
    ],
  ])('%s', (_, told, denied) => {
    const analysis = story({ Harbour: ['News of the week', told], Islander: ['In other news', denied] })
    expect(cells(analysis, told)).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it.each([
    [
      'what others did beside him',
      'Thieves robbed a hotel in Lund last night that Tom Brandt owns.',
      'Tom Brandt told the radio: "I did not steal, my friends."',
    ],
    [
      'what passed otherwise',
      'The council of Lund passed a law on ferries after the survey in March.',
      'The old ferry Aurora failed a safety inspection in March, a union in Lund said.',
    ],
  ])('but not %s', (_, told, denied) => {
    const analysis = story({ Harbour: ['News of the week', told], Islander: ['In other news', denied] })
    expect(analysis.mentions.filter((m) => m.stance === 'disputes')).toEqual([])
  })
})

describe('which claim a plain “not” is held against', () => {
  const guests = [
    'A porter asked some guests in the garden what rooms they had booked for the summer feast.',
    'The hotel has instructed guests at the door to stop using the lift.',
  ]

  it('is the one that has the deed and its object, though in another verb', () => {
    const analysis = story({
      Harbour: ['Trouble at the hotel', ...guests],
      Islander: ['Calm on the island', 'The hotel is not asking guests to stop using the lift.'],
    })
    expect(cells(analysis, 'has instructed guests')).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
    expect(Object.values(cells(analysis, 'what rooms they had'))).not.toContain('disputes')
  })

  it('is the same for all that put one denial alike', () => {
    const analysis = story({
      Harbour: ['Trouble at the hotel', ...guests],
      Islander: ['Calm on the island', 'The hotel is not asking guests to stop using the lift.'],
      Herald: ['Lift stays', '“We are not asking guests to stop using the lift,” the owner said.'],
    })
    expect(cells(analysis, 'has instructed guests')).toEqual({
      Harbour: 'repeats',
      Islander: 'disputes',
      Herald: 'disputes',
    })
  })

  it('is the claim that it was put together with, if the others say it without “not”', () => {
    const analysis = story({
      Harbour: [
        'Fines for fishers',
        'Fishers who break the Lund rule on nets five times will be banned from the harbour by the company.',
      ],
      Islander: [
        'Calm on the island',
        'The company does not ban fishers who break the Lund rule on nets from the harbour.',
      ],
    })
    expect(cells(analysis, 'will be banned')).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('is of two that say it the one that says little else', () => {
    const analysis = story({
      Harbour: ['News of the harbour', 'The company will close the northern pier.'],
      Herald: [
        'Letters to the editor',
        'Fifty retired pilots asked in a long essay on the herring trade for lamps, tides, gulls and dogs, mocked the bishop of Lund, sold nine copper kettles to strangers from the mainland, and sang of a firm that would close a northern pier.',
      ],
      Islander: ['Calm on the island', 'The company will not close the northern pier.'],
    })
    expect(cells(analysis, 'company will close')).toMatchObject({ Harbour: 'repeats', Islander: 'disputes' })
    expect(Object.values(cells(analysis, 'herring trade'))).not.toContain('disputes')
  })

  it('is none where another is spoken of', () => {
    const analysis = story({
      Harbour: ['Moss comes', 'Ada Moss accepted an invitation of the bishop to the harbour feast.'],
      Islander: [
        'Roe stays away',
        'Berit Roe is not accepting an invitation of the bishop to the harbour feast.',
      ],
    })
    expect(Object.values(cells(analysis, 'Moss accepted'))).not.toContain('disputes')
  })

  it('is none for what should not be', () => {
    const analysis = story({
      Harbour: ['Judges speak', 'The judges of Lund have spoken on the election of the mayor this week.'],
      Islander: ['A reminder', 'Judges of Lund should not speak on the election of the mayor this week.'],
    })
    expect(Object.values(cells(analysis, 'have spoken on'))).not.toContain('disputes')
  })

  it('repeats as well what a longer sentence says beside it', () => {
    const analysis = story({
      Harbour: ['A wall for Lund', 'Lund will pay for the wall, the governor of the region said.'],
      Islander: [
        'Harsh words',
        'The former mayor, who left the town hall in anger last spring and moved to a farm beyond the eastern hills, said that he was not going to pay for the wall.',
      ],
    })
    expect(cells(analysis, 'Lund will pay')).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
    const told = analysis.mentions.filter((m) => m.quote.includes('former mayor'))
    expect(told.map((m) => m.stance).sort()).toEqual(['disputes', 'repeats'])
  })

  it('is what another speaker says in the same article, too', () => {
    const analysis = story({
      Harbour: [
        'A wall for Lund',
        'Lund will pay for the wall, governor Berit Roe said.',
        'Lund will not pay for the wall, mayor Ada Moss said.',
      ],
    })
    expect(cells(analysis, 'Lund will pay')).toEqual({ Harbour: 'both' })
  })
})
