/** The text of a page, the encoding that it was read in, and what was odd about that, as sentences. */
export type DecodedPage = {
  readonly text: string
  readonly charset: string
  readonly notes: readonly string[]
}

/** Bytes at the beginning that may hold the page's own word on its encoding. Source: HTML Standard, 13.2.3.2, and some more. */
const HEAD = 4096
/** What browsers take for pages that say nothing. Source: Encoding Standard. */
const FALLBACK = 'windows-1252'
/** Broken characters to whole ones outside ASCII up to which a text still is UTF-8: a page is cut, or a comment was pasted in. */
const MOST_BROKEN = 0.02

/**
 * The bytes of a page as text. Its byte-order mark counts, then the server's word, then the page's own; but what the bytes
 * themselves prove goes before all words: bytes beyond ASCII that are valid UTF-8 are UTF-8, and bytes that are none are not.
 * Contradictions are noted. NUL characters, which no page shows, are dropped.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): DecodedPage {
  const marked = byOrderMark(bytes)
  if (marked) return decode(bytes, marked, [])
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const header = known(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1])
  const meta = known(
    /<meta\b[^>]*?charset\s*=\s*["']?([^\s"'/>;]+)|<\?xml\b[^>]*?encoding\s*=\s*["']([^"']+)/i
      .exec(head)
      ?.slice(1)
      .find(Boolean),
  )
  const said = header ?? meta
  const who = header ? 'The server says' : 'The page says'
  const utf8 = readUtf8(bytes)
  if (utf8.beyond === 0 && utf8.broken === 0 && (said === null || isAsciiBased(said)))
    return decode(bytes, said ?? 'utf-8', [])
  if (said === 'utf-16le' || said === 'utf-16be') {
    // A page that can be read as ASCII up to that word is not UTF-16. Source: HTML Standard, 13.2.3.2.
    return decode(bytes, 'utf-8', [
      `${who} that it is UTF-16, which its bytes are not; it was read as UTF-8.`,
    ])
  }
  const isUtf8 = utf8.broken <= utf8.beyond * MOST_BROKEN
  if (isUtf8) {
    const lie =
      said && said !== 'utf-8'
        ? [`${who} that it is ${said}, but its bytes are UTF-8; it was read as UTF-8.`]
        : []
    const torn = utf8.broken > 0 ? [`${utf8.broken} of its characters are broken and stand as �.`] : []
    return decode(bytes, 'utf-8', [...lie, ...torn])
  }
  const other = [header, meta].find((one) => one && one !== 'utf-8') ?? FALLBACK
  const lie =
    said === 'utf-8' ? [`${who} that it is UTF-8, which its bytes are not; it was read as ${other}.`] : []
  const unsaid = said === null ? [`Nothing says how it is encoded; it was read as ${other}.`] : []
  const clash =
    header && meta && header !== meta && said !== 'utf-8'
      ? [`The server says that it is ${header}, the page that it is ${meta}; the server was believed.`]
      : []
  return decode(bytes, other, [...lie, ...unsaid, ...clash])
}

function decode(bytes: Uint8Array, charset: string, notes: readonly string[]): DecodedPage {
  return { text: new TextDecoder(charset).decode(bytes).replaceAll('\0', ''), charset, notes }
}

/** Source: Encoding Standard, "decode". */
function byOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** An encoding's own name for one of its many names ("latin1" is "windows-1252"); null for unknown ones. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** In these, bytes below 128 need not be the letters of ASCII. */
function isAsciiBased(charset: string): boolean {
  return !/^(?:utf-16|iso-2022|x-user)/.test(charset)
}

/** Characters beyond ASCII, and places where the bytes are no UTF-8. */
function readUtf8(bytes: Uint8Array): { readonly beyond: number; readonly broken: number } {
  let [beyond, broken] = [0, 0]
  for (const char of new TextDecoder('utf-8').decode(bytes)) {
    if (char === '\ufffd') broken++
    else if (char > '\x7f') beyond++
  }
  return { beyond, broken }
}
