import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '@/lib/model/reason-of'
import { Failure } from './failure'

/**
 * A file of a benchmark's folder, made sense of by `parse`. A file that is missing, and one that `parse` throws at, end the
 * command with a message that names the file.
 */
export async function readBench<T>(folder: string, file: string, parse: (text: string) => T): Promise<T> {
  const path = join(folder, file)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new Failure(`${path} could not be read (${reasonOf(error)}). Name the folder that holds ${file}.`)
  }
  try {
    return parse(text)
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}.`)
  }
}
