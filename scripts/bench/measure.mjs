import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { runNode } from '../lib/run.mjs'
import { Stop } from '../lib/stop.mjs'

const REPORT_MEMORY = new URL('./report-memory.mjs', import.meta.url).href

/**
 * Runs a Node process several times. Gives back the median of its seconds from start to exit, the largest resident
 * memory in MB that it or a Node process under it had in any run, and the output of the last run. Throws Stop when a
 * run fails.
 */
export async function measure(args, { folder, runs }) {
  const times = []
  let memory = 0
  let output = ''
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    const result = await runNode(args, {
      env: { NODE_OPTIONS: `--import=${REPORT_MEMORY}`, BENCH_MEMORY_FOLDER: folder },
      quiet: true,
    })
    times.push((performance.now() - start) / 1000)
    if (result.code !== 0) throw new Stop(`node ${args.join(' ')} failed:\n${result.output.slice(-2000)}`)
    output = result.output
    memory = Math.max(memory, takeMemory(folder))
  }
  return { seconds: median(times), memory, output }
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

function takeMemory(folder) {
  const files = readdirSync(folder).filter((name) => name.startsWith('memory-'))
  const megabytes = files.map((name) => Number(readFileSync(join(folder, name), 'utf8')) / 1024)
  for (const name of files) rmSync(join(folder, name))
  return Math.max(0, ...megabytes)
}
