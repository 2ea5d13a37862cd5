import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { sizeWords } from '../limits'
import { FetchError } from './fetch-error'
import type { FetchSettings } from './fetch-settings'
import { safeAddresses } from './safe-address'

/** An answer of a web server, redirects and errors among them. */
export type Answer = {
  readonly status: number
  /** Names in small letters; several of one name joined by ", ". Without cookies, which are nobody's business later. */
  readonly headers: Readonly<Record<string, string>>
  /** The body, its compression for the way undone. Empty for a redirect. */
  readonly bytes: Uint8Array
}

/** Says who asks: a browser's name would be a lie. */
export const AGENT = 'Corroborate/1.0'

/**
 * Asks for one URL and follows nothing. The host is looked up once, judged, and connected to at just those addresses, so that a
 * second look-up cannot lead elsewhere. Throws a FetchError, or what Node's http throws.
 */
export async function requestOnce(
  url: URL,
  settings: FetchSettings,
  options: { readonly signal: AbortSignal; readonly accept: string },
): Promise<Answer> {
  const safe = await safeAddresses(url.hostname, settings)
  if ('reason' in safe) throw new FetchError(safe)
  options.signal.throwIfAborted()
  const response = await send(url, pinned(safe.addresses), options)
  const status = response.statusCode ?? 0
  const headers = headersOf(response)
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    response.destroy()
    return { status, headers, bytes: new Uint8Array() }
  }
  return { status, headers, bytes: await readBody(response, headers['content-encoding'], settings.bytes) }
}

/** A look-up that always gives the addresses that were judged. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, { all: wantsAll }, callback) => {
    const first = all[0]
    if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
    else if (wantsAll) callback(null, all)
    else callback(null, first.address, first.family)
  }
}

function send(
  url: URL,
  lookup: LookupFunction,
  { signal, accept }: { readonly signal: AbortSignal; readonly accept: string },
): Promise<http.IncomingMessage> {
  const headers = {
    'user-agent': AGENT,
    accept,
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'en, *;q=0.5',
  }
  return new Promise((resolve, reject) => {
    // No agent: a connection is never one that another request opened.
    const { request } = url.protocol === 'https:' ? https : http
    request(url, { method: 'GET', agent: false, lookup, signal, headers, maxHeaderSize: 64 * 1024 })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

/** The body, counted on the wire and after decompression: a small answer may blow up. */
async function readBody(
  response: http.IncomingMessage,
  encoding: string | undefined,
  most: number,
): Promise<Uint8Array> {
  const declared = Number(response.headers['content-length'] ?? 0)
  if (declared > most) {
    response.destroy()
    throw tooLarge(most)
  }
  const stream = decoded(response, encoding?.trim().toLowerCase())
  const chunks: Buffer[] = []
  let [size, onTheWire] = [0, 0]
  const count = (chunk: Buffer) => {
    onTheWire += chunk.length
    if (onTheWire > most) response.destroy(tooLarge(most))
  }
  if (stream !== response) response.on('data', count)
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue
      size += chunk.length
      if (size > most) throw tooLarge(most)
      chunks.push(chunk)
    }
  } finally {
    response.destroy()
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function decoded(response: http.IncomingMessage, encoding: string | undefined): Readable {
  const decoder = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[encoding ?? '']
  if (decoder) {
    const stream = decoder()
    response.on('error', (error) => stream.destroy(error))
    return response.pipe(stream)
  }
  if (encoding === undefined || encoding === '' || encoding === 'identity') return response
  response.destroy()
  const todo = 'Save the page in your browser and hand in the file.'
  throw new FetchError({
    reason: `is compressed in a way that is not known here (“${encoding.slice(0, 40)}”)`,
    todo,
  })
}

function tooLarge(most: number): FetchError {
  const reason = `is larger than ${sizeWords(most)}, the most that is fetched`
  return new FetchError({ reason, todo: 'Save the article’s text as a .txt file and hand it in.' })
}

function headersOf(response: http.IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(response.headers).flatMap(([name, value]) => {
      if (name === 'set-cookie' || value === undefined) return []
      return [[name, Array.isArray(value) ? value.join(', ') : value]]
    }),
  )
}
