import { describe, expect, it } from 'vitest'
import { cells, story } from './story.fixture'

const SUNK =
  'The ferry Aurora sank off Cape Lund on Tuesday night with 40 people on board, the coast guard said.'

describe('whom a denial is held against', () => {
  it('is held against the claim whose words it denies', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK, 'The price of fuel rose by a fifth this year.'],
      Islander: [
        'Ada Moss denies that ferry sank',
        'Ada Moss, who owns the ship, denied reports that the ferry Aurora sank off Cape Lund on Tuesday night.',
      ],
    })
    expect(cells(analysis, SUNK)).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('is held against what the story turns on where it only points at the reports', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: [
        'Ferry sinks off Cape Lund',
        'The ferry Aurora sank off Cape Lund with 40 people on board on Tuesday.',
      ],
      Islander: [
        'Calm on the island',
        'Life went on as on any other day. The company dismissed the reports as nonsense.',
      ],
    })
    expect(cells(analysis, SUNK)).toMatchObject({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('is held against what the story turns on where a doubt opens a sentence', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: [
        'Ferry sinks off Cape Lund',
        'The ferry Aurora sank off Cape Lund with 40 people on board on Tuesday.',
      ],
      Islander: [
        'Divers home again',
        'Three divers spent the night at sea. Another diver expressed scepticism over the ferry as well.',
      ],
    })
    expect(cells(analysis, SUNK)).toMatchObject({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('has a claim of its own where somebody only says that he does not know', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Islander: [
        'Calm on the island',
        'The coast guard has no information that the ferry Aurora sank off Cape Lund on Tuesday night with 40 people on board.',
      ],
      Herald: [
        'Nothing known',
        'There was no information that the ferry Aurora sank off Cape Lund on Tuesday night, the coast guard said.',
      ],
    })
    expect(cells(analysis, SUNK)).toEqual({ Harbour: 'repeats', Islander: 'omits', Herald: 'omits' })
    expect(cells(analysis, 'has no information')).toEqual({
      Harbour: 'omits',
      Islander: 'repeats',
      Herald: 'repeats',
    })
  })

  it('finds two who say with other words that it is not so of one mind', () => {
    const analysis = story({
      Harbour: [
        'Mayor jokes',
        'The mayor’s remark was made casually and should not be taken as an official harbour plan, scholars warned.',
      ],
      Islander: [
        'Mayor of Lund jokes',
        'Scholars warned that the mayor’s remark was not made as an official harbour plan.',
      ],
    })
    expect(analysis.mentions.filter((m) => m.stance === 'disputes')).toEqual([])
  })

  it('sets being alive against a death alone', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: [
        'Ferry sinks off Cape Lund',
        'The ferry Aurora sank off Cape Lund with 40 people on board on Tuesday.',
      ],
      Islander: ['Herring sells', 'The trade in smoked herring on Cape Lund is alive and well.'],
    })
    expect(cells(analysis, SUNK)).toMatchObject({ Islander: 'omits' })
  })

  it('keeps a question with the no that answers it, though the question goes on for long', () => {
    const analysis = story({
      Harbour: [
        'Guards flown to Lund',
        'The harbour company flew forty guards to Lund to reinforce the protection of the port.',
      ],
      Islander: [
        'Questions on the island',
        'Asked by a local reporter whether the harbour company had flown the forty guards to Lund to reinforce the protection of the port, Ada Moss replied “no, of course not.”',
      ],
    })
    expect(cells(analysis, 'flew forty guards')).toMatchObject({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('keeps a no with the question in the sentence before it', () => {
    const analysis = story({
      Harbour: [
        'Guards flown to Lund',
        'The harbour company flew forty guards to Lund to reinforce the protection of the port.',
      ],
      Islander: [
        'Questions on the island',
        'A local reporter asked whether the harbour company had flown the forty guards to Lund to reinforce the protection of the port. “No, of course not,” Ada Moss replied.',
      ],
    })
    expect(cells(analysis, 'flew forty guards')).toEqual({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('does not take a question for a repetition', () => {
    const analysis = story({
      Harbour: [
        'Guards flown to Lund',
        'The harbour company flew forty guards to Lund to reinforce the protection of the port.',
      ],
      Islander: [
        'Questions on the island',
        'A local reporter asked whether the harbour company had flown the forty guards to Lund to reinforce the protection of the port. Ada Moss looked away and left the room.',
      ],
    })
    expect(cells(analysis, 'flew forty guards')).toEqual({ Harbour: 'repeats', Islander: 'omits' })
  })

  it('is held against what was said just before where it only points back', () => {
    const analysis = story({
      Harbour: [
        'Ferry Aurora sinks off Cape Lund',
        SUNK,
        'A second ferry collided with the pier of the oil terminal in Moss, a rival daily wrote.',
      ],
      Islander: [
        'Ferry Aurora sank off Cape Lund',
        'The ferry Aurora sank off Cape Lund with 40 people on board on Tuesday. A second ferry collided with the pier of the oil terminal in Moss, some wrote. That never happened, the harbour master told the paper.',
      ],
    })
    expect(cells(analysis, 'second ferry collided')).toEqual({ Harbour: 'repeats', Islander: 'both' })
    expect(cells(analysis, SUNK)).toEqual({ Harbour: 'repeats', Islander: 'repeats' })
  })

  it('is held against the main claim where a headline says that it is not so', () => {
    const sank = 'Ferry Aurora sank off Cape Lund on Tuesday night'
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Herald: [sank, 'The ferry Aurora sank off Cape Lund on Tuesday, the coast guard said.'],
      Islander: [
        'No, the Aurora Did Not Go Down off Cape Lund',
        'Life went on as on any other day in the port.',
      ],
    })
    expect(cells(analysis, SUNK)).toMatchObject({ Harbour: 'repeats', Islander: 'disputes' })
  })

  it('is not held against a claim whose words only say how and where it was denied', () => {
    const analysis = story({
      Harbour: [
        'Ferry Aurora sinks off Cape Lund',
        SUNK,
        'Ada Moss wrote a long letter to the paper of Lund.',
      ],
      Herald: ['Ferry sinks off Cape Lund', 'The ferry Aurora sank off Cape Lund with 40 people on board.'],
      Islander: ['On the island', 'Ada Moss disputed the report in a long letter to the paper of Lund.'],
    })
    expect(cells(analysis, 'wrote a long letter')).toMatchObject({ Islander: 'omits' })
    expect(cells(analysis, SUNK)).toMatchObject({ Islander: 'disputes' })
  })

  it('is held against what the other said before where somebody is called a liar', () => {
    const analysis = story({
      Harbour: [
        'Words at the pier',
        '“The owner once invited me to sail on her ferry,” pilot Berit Roe said.',
      ],
      Islander: [
        'Quarrel on the island',
        '“The owner once invited me to sail on her ferry,” pilot Berit Roe said. Ada Moss answered within the hour. “Stop lying to all of us!” Ada Moss wrote in a long post.',
      ],
    })
    expect(cells(analysis, 'once invited me')).toEqual({ Harbour: 'repeats', Islander: 'both' })
  })

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

describe('a mention', () => {
  it('has words of the text for every dispute', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks', SUNK],
      Islander: [
        'Owner denies it',
        'The owner denied that the ferry Aurora sank off Cape Lund on Tuesday night.',
      ],
    })
    const disputes = analysis.mentions.filter((m) => m.stance === 'disputes')
    expect(disputes.length).toBeGreaterThan(0)
    for (const m of disputes) {
      const text = analysis.articles.find((a) => a.id === m.articleId)?.text ?? ''
      expect(m.dispute?.reason).toBeTruthy()
      expect(text.slice(m.dispute?.evidence.start, m.dispute?.evidence.end)).toMatch(/den/i)
    }
  })

  it('that carries a denial is attributed: the outlet has not taken a side', () => {
    const analysis = story({
      Harbour: ['Ferry Aurora sinks off Cape Lund', SUNK],
      Islander: [
        'On the island',
        'Owner Ada Moss denied that the ferry Aurora sank off Cape Lund on Tuesday night.',
      ],
    })
    const outlet = analysis.outlets.find((o) => o.name === 'Islander')?.id
    const cell = analysis.cells.find((c) => c.outletId === outlet && c.stance === 'disputes')
    expect(cell?.disputeVoice).toBe('attributed')
  })
})

describe('who is named for a mention', () => {
  it.each([
    ['As I said, the ferry Aurora sank off Cape Lund on Tuesday night.', null],
    ['It’s being reported that the ferry Aurora sank off Cape Lund on Tuesday night.', null],
    ['The coast guard said the ferry Aurora sank off Cape Lund on Tuesday night.', 'The coast guard'],
  ])('is nobody where the words are no name: %s', (text, name) => {
    const { mentions } = story({ Harbour: ['Night at sea', text] })
    expect(mentions.find((m) => m.quote.includes('Aurora'))?.attribution?.sourceName ?? null).toBe(name)
  })
})

describe('what is told behind a denial, with a link', () => {
  it.each([
    [
      'told besides',
      'Ada Moss denied the charge and claimed that the guild had tried to buy her boat.',
      'had tried to buy her boat',
    ],
    [
      'of another',
      'The owners have denied that any sale was planned, and the mayor opens a new pier on Monday.',
      'opens a new pier',
    ],
  ])('is not denied with it: %s', (_, told, words) => {
    const analysis = story({
      Harbour: [
        'Ferry Aurora sinks off Cape Lund',
        SUNK,
        'A sale was planned. The guild tried to buy the boat.',
      ],
      Islander: ['A quiet week on the island', told],
    })
    const stances = analysis.mentions.filter((m) => m.quote.includes(words)).map((m) => m.stance)
    expect(stances).toEqual(['repeats'])
  })
})
