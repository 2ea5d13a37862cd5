import type { Problem } from '../read-bytes'

/** A file as the directory of a zip describes it. Its words need not be true. */
export type ZipEntry = {
  /** As it stands in the zip: may lead upwards ("../"), must never be used as a path. */
  readonly name: string
  readonly folder: boolean
  readonly encrypted: boolean
  /** 0: stored, 8: deflate. */
  readonly method: number
  readonly packed: number
  /** Bytes that it says to have when unpacked. */
  readonly declared: number
  /** Where its local header begins. */
  readonly offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
/** A comment at the end of a zip is no longer. */
const COMMENT = 0xffff
const ZIP64 = 0xffffffff

const BROKEN: Problem = {
  reason: 'is a zip that is cut off or broken',
  todo: 'Pack it anew, or hand in its files one by one.',
}

/** The directory at the end of a zip, nothing unpacked; or what is wrong with it. Source: PKWARE APPNOTE.TXT 6.3.10, section 4.3. */
export function readZipEntries(bytes: Uint8Array): { readonly entries: readonly ZipEntry[] } | Problem {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(data)
  if (end < 0) return BROKEN
  const count = data.readUInt16LE(end + 10)
  let at = data.readUInt32LE(end + 16)
  if (at === ZIP64 || count === 0xffff)
    return { ...BROKEN, reason: 'is a zip of more than 65,534 files or 4 GB' }
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== ENTRY) return BROKEN
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) => data.readUInt16LE(at + o))
    const nameEnd = at + 46 + (nameLength ?? 0)
    if (nameEnd > data.length) return BROKEN
    const flags = data.readUInt16LE(at + 8)
    // Without the flag for UTF-8 names are in some code page: Latin-1 keeps all bytes, and UTF-8 is tried first.
    const name = decodeName(data.subarray(at + 46, nameEnd))
    entries.push({
      name,
      folder: name.endsWith('/'),
      encrypted: (flags & 1) === 1,
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      declared: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    })
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return { entries }
}

function findEnd(data: Buffer): number {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 22 - COMMENT); at--) {
    if (data.readUInt32LE(at) === END) return at
  }
  return -1
}

function decodeName(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  return utf8.includes('\ufffd') ? new TextDecoder('latin1').decode(bytes) : utf8
}
