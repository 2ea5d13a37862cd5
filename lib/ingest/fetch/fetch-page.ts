import { createHash } from 'node:crypto'
import type { Capture } from '@/lib/model/incoming'
import type { Problem } from '../read-bytes'
import { FetchError, networkProblem, statusProblem, tooLong } from './fetch-error'
import { type FetchSettings, fetchSettings } from './fetch-settings'
import { type Answer, requestOnce } from './request-once'
import { robotsWish } from './robots-wish'
import { checkUrl, readAddress } from './safe-address'

/** What was fetched, as it came. */
export type FetchedPage = {
  readonly capture: Capture
  readonly bytes: Uint8Array
  /** Whole sentences for the person. */
  readonly notes: readonly string[]
}

export type FetchOptions = {
  readonly now: () => Date
  readonly settings?: FetchSettings
  /** Breaks the fetch off. */
  readonly signal?: AbortSignal
  /** What is wanted: media types as in the header "Accept". */
  readonly accept?: string
}

const PAGES = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1'

/**
 * The page at an address, its redirects followed, or why it could not be had and what to do. Only http and https, only hosts of the
 * public internet (at every step), only text, within the limits of the settings. Never throws for what a server or network does.
 */
export async function fetchPage(
  typed: string,
  { now, settings = fetchSettings(), signal, accept = PAGES }: FetchOptions,
): Promise<FetchedPage | Problem> {
  const address = readAddress(typed)
  if ('reason' in address) return address
  const deadline = AbortSignal.timeout(settings.deadline)
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline
  try {
    return await unlessAborted(follow(address.url, { now, settings, signal: either, accept }), either)
  } catch (error) {
    if (signal?.aborted) return { reason: 'was not fetched: it was broken off', todo: 'Fetch it again.' }
    return networkProblem(deadline.aborted ? tooLong(settings.deadline) : error)
  }
}

type Following = Required<Omit<FetchOptions, 'signal'>> & { readonly signal: AbortSignal }

async function follow(start: URL, { now, settings, signal, accept }: Following): Promise<FetchedPage> {
  let url = start
  for (let hop = 0; ; hop++) {
    const answer = await requestOnce(url, settings, { signal, accept }).catch((error: unknown) => {
      throw hop > 0 && !signal.aborted ? ledTo(url, error) : error
    })
    const target = redirectTarget(answer, url)
    if (target === null) {
      const problem = statusProblem(answer.status) ?? contentProblem(answer)
      if (problem) throw new FetchError(problem)
      return fetched(start, url, answer, {
        fetchedAt: now(),
        wish: await robotsWish(url, settings, signal),
      })
    }
    if (hop === settings.redirects) {
      throw new FetchError({ reason: `leads on more than ${settings.redirects} times`, todo: BY_HAND })
    }
    const wrong = checkUrl(target)
    if (wrong) throw new FetchError({ ...wrong, reason: `leads on to an address that ${wrong.reason}` })
    url = target
  }
}

/** What went wrong at an address that nobody typed: it is named. */
function ledTo(url: URL, error: unknown): FetchError {
  const { reason, todo } = networkProblem(error)
  return new FetchError({ reason: `leads on to ${url.host}, which ${reason}`, todo })
}

const BY_HAND = 'Open it in your browser, save the page, and hand in the file.'

/** Where an answer leads on to; null where it does not. */
function redirectTarget({ status, headers }: Answer, from: URL): URL | null {
  if (status < 300 || status >= 400 || headers.location === undefined) return null
  try {
    return new URL(headers.location, from)
  } catch {
    throw new FetchError({ reason: 'leads on to something that is no address', todo: BY_HAND })
  }
}

const TEXT =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|xml|(?:rss|atom|rdf|feed)\+(?:xml|json)|json))$/

/** Why an answer is no text that an article or a feed could be in; null where it is. No type at all is judged by the bytes later. */
function contentProblem({ headers, bytes }: Answer): Problem | null {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== '' && !TEXT.test(type)) {
    const todo = 'If it is a PDF or a document, download it and hand in the file.'
    return { reason: `is of the type ${JSON.stringify(type.slice(0, 60))}, no text`, todo }
  }
  return bytes.length === 0 ? { reason: 'was answered with an empty page', todo: BY_HAND } : null
}

function fetched(
  start: URL,
  url: URL,
  { status, headers, bytes }: Answer,
  { fetchedAt, wish }: { readonly fetchedAt: Date; readonly wish: string | null },
): FetchedPage {
  const notes = wish === null ? [] : [wish]
  if (start.host !== url.host) notes.push(`${start.host} led on to ${url.host}.`)
  if (start.protocol === 'https:' && url.protocol === 'http:') {
    notes.push('It led on to an unprotected connection (http): others could have changed it on the way.')
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const capture = {
    url: start.href,
    finalUrl: url.href,
    fetchedAt: fetchedAt.toISOString(),
    status,
    headers,
    sha256,
  }
  return { capture, bytes, notes }
}

/** What the work gives, or the signal's reason as soon as it is given: a look-up of names cannot be broken off by itself. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
