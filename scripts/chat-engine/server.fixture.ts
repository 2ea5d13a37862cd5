import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

/** What a server is asked: the model's name, what it is to do, and with what. */
export type Question = {
  readonly model: string
  readonly task: string
  readonly text: string
  readonly key: string | null
}
/** What it answers: a completion that says this, or another status and body. */
export type Reply =
  | { readonly says: string; readonly cut?: boolean; readonly tokens?: number }
  | { readonly status: number; readonly body: string; readonly retryAfter?: string }

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** A server that speaks the chat completions of OpenAI's API, on a free port of this machine until the test ends. */
export async function modelServer(reply: (question: Question, n: number) => Reply) {
  const questions: Question[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { model, messages } = JSON.parse(body)
      const key = request.headers.authorization ?? null
      const question = { model, task: messages[0].content, text: messages[1].content, key }
      const answer = reply(question, questions.push(question))
      response.setHeader('content-type', 'application/json')
      if ('says' in answer) {
        const choice = { message: { content: answer.says }, finish_reason: answer.cut ? 'length' : 'stop' }
        response.end(
          JSON.stringify({ choices: [choice], usage: answer.tokens && { prompt_tokens: answer.tokens } }),
        )
        return
      }
      if (answer.retryAfter) response.setHeader('retry-after', answer.retryAfter)
      response.writeHead(answer.status).end(answer.body)
    })
  })
  open.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, questions }
}
