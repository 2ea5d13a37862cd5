import { Worker } from 'node:worker_threads'

/** Looks at the parent ten times a second, in a thread of its own: while the engine computes, this process hears nothing. */
const WATCH = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(process.pid, 'SIGTERM')
}, 100)`

/**
 * Ends this process as soon as the one that started it is gone, whatever it is doing: were a job taken up by the next server, two
 * processes would compute and store the same. Where a system keeps the number of a parent that is gone, "disconnect" must do.
 */
export function endWithParent(): void {
  const watch = new Worker(WATCH, { eval: true, workerData: { parent: process.ppid } })
  watch.unref()
  process.on('disconnect', () => process.exit(0))
}
