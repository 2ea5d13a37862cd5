import { describe, expect, it } from 'vitest'
import { heldAgainst, story } from './story.fixture'

const SUNK = 'The ferry Aurora sank off Cape Lund on Tuesday night.'

/** What is disputed by the mention with `words` in a story that turns on a sunken ferry, where one outlet has these paragraphs as well. */
function held(words: string, ...paragraphs: readonly string[]): readonly string[] | null {
  return heldAgainst(
    story({
      Herald: ['Ferry Aurora sinks off Cape Lund', SUNK, 'The ferry Aurora was built in 1990.'],
      Islander: ['Ferry sinks off Cape Lund', SUNK, ...paragraphs],
      Courier: ['Ferry Aurora sinks', SUNK],
    }),
    words,
  )
}

describe('a report that is denied and whose it is', () => {
  it('is what the one who is named told just before', () => {
    const told = 'The Gazette, the local newspaper, wrote that two cooks had stolen the silver.'
    const found = held(
      'gossip',
      told,
      'An aide told us that the Gazette’s article was “gossip and nonsense”.',
    )
    expect(found?.join()).toContain('two cooks had stolen the silver')
  })
  it('is what the one who is named insists behind it, where versions are held against each other', () => {
    const found = held(
      'impossible to square',
      'It is impossible to square with the version offered by Norland, which has insisted that nine cooks were ashore.',
    )
    expect(found?.join()).toContain('nine cooks were ashore')
  })
})

describe('a different story', () => {
  it('is told of what was said before in the words of what is told instead', () => {
    const found = held(
      'tell a different story',
      'The mayor said that nobody had died. Masks were handed out to every household, he added.',
      'Porters tell a different story. Two boys died on the pier, they said.',
    )
    expect(found?.join()).toContain('nobody had died')
  })
})

describe('a thing that is said not to be', () => {
  it('is held against who tells of it in another article, in the outlet’s own voice as well', () => {
    const found = heldAgainst(
      story({
        Herald: ['The pier of Lund', 'The tender was advertised in March, for ten days, in a gazette.'],
        Islander: ['Our harbour', 'And not a soul was told. There was no tender, no advert, nothing.'],
      }),
      'no tender',
    )
    expect(found).toEqual(['The tender was advertised in March, for ten days, in a gazette.'])
  })
  it('is none where somebody has nothing to do with it', () => {
    const found = held(
      'nothing to do',
      'The cooks were held over smuggling.',
      '“We have nothing to do with smuggling,” Roe said.',
    )
    expect(found).toBeNull()
  })
})
