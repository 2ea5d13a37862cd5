// Loaded into measured processes: leaves the largest resident size (kilobytes) behind at exit.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

const folder = process.env.BENCH_MEMORY_FOLDER
if (folder && isMainThread)
  process.on('exit', () => {
    writeFileSync(join(folder, `memory-${process.pid}`), String(process.resourceUsage().maxRSS))
  })
