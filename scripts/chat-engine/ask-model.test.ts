import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askModel, ModelError, TooLongError } from './ask-model'
import { modelServer, type Reply } from './server.fixture'

const FORM = z.object({ count: z.number() })

async function ask(reply: (n: number) => Reply, text = 'Count.') {
  const { url, questions } = await modelServer((_, n) => reply(n))
  const answer = askModel({ url, model: 'tiny', key: 'secret' }, 'You count.', text, FORM)
  return { answer, questions }
}

describe('askModel', () => {
  it.each([
    '{"count":3}',
    '```json\n{"count":3}\n```',
    '<think>It may be {4}.</think>\nHere you are: {"count":3}',
  ])('reads %j', async (says) => {
    const { answer, questions } = await ask(() => ({ says }))
    await expect(answer).resolves.toEqual({ count: 3 })
    expect(questions).toEqual([{ model: 'tiny', task: 'You count.', text: 'Count.', key: 'Bearer secret' }])
  })

  it('asks again, with what was wrong', async () => {
    const replies = ['Three.', '{"count":"three"}', '{"count":3}']
    const { answer, questions } = await ask((n) => ({ says: replies[n - 1] ?? '' }))
    await expect(answer).resolves.toEqual({ count: 3 })
    expect(questions[1]?.text).toMatch(/could not be used: it is no JSON/)
    expect(questions[2]?.text).toMatch(/could not be used: "count": .*number/)
  })

  it('gives up after three answers of another form', async () => {
    const { answer, questions } = await ask(() => ({ says: '{}' }))
    await expect(answer).rejects.toThrow(/^tiny gave 3 answers of another form; of the last, "count"/)
    expect(questions).toHaveLength(3)
  })

  it('waits for a busy server, as long as that says', async () => {
    const busy = { status: 429, body: 'slow down', retryAfter: '0.01' }
    const { answer } = await ask((n) => (n < 3 ? busy : { says: '{"count":3}' }))
    await expect(answer).resolves.toEqual({ count: 3 })
  })

  it.each([
    [{ status: 401, body: 'no such key' }, /answers 401: no such key/, 1],
    [{ status: 503, body: 'loading', retryAfter: '0.01' }, /answers 503: loading/, 3],
    [{ status: 200, body: '<html>' }, /not with a chat completion/, 1],
    [{ says: '{"count":3}', tokens: 2 }, /has read 2 tokens only: give its server a longer context/, 1],
  ])('says of %j what is wrong', async (reply, why, times) => {
    const { answer, questions } = await ask(() => reply, 'Count the boats in the harbour.')
    await expect(answer).rejects.toThrow(why)
    await expect(answer).rejects.toBeInstanceOf(ModelError)
    expect(questions).toHaveLength(times)
  })

  it('tells an answer that was cut off from others', async () => {
    const { answer } = await ask(() => ({ says: '{"count":', cut: true }))
    await expect(answer).rejects.toBeInstanceOf(TooLongError)
  })

  it.each(['http://127.0.0.1:1/v1', 'no address'])('says that %s cannot be asked', async (url) => {
    const answer = askModel({ url, model: 'tiny', key: null }, '', '', FORM)
    await expect(answer).rejects.toThrow(/cannot be asked \(.+\)\. Is the server running\?/)
  })
})
