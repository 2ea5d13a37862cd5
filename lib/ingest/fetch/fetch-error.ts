import type { Problem } from '../read-bytes'

/** An end of a fetch that is told to the person: thrown within this folder only, and caught by `fetchPage`. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  constructor(readonly problem: Problem) {
    super(problem.reason)
  }
}

const AGAIN = 'Try again later, or save the page in your browser and hand in the file.'
const CHECK = 'Check the address.'
const BY_HAND = 'Open it in your browser, save the page, and hand in the file.'

const STATUSES: Readonly<Record<number, Problem>> = {
  401: { reason: 'asks for a login (HTTP 401)', todo: BY_HAND },
  402: { reason: 'asks for payment (HTTP 402)', todo: BY_HAND },
  403: { reason: 'refuses to be read by programs or strangers (HTTP 403)', todo: BY_HAND },
  404: {
    reason: 'does not exist there (HTTP 404)',
    todo: `${CHECK} The page may have been moved or taken down.`,
  },
  410: { reason: 'was taken down (HTTP 410)', todo: 'Look for a copy in a web archive.' },
  429: { reason: 'was asked for too often (HTTP 429)', todo: AGAIN },
  451: { reason: 'is withheld for legal reasons (HTTP 451)', todo: BY_HAND },
}

/** What the status of an answer means where it brings no page; null where it brings one. */
export function statusProblem(status: number): Problem | null {
  if (status >= 200 && status < 300) return null
  const known = STATUSES[status]
  if (known) return known
  if (status >= 500) return { reason: `could not be answered by its server (HTTP ${status})`, todo: AGAIN }
  return { reason: `was answered with HTTP ${status} and no page`, todo: BY_HAND }
}

const CODES: readonly (readonly [code: RegExp, problem: Problem])[] = [
  [
    /^ENOTFOUND$|^EAI_/,
    { reason: 'cannot be found: no machine of that name is known', todo: `${CHECK} Is this machine online?` },
  ],
  [/^ECONNREFUSED$/, { reason: 'did not answer: its machine refuses connections', todo: AGAIN }],
  [/^ETIMEDOUT$|^EHOSTUNREACH$|^ENETUNREACH$/, { reason: 'cannot be reached from here', todo: AGAIN }],
  [/^ECONNRESET$|^EPIPE$|^ECONNABORTED$/, { reason: 'broke off while it was read', todo: AGAIN }],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/,
    { reason: 'has a certificate that cannot be trusted', todo: BY_HAND },
  ],
  [/^EPROTO$|^ERR_SSL|^ERR_TLS/, { reason: 'could not agree on a safe connection', todo: BY_HAND }],
  [/^HPE_|^Z_/, { reason: 'was answered with something that is no proper HTTP', todo: BY_HAND }],
]

/** What an error of the network means, in words. */
export function networkProblem(error: unknown): Problem {
  if (error instanceof FetchError) return error.problem
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const known = CODES.find(([pattern]) => pattern.test(code))?.[1]
  return known ?? { reason: `could not be fetched (${code})`, todo: AGAIN }
}

/** The error of a fetch that was broken off after so many milliseconds. */
export function tooLong(milliseconds: number): FetchError {
  return new FetchError({ reason: `took longer than ${milliseconds / 1000} seconds`, todo: AGAIN })
}
