import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { countPlaywright, countVitest, NOTHING, reconcile } from './counts.mjs'
import { CHROMIUM_FLAGS, needChromium } from './find-chromium.mjs'
import { anyFreePort } from './free-port.mjs'
import { SHARED, TEST_DIST } from './paths.mjs'
import { runNode } from './run.mjs'

/** Ends a stage that hangs; the slowest, the browser, takes nine minutes on two quiet cores. */
const LIMIT_MS = 20 * 60_000

/**
 * Everything that `npm test` runs, in order. `run` gets a scratch folder and an environment with a database that is
 * nobody's, and gives back counts. Throws Stop where the stage could not run at all.
 */
export const STAGES = [
  { name: 'types', what: 'TypeScript over the whole project', run: types },
  { name: 'style', what: 'format and lint (Biome)', run: style },
  { name: 'unit', what: 'units, laws, golden stories, database (Vitest)', run: unit },
  { name: 'build', what: 'production build (Next)', run: productionBuild },
  { name: 'browser', what: 'the app in Chromium (Playwright)', run: browser },
]

async function types({ env }) {
  const next = { NEXT_DIST_DIR: TEST_DIST, ...env }
  const written = await runNode(['node_modules/next/dist/bin/next', 'typegen'], { env: next, quiet: true })
  return written.code === 0
    ? one(await runNode(['node_modules/typescript/bin/tsc', '--noEmit'], hang()))
    : one(written)
}

async function style() {
  return one(
    await runNode(
      ['node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', '.'],
      hang(),
    ),
  )
}

async function unit({ folder, env }) {
  const report = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    env,
    timeout: LIMIT_MS,
  })
  return reconcile(read(report, countVitest), code)
}

async function productionBuild() {
  return one(await build(TEST_DIST, { quiet: true }))
}

async function browser({ folder, env }) {
  const executable = await needChromium()
  if (!existsSync(join(SHARED, 'stories')))
    console.log('../shared is not there: only the sample story is tested.')
  console.log(`Chromium: ${executable}`)
  const report = join(folder, 'playwright.json')
  const { code } = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env: {
      ...env,
      CHROMIUM: executable,
      CHROMIUM_FLAGS: CHROMIUM_FLAGS.join(' '),
      E2E_PORT: String(await anyFreePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    timeout: LIMIT_MS,
  })
  return reconcile(read(report, countPlaywright), code)
}

/** A check that passes or fails as a whole; what it printed is shown when it failed. */
function one({ code, output }) {
  if (code === 0) return { ...NOTHING, passed: 1 }
  console.error(output)
  return { ...NOTHING, failed: 1 }
}

function hang() {
  return { quiet: true, timeout: LIMIT_MS }
}

function read(report, count) {
  return existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : null
}
