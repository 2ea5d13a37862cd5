import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { runNode } from '../lib/run.mjs'
import { Stop } from '../lib/stop.mjs'

const REPORT_USAGE = new URL('./report-usage.mjs', import.meta.url).href

/**
 * Runs a Node process several times. Gives back the medians of its seconds from start to exit and of the processor's
 * seconds that it and Node processes under it took, the largest resident memory in MB that one of them had in any
 * run, and the output of the last run. Throws Stop when a run fails.
 */
export async function measure(args, { folder, runs }) {
  const times = []
  const processor = []
  let memory = 0
  let output = ''
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    const result = await runNode(args, {
      env: { NODE_OPTIONS: `--import=${REPORT_USAGE}`, BENCH_USAGE_FOLDER: folder },
      quiet: true,
    })
    times.push((performance.now() - start) / 1000)
    if (result.code !== 0) throw new Stop(`node ${args.join(' ')} failed:\n${result.output.slice(-2000)}`)
    output = result.output
    const usage = takeUsage(folder)
    processor.push(usage.processor)
    memory = Math.max(memory, usage.memory)
  }
  return { seconds: median(times), processor: median(processor), memory, output }
}

/** The middle one of the sorted numbers, or the mean of the two in the middle; NaN for none. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2
}

/** A line of the report; says whether a target was met, and gives that back. */
export function judge(label, value, unit, target) {
  const shown = `${label.padEnd(58)} ${value.toFixed(unit === 'MB' || unit === 'ms' ? 0 : 2).padStart(8)} ${unit}`
  if (target === undefined) {
    console.log(shown)
    return true
  }
  const met = value < target
  console.log(`${shown}   ${met ? 'met' : 'MISSED'}: under ${target} ${unit}`)
  return met
}

function takeUsage(folder) {
  const files = readdirSync(folder).filter((name) => name.startsWith('usage-'))
  const usages = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  for (const name of files) rmSync(join(folder, name))
  return {
    memory: Math.max(0, ...usages.map(([kilobytes]) => kilobytes / 1024)),
    processor: usages.reduce((sum, [, microseconds]) => sum + microseconds / 1e6, 0),
  }
}
