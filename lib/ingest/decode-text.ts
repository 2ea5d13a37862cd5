/** The text of a file, or why there is none and what to do. */
export type Decoded = { readonly text: string } | { readonly reason: string; readonly todo: string }

const SAVE_AS_UTF8 = 'Save it as UTF-8 and try again.'

/** First bytes of kinds of files that people put beside articles, with their names. */
const KINDS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a compressed file', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
]

/**
 * The bytes of a text file as text: UTF-8, the byte-order mark dropped, nothing else changed.
 * An empty file, a binary file and one in another encoding give a reason instead.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'is empty', todo: 'Put the article’s text into it, or remove it.' }
  const wide = wideEncoding(bytes)
  if (wide) return { reason: `is encoded as ${wide}, not UTF-8`, todo: SAVE_AS_UTF8 }
  const kind = KINDS.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (kind) return { reason: `is ${kind[0]}, not text`, todo: 'Save the article’s text as a .txt file.' }
  if (bytes.includes(0)) {
    return {
      reason: 'is a binary file, not text',
      todo: 'Save the article’s text as a .txt file.',
    }
  }
  if (!isUtf8(bytes)) {
    return {
      reason: `is not valid UTF-8 (first wrong byte in line ${firstBadLine(bytes)})`,
      todo: SAVE_AS_UTF8,
    }
  }
  return { text: new TextDecoder('utf-8').decode(bytes) }
}

/** Encodings that tell themselves by their byte-order mark. Source: Unicode Standard, section 23.8. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  return null
}

/** Whether the bytes are UTF-8; with `open`, a character that is cut off by the end does not count as wrong. */
function isUtf8(bytes: Uint8Array, open = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open })
    return true
  } catch {
    return false
  }
}

/** The line, from 1, of the first byte that UTF-8 does not allow: found by halving, as the decoder tells no place. */
function firstBadLine(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  let line = 1
  for (const byte of bytes.subarray(0, good)) if (byte === 10) line++
  return line
}
