import { request as plain } from 'node:http'
import { request as secure } from 'node:https'

/** What a server answers. `retryAfter` is in seconds; 0 where it does not say. */
export type Answer = { readonly status: number; readonly retryAfter: number; readonly text: string }

/** Longest wait for an answer, ms. */
const TIME = 20 * 60_000

/**
 * Posts JSON and gives what comes back, whatever its status; nothing is sent on elsewhere. `fetch` gives up after five minutes without a word, and a
 * model on a machine without a graphics card may think longer. Rejects where nothing comes back.
 */
export function send(url: string, key: string | null, json: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? secure : plain
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(json),
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    }
    const asked = request(url, { method: 'POST', headers, timeout: TIME }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: Number(response.headers['retry-after']) || 0,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    asked.on('timeout', () => asked.destroy(new Error(`no answer within ${TIME / 60_000} minutes`)))
    asked.on('error', reject)
    asked.end(json)
  })
}
