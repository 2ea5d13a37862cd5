import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { withLockFile } from './lock-file'
import { testFolder } from './test-database'

describe('withLockFile', () => {
  it('lets in one at a time', async () => {
    const file = path.join(testFolder(), 'lock')
    let inside = 0
    let most = 0
    const work = async () => {
      inside++
      most = Math.max(most, inside)
      await wait(20)
      inside--
    }
    await Promise.all([withLockFile(file, work), withLockFile(file, work), withLockFile(file, work)])
    expect(most).toBe(1)
    expect(existsSync(file)).toBe(false)
  })

  it('gives the lock back when the work fails', async () => {
    const file = path.join(testFolder(), 'lock')
    await expect(withLockFile(file, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(await withLockFile(file, async () => 'done')).toBe('done')
  })

  it('takes over a lock whose process is gone', async () => {
    const file = path.join(testFolder(), 'lock')
    // Above what any system gives to a process.
    writeFileSync(file, '99999999')
    expect(await withLockFile(file, async () => 'done')).toBe('done')
  })
})
