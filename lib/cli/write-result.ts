import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { reasonOf } from '@/lib/model/reason-of'
import { Failure } from './failure'
import type { Terminal } from './terminal'

/** Puts a command's result to stdout or, where a file was named, there; missing folders are made. */
export async function writeResult(
  text: string,
  out: string | undefined,
  { print, say }: Terminal,
): Promise<void> {
  if (out === undefined) return print(text)
  try {
    await mkdir(dirname(out), { recursive: true })
    await writeWhole(out, text)
  } catch (error) {
    const reason = reasonOf(error)
    throw new Failure(
      `${out} could not be written (${reason}). Name a file in a folder that you may write to, on a disk with space left.`,
    )
  }
  say(`Written: ${out}`)
}

/**
 * Writes beside the file and puts that in its place, so that no half of a table is ever taken for the whole, and what was there stays
 * until then. What is no ordinary file (a pipe, a device) is written as it is.
 */
async function writeWhole(out: string, text: string): Promise<void> {
  const there = await stat(out).catch(() => null)
  if (there && !there.isFile()) return writeFile(out, text)
  const file = there ? await realpath(out) : out
  const part = `${file}.${process.pid}.part`
  try {
    await writeFile(part, text, there ? { mode: there.mode } : {})
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
