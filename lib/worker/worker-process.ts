import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from '@/lib/store/database-url'
import type { Message, Order, Report } from './messages'

export type Worker = {
  readonly order: (order: Order, hear: (report: Report) => void) => void
  /** Resolves when the process is gone, with what ended it: "exit code 1", "SIGKILL". */
  readonly gone: Promise<string>
  readonly isGone: () => boolean
  readonly kill: () => void
}

/** Milliseconds that it has to end by itself. */
const GRACE = 300

/** Starts a process that does jobs. It ends by itself when this one does, and does not keep this one from ending. */
export function startWorker(): Worker {
  const script = path.join(projectRoot(), 'scripts', 'worker.mjs')
  const child: ChildProcess = spawn(process.execPath, [script], {
    cwd: projectRoot(),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let ended = false
  let hear: (message: Message) => void = () => {}
  const gone = new Promise<string>((resolve) => {
    const end = (how: string) => {
      ended = true
      resolve(how)
    }
    child.on('exit', (code, signal) => end(signal ?? `exit code ${code}`))
    child.on('error', (error) => end(error.message))
  })
  child.on('message', (message: Message) => hear(message))
  child.unref()
  child.channel?.unref()
  return {
    order: (order, listener) => {
      const { id, attempt } = order.job
      hear = ({ of, report }) => {
        if (of.id === id && of.attempt === attempt) listener(report)
      }
      child.send(order, () => {})
    },
    gone,
    isGone: () => ended,
    kill: () => {
      ended = true
      // Told first, so that it ends a program that it waits for; what it computes it need not finish.
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), GRACE).unref()
    },
  }
}
