import { describe, expect, it } from 'vitest'
import { answer } from './answer'
import { MATCH } from './prompts'
import { modelServer, type Reply } from './server.fixture'

const ARTICLES = [
  { id: '1', file: 'post.txt', outlet: 'Post', text: 'The old mill in Lund burned down. Nobody was hurt.' },
  {
    id: '2',
    file: 'echo.txt',
    outlet: 'Echo',
    text: 'The owner denied that the mill burned. “It stands,” he said.',
  },
]
const BURNED = { claim: 'The mill in Lund burned down.', places: [place('The old mill in Lund burned down')] }
const HURT = { claim: 'Nobody was hurt in the fire.', places: [place('Nobody was hurt.')] }
const DENIED = {
  claim: 'The mill burned.',
  places: [
    {
      ...place('The owner denied that the mill burned'),
      stance: 'disputes',
      source: 'the owner',
      kind: 'denial',
    },
  ],
}

describe('answer', () => {
  it('reads each article and puts the same claim together', async () => {
    const { url, questions } = await modelServer(({ task, text }) => {
      if (task === MATCH) return json({ matches: [{ new: 1, known: 1 }] })
      return json({ claims: text.includes('Outlet: Post') ? [BURNED, HURT] : [DENIED] })
    })
    const { claims } = await answer(ARTICLES, model(url))
    expect(claims).toEqual([
      {
        mentions: [
          {
            article: '1',
            quote: 'The old mill in Lund burned down',
            start: 0,
            end: 32,
            stance: 'repeats',
          },
          {
            article: '2',
            quote: 'The owner denied that the mill burned',
            start: 0,
            end: 37,
            stance: 'disputes',
            source: 'the owner',
            kind: 'denial',
          },
        ],
      },
      {
        mentions: [{ article: '1', quote: 'Nobody was hurt.', start: 34, end: 50, stance: 'repeats' }],
      },
    ])
    // Only what has a word in common is held against what is new.
    expect(questions.at(-1)?.text).toBe(
      'Known:\n1. The mill in Lund burned down.\n\nNew:\n1. The mill burned.',
    )
  })

  it('takes a place without a stance for one that repeats, and leaves open who says it where nobody is named', async () => {
    const { url } = await modelServer(() =>
      json({
        claims: [
          { claim: HURT.claim, places: [{ quote: 'Nobody was hurt.' }] },
          { claim: 'The mill is old.', places: [{ quote: 'The old mill', source: null }] },
          { claim: 'The mill is in Lund.', places: [{ quote: 'mill in Lund', source: ' the Post ' }] },
        ],
      }),
    )
    const { claims } = await answer(ARTICLES.slice(0, 1), model(url))
    expect(claims.map(({ mentions: [one] }) => [one?.stance, one && 'source' in one, one?.source])).toEqual([
      ['repeats', false, undefined],
      ['repeats', false, undefined],
      ['repeats', true, 'the Post'],
    ])
  })

  it('hands on a quote that it does not find: who asked says that it cannot be proved', async () => {
    const { url } = await modelServer(() =>
      json({ claims: [{ ...HURT, places: [place('Nobody was harmed.')] }] }),
    )
    const { claims } = await answer(ARTICLES.slice(0, 1), model(url))
    expect(claims[0]?.mentions).toEqual([{ article: '1', quote: 'Nobody was harmed.', stance: 'repeats' }])
  })

  it('asks about the halves of a text where the answer is cut off', async () => {
    const text = Array.from({ length: 40 }, (_, i) => `In year ${i} the mill of Lund burned.`).join('\n\n')
    const { url, questions } = await modelServer((question) => {
      const years = question.text.match(/In year \d+/g) ?? []
      if (question.task === MATCH) return json({ matches: [] })
      if (years.length > 15) return { says: '{"claims":[', cut: true }
      return json({ claims: years.map((year) => ({ claim: year, places: [place(year)] })) })
    })
    const { claims } = await answer([{ id: '1', file: 'post.txt', text }], model(url))
    expect(claims.map(({ mentions: [one] }) => text.slice(one?.start, one?.end))).toEqual(
      Array.from({ length: 40 }, (_, i) => `In year ${i}`),
    )
    expect(questions.length).toBeGreaterThan(4)
  })

  it('reads no story halfway: an article that cannot be read is an error with its name', async () => {
    const { url } = await modelServer(({ text }) =>
      text.includes('Echo') ? { says: 'Sorry.' } : json({ claims: [] }),
    )
    await expect(answer(ARTICLES, model(url))).rejects.toThrow(
      /^echo\.txt: tiny gave 3 answers of another form/,
    )
  })

  it('finds nothing in nothing', async () => {
    const { url, questions } = await modelServer(() => json({ claims: [] }))
    expect(await answer([{ id: '1', file: 'a.txt', text: ' \n' }], model(url))).toEqual({ claims: [] })
    expect(questions).toEqual([])
  })
})

function place(quote: string) {
  return { quote, stance: 'repeats' }
}

function json(value: unknown): Reply {
  return { says: JSON.stringify(value) }
}

function model(url: string) {
  return { url, model: 'tiny', key: null }
}
