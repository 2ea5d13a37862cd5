import { describe, expect, it } from 'vitest'
import { cells, SUNK, story } from './story.fixture'

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
        'The mayor’s remark was made in passing and should not be taken as an official harbour plan, scholars warned.',
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
})
