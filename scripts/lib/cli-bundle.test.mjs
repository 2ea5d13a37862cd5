import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundledCli, bundledWorker } from './cli-bundle.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corroborate-bundle-'))
  mkdirSync(join(root, 'lib', 'cli'), { recursive: true })
  mkdirSync(join(root, 'lib', 'worker'))
  mkdirSync(join(root, 'node_modules'))
  write('package-lock.json', '{}')
  write('tsconfig.json', '{"compilerOptions": {"paths": {"@/*": ["./*"]}}}')
  write('lib/words.ts', "export const WORDS: string = 'first'")
  write('lib/cli/run.ts', "import { WORDS } from '@/lib/words'\nexport const said = WORDS")
  write('lib/worker/run.ts', "export { WORDS } from '@/lib/words'")
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (path, text) => writeFileSync(join(root, path), text)
const said = async () => (await import(/* @vite-ignore */ await bundledCli(root))).said

test('is made once, and anew when a source changes', async () => {
  expect(await said()).toBe('first')
  expect(await bundledCli(root)).toBe(await bundledCli(root))
  write('lib/words.ts', "export const WORDS: string = 'second'")
  expect(await said()).toBe('second')
})

test('holds the worker too', async () => {
  expect((await import(/* @vite-ignore */ await bundledWorker(root))).WORDS).toBe('first')
})

test('a test that changes does not count', async () => {
  const before = await bundledCli(root)
  write('lib/words.test.ts', 'anything')
  expect(await bundledCli(root)).toBe(before)
})

test('several at a time end with one, and nothing half made is left', async () => {
  const all = await Promise.all([1, 2, 3].map(() => bundledCli(root)))
  expect(new Set(all).size).toBe(1)
  expect(readdirSync(join(root, 'node_modules/.cache/corroborate'))).toHaveLength(1)
})

test('old ones go after a day', async () => {
  await bundledCli(root)
  const cache = join(root, 'node_modules/.cache/corroborate')
  const [old] = readdirSync(cache)
  utimesSync(join(cache, old), new Date(0), new Date(0))
  write('lib/words.ts', "export const WORDS: string = 'third'")
  await bundledCli(root)
  expect(readdirSync(cache)).toHaveLength(1)
  expect(readdirSync(cache)).not.toContain(old)
})

test('null where it cannot be kept, or where the sources do not compile', async () => {
  write('node_modules/.cache', 'a file where the folder should be')
  expect(await bundledCli(root)).toBeNull()
  rmSync(join(root, 'node_modules/.cache'))
  write('lib/cli/run.ts', 'export const = broken')
  expect(await bundledCli(root)).toBeNull()
})
