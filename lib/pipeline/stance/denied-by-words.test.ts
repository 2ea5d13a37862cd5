import { describe, expect, it } from 'vitest'
import { cells, SUNK, story } from './story.fixture'

describe('whom the words of a denial are held against', () => {
  /** Two outlets with the ferry, and a third in which two clerks tell of the life jackets before the words given. */
  const behindTwoClerks = (denial: string) =>
    story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: ['Ferry sinks off Cape Lund', 'The ferry Aurora sank off Cape Lund with 40 people on board.'],
      Islander: [
        'Ferry Aurora sinks',
        `The ferry Aurora sank off Cape Lund on Tuesday night. Two clerks told the paper that the life jackets had not been paid for since spring. ${denial}`,
      ],
    })

  it.each([
    'Mayor Ada Moss denied that.',
    'Mayor Ada Moss rejected the accusation, saying she keeps every receipt.',
    '“That is simply untrue,” mayor Ada Moss said.',
    'Ada Moss, the mayor, said that wasn’t true: she keeps every receipt.',
  ])('is held against what somebody else said just before: %s', (denial) => {
    const analysis = behindTwoClerks(denial)
    expect(cells(analysis, 'life jackets')).toMatchObject({ Islander: 'both' })
    expect(cells(analysis, SUNK)).toMatchObject({ Islander: 'repeats' })
  })

  it.each([
    'Mayor Ada Moss denied that in 2019 she took money from a brewer.',
    'Mayor Ada Moss denied that, as mayor, she took money from a brewer.',
    'Mayor Ada Moss denied that on Monday she took money from a brewer.',
    'Mayor Ada Moss denied that at any time she took money from a brewer.',
  ])('says itself what is denied, not what stands before it: %s', (denial) => {
    const analysis = behindTwoClerks(denial)
    expect(cells(analysis, 'life jackets')).toMatchObject({ Islander: 'repeats' })
  })

  it.each([
    ['Ada Moss denied a separate rumour that striking cooks had wrecked the kitchen.', 'striking cooks'],
    ['Ada Moss dismissed claims that her brother had bribed an inspector.', 'bribed an inspector'],
    ['It is nonsense to say that my brother bribed an inspector, Ada Moss said.', 'bribed an inspector'],
    ['The company retracted its statement that heavy fog had blinded the pilot.', 'blinded the pilot'],
  ])('stands alone where it tells otherwise than headlines and leads: %s', (denial, words) => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: ['Ferry sinks off Cape Lund', 'The ferry Aurora sank off Cape Lund with 40 people on board.'],
      Islander: [
        'Ferry Aurora sinks',
        'The ferry Aurora sank off Cape Lund. Divers reached it at dawn. The sea was calm and cold.',
        denial,
      ],
    })
    expect(cells(analysis, words)).toMatchObject({ Harbour: 'omits', Islander: 'disputes' })
    expect(cells(analysis, SUNK)).toMatchObject({ Islander: 'repeats' })
  })

  it('is held against the one claim that has all its words', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Islander: [
        'Ferry Aurora sinks',
        'The ferry Aurora sank off Cape Lund. Divers reached it at dawn. The sea was calm and cold. Inspector Berit Roe said the company had known of the rust since March. The company regretted the loss but denied having known of the rust.',
      ],
    })
    expect(cells(analysis, 'since March')).toMatchObject({ Islander: 'both' })
  })

  it('is a no that answers the sentence before', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Islander: [
        'Ferry Aurora sinks',
        'The ferry Aurora sank off Cape Lund. I asked the company whether anybody had drowned in the cabins. “No,” a spokesman replied.',
      ],
    })
    expect(cells(analysis, 'drowned in the cabins')).toMatchObject({ Islander: 'disputes' })
  })

  it('needs no more words than it has: “It’s rubbish,” he said', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Islander: ['On the island', 'Owner Ada Moss answered within the hour. “It’s rubbish,” she said.'],
    })
    expect(cells(analysis, SUNK)).toMatchObject({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('is held against the claim that it tells as well: despite claims that', () => {
    const analysis = story({
      Harbour: ['A bridge', 'The town of Lund will pay for the new bridge, the governor told a crowd.'],
      Islander: [
        'Another bridge',
        'Despite the governor’s claims that the town of Lund will pay for the new bridge, the mayor was calm.',
      ],
    })
    expect(cells(analysis, 'governor told a crowd')).toEqual({ Harbour: 'repeats', Islander: 'both' })
  })

  it('is held against the clause before where a sentence goes on with another figure', () => {
    const analysis = story({
      Harbour: [
        'A count',
        'The harbour lay calm in the sun. Some 400 guards stood on the northern pier of Lund on Tuesday night, although other sources spoke of smaller numbers.',
      ],
      Islander: ['Another count', 'Some 400 guards stood on the northern pier of Lund on Tuesday night.'],
    })
    expect(cells(analysis, 'Some 400 guards')).toEqual({ Harbour: 'both', Islander: 'repeats' })
  })

  it('stands though the one who denies knows of nothing', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: ['Ferry sinks off Cape Lund', 'The ferry Aurora sank off Cape Lund with 40 people on board.'],
      Islander: ['On the island', 'Ada Moss denied the reports: “We have no information on such a thing.”'],
    })
    expect(cells(analysis, SUNK)).toMatchObject({ Islander: 'disputes' })
  })

  it('may be held against a claim that most outlets deny', () => {
    const no = 'The company will not close the northern harbour before winter comes.'
    const analysis = story({
      Harbour: [
        'Northern harbour to close',
        'The company will close the northern harbour before winter comes, the union said.',
      ],
      Islander: ['Harbour stays', no],
      Herald: ['Harbour stays open', no],
      Courier: ['Relief in the north', no],
      Beacon: ['A letter to readers', 'Ada Moss denied that the company will close the northern harbour.'],
    })
    expect(cells(analysis, 'the union said')).toMatchObject({ Harbour: 'repeats', Beacon: 'disputes' })
  })

  it('makes a claim of its own of a denial of what nobody says', () => {
    const analysis = story({
      Harbour: ['Council passes budget', 'The council passed the budget after a debate of nine hours.'],
      Islander: [
        'Islanders wait',
        'The bishop denied that the monastery had sold its vineyards to a foreign bank.',
      ],
    })
    expect(cells(analysis, 'monastery')).toEqual({ Harbour: 'omits', Islander: 'disputes' })
  })

  it('is not held against what the same person says', () => {
    const analysis = story({
      Harbour: [
        'Owner speaks',
        '“The ferry Aurora lies safely in the harbour of Lund,” owner Ada Moss said.',
        'Ada Moss denied reports that the ferry Aurora lies on the bottom off Cape Lund.',
      ],
    })
    expect(cells(analysis, 'lies safely')).toEqual({ Harbour: 'repeats' })
  })
})
