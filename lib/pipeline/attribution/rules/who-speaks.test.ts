import { describe, expect, it } from 'vitest'
import { articleOf, sentencesOf } from '../article-of.fixture'
import { attribute } from '../attribute'

/** "name | cue" of each attribution, the tagger's among them. */
function speakers(text: string): readonly string[] {
  const article = articleOf(text)
  return attribute([article], sentencesOf([article])).map((a) => {
    const cue = a.cue.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' … ')
    return `${a.sourceName} | ${cue}`
  })
}

describe('what is no speaker', () => {
  it.each([
    ['the reader', 'You can read the full report on the page of the Coast Gazette.'],
    ['an idiom', 'Needless to say, the owners are not amused.'],
    ['something', 'The price was not given, but something tells us that ferries do not come cheap.'],
    ['what is called by its name', 'The crew was saved by a small boat called Ada Moss.'],
    ['the author’s own forecast', 'My prediction is that the bridge will open in May.'],
  ])('%s', (_, text) => {
    expect(speakers(`Headline of the day\n\n${text}`)).toEqual([])
  })

  it('is the heading of a caption', () => {
    const captions = [
      'Rescued: The crew of the ferry is pictured on the quay with blankets',
      'Hero: Cook Ida Moss, pictured, pulled two boys from the water',
      'Grief: Flowers lay at the gates of the harbour on Sunday evening',
    ]
    expect(speakers(`Ferry sinks\n\nThe ferry sank on Friday.\n\n${captions.join('\n\n')}\n`)).toEqual([])
  })

  it('but a line of a conversation has one', () => {
    const lines = [
      'Moss: We saw nothing at all on that night.',
      'Roth: The lamp was out before the ferry came.',
      'Moss: There was never any lamp on the pier.',
    ]
    const found = speakers(`Ferry sinks\n\nThe ferry sank on Friday.\n\n${lines.join('\n\n')}\n`)
    expect(found).toEqual(['Moss | :', 'Roth | :', 'Moss | :'])
  })
})

describe('who speaks', () => {
  it.each([
    ['There were reports that the ferry had left early.', 'reports | were'],
    ['Meanwhile there were also claims that a second ferry had left.', 'claims | were'],
    [
      'A woman who lives there told the Gazette that the ferry had left early.',
      'A woman who lives there | told',
    ],
    // What stands before the verb is a sentence of its own
    [
      'Two towns have been fooled by a false newspaper story claiming the ferry sank.',
      'a false newspaper story | claiming',
    ],
    [
      'The port has been shut since May and the mayor confirmed that it would stay so.',
      'the mayor | confirmed',
    ],
    [
      'Fishermen used an old drawing of the pier to suggest that the ferry had sunk.',
      'Fishermen | to suggest',
    ],
    ['That is, according to Ida Moss is, “the whole truth” of it.', 'Ida Moss | according to'],
    // What stands between "who" and its verb
    ['Emil Roth, who the Gazette said had sold the ferry, left on Monday.', 'Gazette | said'],
    ['Ida Moss, who is a member of the guild said that the ferry was safe.', 'Ida Moss | said'],
    // When it was said is no part of who said it
    ['A senior official on Thursday told the Gazette that the ferry was safe.', 'A senior official | told'],
    ['Yesterday two clerks of the port said that the ferry was safe.', 'two clerks of the port | said'],
    [
      'A post on the page of the guild last week said that the ferry was safe.',
      'A post on the page of the guild | said',
    ],
    ['Ida Moss just last year said that the ferry was safe.', 'Ida Moss | said'],
    ['Fear was spread by a report late last month that said the pier would burn.', 'a report | said'],
    ['It came from a spoof in February last year, which said the pier would burn.', 'a spoof | said'],
    // It was released then
    ['A report released on Thursday said that the ferry was safe.', 'A report released on Thursday | said'],
  ])('%s', (text, expected) => {
    const found = speakers(`Headline of the day\n\n${text}`)
    expect(found.map((one) => one.replace(/\| .*\b(said|told)$/, '| $1'))).toContain(expected)
  })
})
