import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { IncomingStory, Rejection } from '@/lib/model/incoming'
import { decodeText } from './decode-text'
import { LIMITS } from './limits'
import { diskProblem, readBytes } from './read-bytes'
import { readFolder } from './read-folder'

/** A story with its annotation, which is not checked yet. */
export type GoldFolder = {
  readonly name: string
  readonly incoming: IncomingStory
  /** The text of its gold.json. */
  readonly gold: string
}

const GOLD_FILE = 'gold.json'

/**
 * The annotated stories of a folder, in order of names: its sub-folders that hold a gold.json, or the folder itself where that
 * holds one. Everything else in it is passed over; a folder without any is a rejection.
 */
export async function readGoldFolders(
  path: string,
): Promise<{ readonly folders: readonly GoldFolder[]; readonly rejected: readonly Rejection[] }> {
  const names = await listGoldFolders(path)
  if ('reason' in names) return { folders: [], rejected: [{ file: path, ...names }] }
  if (names.length === 0) {
    const todo = 'Give the path of a folder of stories, each a folder with articles and gold.json.'
    return { folders: [], rejected: [{ file: path, reason: 'holds no story with a gold.json', todo }] }
  }
  const folders: GoldFolder[] = []
  const rejected: Rejection[] = []
  for (const name of names) {
    const folder = join(path, name)
    const bytes = await readBytes(join(folder, GOLD_FILE), LIMITS)
    const gold = 'bytes' in bytes ? decodeText(bytes.bytes) : bytes
    const shown = name === '.' ? basename(resolve(path)) : name
    if ('reason' in gold) rejected.push({ file: `${shown}/${GOLD_FILE}`, ...gold })
    else folders.push({ name: shown, incoming: await readFolder(folder), gold: gold.text })
  }
  return { folders, rejected }
}

async function listGoldFolders(path: string) {
  try {
    const names = (await readdir(path)).sort()
    if (names.includes(GOLD_FILE)) return ['.']
    const annotated = await Promise.all(names.map((name) => exists(join(path, name, GOLD_FILE))))
    return names.filter((_, i) => annotated[i])
  } catch (error) {
    return diskProblem(error, 'folder')
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch {
    return false
  }
}
