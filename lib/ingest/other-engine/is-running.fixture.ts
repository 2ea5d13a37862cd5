import { readFileSync } from 'node:fs'

/** Whether a process runs. One that has ended and that nobody has asked after yet is still listed, and does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    // Only Linux tells it so; there it may have gone in between.
    return process.platform !== 'linux'
  }
}
