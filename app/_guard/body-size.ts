/** Bytes that one request may bring: several hundred articles as text, some dozens as PDF. next.config.js lets a little more through. */
export const MOST_BYTES = 45 * 1024 * 1024

/** Why the body of a request is not taken, and with which status; null where it may come. Asked before any of it is read. */
export function refuseBody(headers: Headers): { readonly status: number; readonly sentence: string } | null {
  const length = headers.get('content-length')
  if (length === null) {
    if (headers.get('transfer-encoding') === null) return null
    return { status: 411, sentence: 'Say how long the request is (Content-Length), and send it again.' }
  }
  if (Number(length) <= MOST_BYTES) return null
  return {
    status: 413,
    sentence:
      'That is more than 45 MB at once, and nothing of it was taken. Hand in fewer files at a time; of one large file, its text as .txt.',
  }
}
