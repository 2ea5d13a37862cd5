import type { HandedIn } from '@/lib/usecases/hand-in'
import { field } from './handle'

/** At a time; a form holds more only where something went wrong. */
const MOST_ADDRESSES = 200
const MOST_FILES = 500

/** What a form hands in: a pasted text, files, addresses, a feed; or why that is too much, as a sentence. */
export async function handedIn(form: FormData): Promise<readonly HandedIn[] | string> {
  const text = field(form, 'text')
  const feed = field(form, 'feed')
  const addresses = field(form, 'urls')
    .split(/[\r\n]+/)
    .flatMap(addressesOf)
  // A browser sends an empty file without a name where none was chosen.
  const files = form.getAll('files').filter((file): file is File => file instanceof File && file.name !== '')
  if (addresses.length > MOST_ADDRESSES) return `Give at most ${MOST_ADDRESSES} addresses at a time.`
  if (files.length > MOST_FILES) return `Hand in at most ${MOST_FILES} files at a time.`
  const read = files.map(async (file): Promise<HandedIn> => {
    return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  })
  return [
    ...(text ? [{ kind: 'paste', text } as const] : []),
    ...(await Promise.all(read)),
    ...[...new Set(addresses)].map((url) => ({ kind: 'url', url }) as const),
    ...(feed ? [{ kind: 'feed', url: feed } as const] : []),
  ]
}

/** The addresses of a line. What is written beside them is left alone; a line without any is taken whole, so that its refusal names it. */
export function addressesOf(line: string): readonly string[] {
  const words = line.trim().split(/\s+/).filter(Boolean)
  const named = words.filter((word) => /^https?:\/\//i.test(word))
  if (named.length > 0) return named
  const likely = words.filter((word) => /\.[a-z]{2,}(?:[/:?#]|$)/i.test(word))
  return likely.length > 0 ? likely : words.length > 0 ? [words.join(' ')] : []
}
