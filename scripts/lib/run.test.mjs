import { expect, it } from 'vitest'
import { runNode } from './run.mjs'

const RUNS_ON = ['-e', 'setTimeout(() => {}, 60_000)']

it('what hangs is stopped, and said to be', async () => {
  const { code, output } = await runNode(RUNS_ON, { quiet: true, timeout: 600 })
  expect(code).toBe(1)
  expect(output).toContain('Stopped: it had not come to its end after 0.01 minutes.')
})

it('what ends by itself is not', async () => {
  const { code, output } = await runNode(['-e', 'process.exit(3)'], { quiet: true, timeout: 60_000 })
  expect([code, output]).toEqual([3, ''])
})
