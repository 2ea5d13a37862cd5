import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Intake } from '@/lib/model/intake'
import type { StoryName } from '@/lib/model/story'
import { DOCUMENT_BYTES, LIMITS } from './limits'
import { readBytes } from './read-bytes'
import { readFolder } from './read-folder'
import { type IntakeOptions, readUpload } from './read-upload'
import { slugOf } from './slug'

/** What lies at a path, and what a story of it would be called. */
export type PathRead = Intake & StoryName

/**
 * The articles at a path of this machine: of a folder with its story.json, of a zip, or of one file. Never throws on bad input:
 * what cannot be used is rejected, and the rest is read.
 */
export async function readPath(path: string, options: IntakeOptions): Promise<PathRead> {
  if (await isFolder(path)) {
    const { slug, title, sample, articles, rejected, ignored } = await readFolder(path, options)
    const drafts = articles.map((one) => ({ ...one, origin: 'file' as const, within: null, notes: [] }))
    return { slug, title, sample, drafts, rejected, ignored }
  }
  const name = basename(path)
  const stem = name.replace(/(?<=.)\.[^.]+$/, '')
  const story = { slug: slugOf(stem), title: stem, sample: false }
  const read = await readBytes(path, { ...LIMITS, fileBytes: DOCUMENT_BYTES })
  if ('reason' in read) return { ...story, drafts: [], rejected: [{ file: path, ...read }], ignored: [] }
  return { ...story, ...(await readUpload([{ name, bytes: read.bytes }], options)) }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // Nothing is there, say: reading it as a file gives the reason.
    return false
  }
}
