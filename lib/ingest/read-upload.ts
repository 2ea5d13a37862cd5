import type { IncomingArticle, Rejection } from '@/lib/model/incoming'
import type { Draft, Intake, UploadedFile } from '@/lib/model/intake'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { GivenMetadata } from '@/lib/model/types'
import { STORY_FILE } from './file-names'
import { kindOfBytes } from './kind-of-bytes'
import { DOCUMENT_BYTES, sizeWords } from './limits'
import { readArticle } from './read-article'
import { safeName } from './zip/safe-name'
import { unpackZip } from './zip/unpack-zip'

/** When things came in, ISO 8601 UTC. */
export type IntakeOptions = { readonly capturedAt: string }

/**
 * The articles of files that were handed in (.txt, .md, .html, .pdf, .docx, and .zip of these), told apart by their contents, not
 * by their names. Never throws on bad input: what cannot be used is rejected with a reason, the rest is read. A zip within a zip
 * is not opened. A story.json in a zip says what it says of the articles beside it.
 */
export async function readUpload(files: readonly UploadedFile[], options: IntakeOptions): Promise<Intake> {
  const drafts: Draft[] = []
  const rejected: Rejection[] = []
  const ignored: string[] = []
  for (const { name, bytes } of files) {
    const file = safeName(name)
    if (bytes.length > DOCUMENT_BYTES) rejected.push({ file, ...tooLarge(bytes.length) })
    else if (kindOfBytes(bytes, file).kind === 'zip') {
      const read = await readZip(file, bytes, options)
      drafts.push(...read.drafts)
      rejected.push(...read.rejected)
      ignored.push(...read.ignored)
    } else {
      const read = await readArticle({ file, bytes, given: NOTHING_GIVEN, ...options })
      if ('rejected' in read) rejected.push(read.rejected)
      else drafts.push(toDraft(read.article, read.notes, null))
    }
  }
  return { drafts, rejected, ignored }
}

function toDraft(article: IncomingArticle, notes: readonly string[], within: string | null): Draft {
  return { ...article, origin: 'file', within, notes }
}

/** What systems leave in zips beside the files. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i

/** Pictures, style sheets, data: what lies beside articles, by the end of its name. */
const OF_ANOTHER_KIND = /\.(?!(?:txt|md|markdown|text|x?html?|pdf|docx?|rtf|odt)$)[a-z\d]{1,5}$/i

async function readZip(zip: string, bytes: Uint8Array, options: IntakeOptions): Promise<Intake> {
  const unpacked = unpackZip(bytes, { take: (name) => !LEFT_BY_SYSTEMS.test(name) })
  if ('reason' in unpacked) return { drafts: [], rejected: [{ file: zip, ...unpacked }], ignored: [] }
  const within = (one: Rejection): Rejection => ({ ...one, file: `${zip}/${one.file}` })
  const drafts: Draft[] = []
  const rejected = unpacked.rejected.map(within)
  const ignored: string[] = []
  const story = await readStory(unpacked.files)
  rejected.push(...story.rejected.map(within))
  for (const { name, bytes } of unpacked.files) {
    const file = `${zip}/${name}`
    const kind = kindOfBytes(bytes, name)
    if (name === story.file) continue
    if (kind.kind === 'zip') {
      const todo = 'Unpack the outer one, and hand in the inner.'
      rejected.push({ file, reason: 'is a zip within a zip, which is not opened', todo })
    } else if ((kind.kind === 'text' || kind.kind === 'other') && OF_ANOTHER_KIND.test(name)) {
      ignored.push(file)
    } else {
      const given = story.given.get(name) ?? NOTHING_GIVEN
      const read = await readArticle({ file: name, bytes, given, ...options })
      if ('rejected' in read) rejected.push(within(read.rejected))
      else drafts.push(toDraft(read.article, read.notes, zip))
    }
  }
  if (drafts.length === 0 && rejected.length === 0) {
    rejected.push({
      file: zip,
      reason: 'holds no article',
      todo: 'Put .txt, .md, .html, .pdf or .docx files into it.',
    })
  }
  return { drafts, rejected, ignored }
}

type ZipStory = {
  readonly file: string | null
  readonly given: ReadonlyMap<string, GivenMetadata>
  readonly rejected: readonly Rejection[]
}

/** The story.json that lies highest in a zip, with the names of the files as they stand in the zip. */
async function readStory(files: readonly UploadedFile[]): Promise<ZipStory> {
  const depth = (name: string) => name.split('/').length
  const [file] = files
    .filter((one) => one.name === STORY_FILE || one.name.endsWith(`/${STORY_FILE}`))
    .sort((a, b) => depth(a.name) - depth(b.name))
  if (!file) return { file: null, given: new Map(), rejected: [] }
  const { parseStoryFile } = await import('./story-file')
  const folder = file.name.slice(0, -STORY_FILE.length)
  const { given, rejected } = parseStoryFile(file.bytes)
  const named = [...given].map(([name, one]) => [folder + name, one] as const)
  return { file: file.name, given: new Map(named), rejected }
}

function tooLarge(bytes: number) {
  return {
    reason: `is ${sizeWords(bytes)} large, over the limit of ${sizeWords(DOCUMENT_BYTES)}`,
    todo: 'Split it, or hand in the article’s text as a .txt file.',
  }
}
