// Loaded into measured processes: leaves the largest resident size (kilobytes) and the processor time (microseconds)
// behind at exit.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

const folder = process.env.BENCH_USAGE_FOLDER
if (folder && isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(join(folder, `usage-${process.pid}`), JSON.stringify([maxRSS, userCPUTime + systemCPUTime]))
  })
