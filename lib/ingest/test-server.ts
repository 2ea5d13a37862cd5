/** For tests: a web server on this machine that says what a test wants. */
import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { type FetchSettings, fetchSettings } from './fetch/fetch-settings'

export type Reply = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export type TestServer = {
  /** "http://127.0.0.1:40123" */
  readonly origin: string
  readonly port: number
  /** Paths that were asked for, in order. */
  readonly asked: string[]
}

/** A server on 127.0.0.1 that answers these paths, and 404 to all others; closed when the test ends. */
export function serve(replies: Readonly<Record<string, Reply | string>>): Promise<TestServer> {
  return listen((request, response) => {
    const found = replies[request.url ?? '']
    const reply =
      typeof found === 'string' ? { body: found } : (found ?? { status: 404, body: 'nothing here' })
    response.writeHead(reply.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...reply.headers })
    response.end(reply.body)
  })
}

/** A server on 127.0.0.1 that does what it likes. */
export async function listen(handle: RequestListener): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
  return { origin: `http://127.0.0.1:${address.port}`, port: address.port, asked }
}

/** Settings under which 127.0.0.1 may be fetched, and nothing else of this machine. */
export function testSettings(more: Partial<FetchSettings> = {}): FetchSettings {
  return { ...fetchSettings('127.0.0.1'), deadline: 3000, ...more }
}

/** A page with an article of this title; `head` and `body` are more of it. */
export function articlePage(title: string, { head = '', body = '' } = {}): string {
  const sentence = `The ferry Gull ran aground near the old lighthouse on Tuesday, wrote ${title}, and forty people were taken ashore. `
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1><p>${sentence.repeat(3)}</p>${body}<p>${sentence.repeat(2)}</p></article></body></html>`
}
