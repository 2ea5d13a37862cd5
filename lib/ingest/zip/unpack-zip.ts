import { inflateRawSync } from 'node:zlib'
import type { Rejection } from '@/lib/model/incoming'
import { sizeWords, ZIP_LIMITS, type ZipLimits } from '../limits'
import type { Problem } from '../read-bytes'
import { readZipEntries, type ZipEntry } from './read-zip-entries'
import { safeName } from './safe-name'

export type Unpacked = {
  /** Names made harmless; in the zip's order. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly rejected: readonly Rejection[]
}

const SPLIT = 'Hand in its files one by one, or in several zips.'

/**
 * The files of a zip, in memory only. The whole is refused where it holds too many files, or says to become too large or too many
 * times larger; and again where it turns out so while unpacking, whatever it said. A single file that cannot be unpacked is
 * rejected, and the rest is read. `take` chooses by name.
 */
export function unpackZip(
  bytes: Uint8Array,
  {
    take = () => true,
    limits = ZIP_LIMITS,
  }: { readonly take?: (name: string) => boolean; readonly limits?: ZipLimits } = {},
): Unpacked | Problem {
  const read = readZipEntries(bytes)
  if ('reason' in read) return read
  const entries = read.entries.filter((entry) => !entry.folder)
  if (entries.length > limits.files) {
    const reason = `holds ${entries.length.toLocaleString('en-US')} files, over the limit of ${limits.files.toLocaleString('en-US')}`
    return { reason, todo: SPLIT }
  }
  const bomb = tooLarge(sum(entries, 'declared'), bytes.length, limits)
  if (bomb) return bomb
  if (sum(entries, 'packed') > bytes.length) {
    return { reason: 'is a zip whose files overlap, which only zip bombs do', todo: SPLIT }
  }
  const files: { name: string; bytes: Uint8Array }[] = []
  const rejected: Rejection[] = []
  let total = 0
  for (const entry of entries) {
    const name = safeName(entry.name)
    if (!take(name)) continue
    const file = unpack(entry, bytes, limits.inflated - total)
    if ('reason' in file) rejected.push({ file: name, ...file })
    else if ('over' in file) return tooLarge(limits.inflated + 1, bytes.length, limits) ?? BROKEN
    else {
      total += file.bytes.length
      const grown = tooLarge(total, bytes.length, limits)
      if (grown) return grown
      files.push({ name, bytes: file.bytes })
    }
  }
  return { files, rejected }
}

const BROKEN: Problem = { reason: 'is a broken file in the zip', todo: 'Hand it in by itself.' }

function unpack(
  entry: ZipEntry,
  zip: Uint8Array,
  room: number,
): { readonly bytes: Uint8Array } | { readonly over: true } | Problem {
  if (entry.encrypted) return { reason: 'is protected by a password', todo: 'Take the password off the zip.' }
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (entry.offset + 30 > zip.length || view.getUint32(entry.offset, true) !== 0x04034b50) return BROKEN
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = zip.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) return BROKEN
  if (entry.method === 0) return { bytes: packed }
  if (entry.method !== 8)
    return { reason: 'is packed in a way that is not known here', todo: 'Hand it in by itself.' }
  try {
    return { bytes: new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return code === 'ERR_BUFFER_TOO_LARGE' ? { over: true } : BROKEN
  }
}

function tooLarge(inflated: number, packed: number, limits: ZipLimits): Problem | null {
  if (inflated > limits.inflated) {
    return { reason: `becomes larger than ${sizeWords(limits.inflated)} when unpacked`, todo: SPLIT }
  }
  if (inflated > limits.harmless && inflated > packed * limits.ratio) {
    return {
      reason: `becomes more than ${limits.ratio} times larger when unpacked, as zip bombs do`,
      todo: SPLIT,
    }
  }
  return null
}

function sum(entries: readonly ZipEntry[], key: 'declared' | 'packed'): number {
  return entries.reduce((total, entry) => total + entry[key], 0)
}
