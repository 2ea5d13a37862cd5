import { mkdir, writeFile } from 'node:fs/promises'
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
    await writeFile(out, text)
  } catch (error) {
    const reason = reasonOf(error)
    throw new Failure(
      `${out} could not be written (${reason}). Name a file in a folder that you may write to.`,
    )
  }
  say(`Written: ${out}`)
}
