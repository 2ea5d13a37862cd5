import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './paths.mjs'
import { runNode } from './run.mjs'
import { step } from './step.mjs'
import { Stop } from './stop.mjs'

/** Everything that a build is made from. Tests, stories and the command line are no part of it. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'prisma/migrations',
  'instrumentation.ts',
  'next.config.js',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
]
const NOT_BUILT = /\.test\.tsx?$|^lib[\\/](cli|fixtures|store[\\/]generated)[\\/]/

/** Builds the app into `dist` unless the build there is of these very sources. Throws Stop when it fails. */
export async function buildIfChanged(dist) {
  if (isBuilt(dist)) return
  await step('Building the app (next build, under a minute)', async () => {
    const { code, output } = await build(dist, { quiet: true })
    if (code === 0) return
    console.error(output)
    throw new Stop('The app could not be built; Next says why above.')
  })
}

/** Builds the app into `dist` and remembers from what. Gives back the exit code and what Next printed. */
export async function build(dist, { quiet }) {
  const sources = hashSources()
  const result = await runNode(['node_modules/next/dist/bin/next', 'build'], {
    env: { NEXT_DIST_DIR: dist, NODE_ENV: 'production' },
    quiet,
  })
  if (result.code === 0) writeFileSync(stampFile(dist), sources)
  return result
}

function isBuilt(dist) {
  if (!existsSync(join(ROOT, dist, 'BUILD_ID')) || !existsSync(stampFile(dist))) return false
  return readFileSync(stampFile(dist), 'utf8') === hashSources()
}

function stampFile(dist) {
  return join(ROOT, dist, 'corroborate-sources')
}

/** SHA-256 over names and contents of all sources, in order of name. */
function hashSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesUnder(join(ROOT, source))).sort()) {
    const name = relative(ROOT, file)
    if (!NOT_BUILT.test(name)) hash.update(`${name}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** All files of a folder and its folders, a file itself, or nothing where there is neither. */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}
