import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { testDatabase } from '@/lib/store/test-database'
import { warmKeeper } from '@/lib/usecases/warm-keeper'
import { startLane } from './lane'
import type { Worker } from './worker-process'

vi.mock('@/lib/store/claim-job', () => ({ claimJob: async () => null, renewLease: async () => 'held' }))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Processes that do nothing, and which of them were let go. */
function processes() {
  const killed: boolean[] = []
  const start = (): Worker => {
    const at = killed.push(false) - 1
    return {
      order: () => {},
      gone: new Promise(() => {}),
      isGone: () => killed[at] ?? false,
      kill: () => {
        killed[at] = true
      },
    }
  }
  return { killed, start }
}

it('a process that is likely to be needed is there before its job, once, and let go where none comes', async () => {
  const { db } = await testDatabase()
  const [reading, analysing] = [processes(), processes()]
  const lanes = [
    startLane('read', 'test', db, reading.start),
    startLane('analyse', 'test', db, analysing.start),
  ]
  vi.stubGlobal('corroborateLanes', lanes)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(reading.killed).toEqual([])

  warmKeeper('read')
  warmKeeper('read')
  expect(reading.killed).toEqual([false])
  expect(analysing.killed).toEqual([])

  await vi.advanceTimersByTimeAsync(100_000)
  warmKeeper('read')
  await vi.advanceTimersByTimeAsync(100_000)
  expect(reading.killed).toEqual([false])
  await vi.advanceTimersByTimeAsync(30_000)
  expect(reading.killed).toEqual([true])
  warmKeeper('read')
  expect(reading.killed).toEqual([true, false])
})
