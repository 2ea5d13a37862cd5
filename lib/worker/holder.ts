import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { isRunning } from '@/lib/store/is-running'

/** A name for this process, other for each start: "4711@desk#9f2c". */
export function holderName(): string {
  return `${process.pid}@${hostname()}#${randomBytes(4).toString('hex')}`
}

/** Whether the process of that name is surely gone: it was of this machine, and runs no more. */
export function isGone(holder: string): boolean {
  const [, pid, host] = /^(\d+)@(.*)#/.exec(holder) ?? []
  if (host !== hostname()) return false
  // In a container every life of the server has the same number.
  return Number(pid) === process.pid || !isRunning(Number(pid))
}
