import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { isRunning } from './is-running'

/** Milliseconds between two looks at a lock that another process holds, and until we give up. */
const LOOK = 50
const PATIENCE = 60_000

/**
 * Runs `work` while no other process of this machine holds the lock file `file`. A lock whose process is gone is taken over.
 * Throws after a minute, naming the file.
 */
export async function withLockFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !take(file); waited += LOOK) {
    if (waited >= PATIENCE)
      throw new Error(`${file} is held by process ${holder(file)}. Delete it if that one hangs.`)
    await wait(LOOK)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const pid = holder(file)
  if (pid !== null && !isRunning(pid)) rmSync(file, { force: true })
  return false
}

/** Process id in the lock; null where it went away meanwhile, or its holder has not written yet. */
function holder(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}
