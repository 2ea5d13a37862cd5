import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askEngine } from '@/lib/ingest/other-engine/ask-engine'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import { modelServer } from './server.fixture'

const ENGINE = { name: 'tiny, prompts 1', command: 'npx --no tsx scripts/chat-engine.ts', patience: 60_000 }
const TEXT = 'The mill of Lund burned down.'
const ARTICLES = [{ id: 'a-1', file: 'a.txt', text: TEXT, sha256: 'x', given: NOTHING_GIVEN }]

describe('the shipped program that asks a large model', () => {
  beforeEach(() => vi.stubEnv('CORROBORATE_CHAT_KEY', 'secret'))

  it('is plugged in as any other', async () => {
    const places = ['The mill of Lund burned down', 'The mill was lost'].map((quote) => ({
      quote,
      stance: 'repeats',
    }))
    const claims = [{ claim: 'The mill of Lund burned down.', places }]
    const { url, questions } = await modelServer(() => ({ says: JSON.stringify({ claims }) }))
    vi.stubEnv('CORROBORATE_CHAT_URL', url)
    vi.stubEnv('CORROBORATE_CHAT_MODEL', 'tiny')
    const { given, rejected } = await askEngine(ENGINE, ARTICLES)
    expect(given.claims).toEqual([
      [
        {
          articleId: 'a-1',
          span: { start: 0, end: 28 },
          stance: 'repeats',
          source: undefined,
          kind: undefined,
        },
      ],
    ])
    expect(rejected).toMatchObject([
      { file: 'claims.0.mentions.1', reason: 'has a quote that does not stand in its article' },
    ])
    expect(questions).toMatchObject([{ model: 'tiny', key: 'Bearer secret' }])
  })

  it.each([
    ['', 'http://127.0.0.1:1/v1', /CORROBORATE_CHAT_MODEL is not set: give the name/],
    ['tiny', 'localhost:11434/v1', /CORROBORATE_CHAT_URL is "localhost:11434\/v1": give an address/],
    ['tiny', 'http://127.0.0.1:1/v1', /a\.txt: http:\S+ cannot be asked .* Is the server running\?/],
  ])('says what is wrong (model %j)', async (model, url, why) => {
    vi.stubEnv('CORROBORATE_CHAT_MODEL', model)
    vi.stubEnv('CORROBORATE_CHAT_URL', url)
    await expect(askEngine(ENGINE, ARTICLES)).rejects.toThrow(why)
  })
})
