import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRunning } from '@/lib/ingest/other-engine/is-running.fixture'

const SCRIPT = fileURLToPath(new URL('../../scripts/corroborate.mjs', import.meta.url))

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'corroborate-process-'))
  mkdirSync(join(scratch, 'ferry'))
  const sentence = 'The ferry Gull ran aground near the lighthouse on Tuesday.'
  writeFileSync(join(scratch, 'ferry', 'a.txt'), `Ferry aground\n\n${sentence}\n`)
  writeFileSync(join(scratch, 'ferry', 'b.txt'), `Ferry stuck\n\n${sentence} Nobody was hurt.\n`)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** As a person runs it, from a folder that is not the project's. */
function corroborate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: scratch,
    encoding: 'utf8',
  })
  return { status, stdout, stderr: withoutProgress(stderr) }
}

/** A machine that is busy takes longer than a second, and is told what is going on. */
function withoutProgress(stderr: string): string {
  return stderr.replace(/^Analysing .*…\n/, '')
}

test('runs from any folder: the result on stdout, nothing else, code 0', () => {
  const { status, stdout, stderr } = corroborate('analyze', 'ferry', '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout).articles.map((a: { file: string }) => a.file)).toEqual(['a.txt', 'b.txt'])
})

test('bad input and wrong usage end the process with 1 and 2, and say so on stderr alone', () => {
  expect(corroborate('analyze', 'nowhere')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^nowhere does not exist/),
  })
  expect(corroborate('analyze')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('missing required argument'),
  })
})

test('no colour where stdout is no terminal', () => {
  expect(corroborate('analyze', 'ferry').stdout).not.toMatch(/\p{Cc}\[/u)
})

test.skipIf(process.platform === 'win32')('a reader that leaves early is no error', () => {
  const big = join(scratch, 'big')
  mkdirSync(big)
  for (let i = 0; i < 30; i++) {
    const text = Array.from(
      { length: 20 },
      (_, n) => `The ferry number ${n} of line ${i} ran aground near the lighthouse.`,
    )
    writeFileSync(join(big, `${i}.txt`), `Ferry ${i}\n\n${text.join('\n\n')}\n`)
  }
  const line = `"${process.execPath}" "${SCRIPT}" analyze big --format json 2>errors | head -c 20`
  expect(execFileSync('sh', ['-c', line], { cwd: scratch, encoding: 'utf8' })).toBe('{\n  "version": 1,\n  ')
  expect(
    execFileSync('sh', ['-c', 'grep -c -i "epipe\\|    at " errors || true'], {
      cwd: scratch,
      encoding: 'utf8',
    }),
  ).toBe('0\n')
})

test.skipIf(process.platform === 'win32')('who stops listening to remarks does not stop the work', () => {
  mkdirSync(join(scratch, 'odd'))
  const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.txt`)
  for (const name of names) writeFileSync(join(scratch, 'odd', name), '')
  writeFileSync(join(scratch, 'odd', 'e.txt'), 'Ferry aground\n\nThe ferry Gull ran aground on Tuesday.\n')
  const env = { ...process.env, DATABASE_URL: `file:${join(scratch, 'heard.db')}` }
  const call = `"${process.execPath}" "${SCRIPT}"`
  const line = `${call} ingest odd 2>&1 >stored | { exec <&-; sleep 0; }; cat stored; ${call} list`
  const said = execFileSync('sh', ['-c', line], { cwd: scratch, env, encoding: 'utf8' })
  expect(said).toMatch(/^odd: stored 1 article\..*\nstory .*\nodd +1 /)
})

// A device of Linux on which every writing fails as on a full disk.
test.skipIf(!existsSync('/dev/full'))(
  'a result that finds no room is told in a sentence, with code 1',
  () => {
    const line = `"${process.execPath}" "${SCRIPT}" analyze ferry --format csv >/dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: scratch, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(
        /^The result could not be written whole \(ENOSPC.*\)\. Free some space.*\n$/,
      ),
    })
  },
)

test.skipIf(process.platform === 'win32')(
  'who is told to end ends the plugged-in engine that it waits for',
  async () => {
    const pid = join(scratch, 'pid')
    const env = { ...process.env, CORROBORATE_ENGINE: `echo $$ > "${pid}"; exec sleep 600` }
    const asker = spawn(process.execPath, [SCRIPT, 'analyze', 'ferry'], {
      cwd: scratch,
      env,
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => asker.on('exit', (code, signal) => resolve(signal ?? code)))
    while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') await wait(20)
    asker.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
    const engine = Number(readFileSync(pid, 'utf8'))
    await expect.poll(() => isRunning(engine), { timeout: 20_000 }).toBe(false)
  },
)
