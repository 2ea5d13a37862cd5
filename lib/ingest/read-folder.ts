import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { IncomingArticle, IncomingStory, Rejection } from '@/lib/model/incoming'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import { dropDuplicates } from './drop-duplicates'
import { ARTICLE_FILE, ARTICLE_FILES, STORY_FILE } from './file-names'
import { DOCUMENT_BYTES, LIMITS, type Limits } from './limits'
import { readArticle } from './read-article'
import { diskProblem, readBytes } from './read-bytes'
import { slugOf } from './slug'
import type { StoryFile } from './story-file'

/**
 * A folder of articles (.txt, .md, .html, .pdf, .docx) and an optional story.json, as one story. Never throws on bad input: whatever
 * cannot be used is in `rejected` with a reason and what to do, and the rest is read. No articles: the folder held none
 * that could be read. Files come in order of their names, by UTF-16 code units, whatever the disk says.
 */
export async function readFolder(
  path: string,
  options: { readonly limits?: Limits; readonly capturedAt?: string } = {},
): Promise<IncomingStory> {
  const { limits = LIMITS, capturedAt = new Date().toISOString() } = options
  const name = basename(resolve(path))
  const empty = { slug: slugOf(name), title: name, sample: false, articles: [], ignored: [] }
  const listing = await listFolder(path)
  if ('reason' in listing) return { ...empty, rejected: [{ file: path, ...listing }] }
  const files = listing.files.filter((f) => ARTICLE_FILE.test(f))
  const ignored = [
    ...listing.files.filter((f) => !ARTICLE_FILE.test(f) && f !== STORY_FILE),
    ...listing.folders,
  ]
  const story = listing.files.includes(STORY_FILE) ? await readStoryFile(path, limits) : NO_STORY_FILE
  const articles: IncomingArticle[] = []
  const rejected: Rejection[] = [...story.rejected, ...missing(story, listing.files)]
  if (files.length === 0) {
    rejected.push({
      file: path,
      reason: `holds no ${ARTICLE_FILES} file`,
      todo: 'Put one file an article into it.',
    })
  }
  const tooMany = files[limits.files]
  if (tooMany !== undefined) {
    const over = files.length - limits.files
    const range = over === 1 ? tooMany : `${tooMany} … ${files[files.length - 1]}`
    const most = limits.files.toLocaleString('en-US')
    const reason = `${over === 1 ? 'is' : 'are'} over the limit of ${most} files (the folder holds ${files.length.toLocaleString('en-US')})`
    rejected.push({ file: range, reason, todo: 'Split the folder into several stories.' })
  }
  for (const file of files.slice(0, limits.files)) {
    const bytes = await readBytes(join(path, file), forFile(file, limits))
    if ('reason' in bytes) {
      rejected.push({ file, ...bytes })
      continue
    }
    const given = story.given.get(file) ?? NOTHING_GIVEN
    const read = await readArticle({ file, bytes: bytes.bytes, given, capturedAt })
    if ('rejected' in read) rejected.push(read.rejected)
    else articles.push(read.article)
  }
  const distinct = dropDuplicates(articles)
  return {
    slug: empty.slug,
    title: story.title ?? name,
    sample: story.sample,
    articles: distinct.articles,
    rejected: [...rejected, ...distinct.rejected],
    ignored,
  }
}

/** Documents hold pictures: they may be larger than a text. */
function forFile(file: string, limits: Limits): Limits {
  return limits === LIMITS && /\.(?:pdf|docx)$/i.test(file)
    ? { ...limits, fileBytes: DOCUMENT_BYTES }
    : limits
}

const NO_STORY_FILE: StoryFile = { title: null, sample: false, given: new Map(), rejected: [] }

/** Names in the folder, sorted: files (links count as what they lead to) and sub-folders; hidden ones left out. */
async function listFolder(path: string) {
  try {
    const entries = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
    const kinds = await Promise.all(entries.map((name) => isFolder(join(path, name))))
    return {
      files: entries.filter((_, i) => !kinds[i]),
      folders: entries.filter((_, i) => kinds[i]).map((name) => `${name}/ (sub-folder)`),
    }
  } catch (error) {
    return diskProblem(error, 'folder')
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // A link that leads nowhere, say: it counts as a file here, and reading it gives the reason.
    return false
  }
}

/** The reader of story.json is loaded only where there is one. */
async function readStoryFile(path: string, limits: Limits): Promise<StoryFile> {
  const bytes = await readBytes(join(path, STORY_FILE), limits)
  if ('reason' in bytes) return { ...NO_STORY_FILE, rejected: [{ file: STORY_FILE, ...bytes }] }
  const { parseStoryFile } = await import('./story-file')
  return parseStoryFile(bytes.bytes)
}

function missing(story: StoryFile, files: readonly string[]): readonly Rejection[] {
  return [...story.given.keys()]
    .filter((file) => !files.includes(file) || !ARTICLE_FILE.test(file))
    .map((file) => ({
      file: STORY_FILE,
      reason: files.includes(file)
        ? `names ${file}, which is no ${ARTICLE_FILES} file`
        : `names ${file}, which is not in the folder`,
      todo: 'Add the article’s text under that name, or take the entry out.',
    }))
}
