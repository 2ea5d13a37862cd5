import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './paths.mjs'

/** A process that started from an older bundle may still load parts of it: old ones stay for a day. */
const KEPT_MS = 24 * 60 * 60 * 1000

/** The address of the worker's code, as `bundledCli` gives that of the command line. */
export async function bundledWorker(root = ROOT) {
  const cli = await bundledCli(root)
  return cli && new URL('worker.js', cli).href
}

/**
 * The address of the command line's code as plain JavaScript, made once for each state of the sources (half a second) and kept
 * beside the packages, because compiling TypeScript file by file at every start costs as much as analysing a story.
 * Null where it cannot be kept, for example because the folder may not be written to.
 */
export async function bundledCli(root = ROOT) {
  const cache = join(root, 'node_modules', '.cache', 'corroborate')
  const folder = join(cache, stampOf(root, ['lib', 'package-lock.json', 'tsconfig.json']))
  try {
    if (!existsSync(folder)) {
      await build(root, folder)
      sweep(cache)
    }
  } catch {
    return null
  }
  return pathToFileURL(join(folder, 'run.js')).href
}

/** Changes whenever a source does: paths, sizes and times of change, not contents, so that it takes milliseconds. */
function stampOf(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) stamp(root, path, hash)
  return hash.digest('hex').slice(0, 16)
}

function stamp(root, path, hash) {
  const info = statSync(join(root, path))
  if (info.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (name !== 'fixtures' && !name.includes('.test.')) stamp(root, join(path, name), hash)
    }
  } else hash.update(`${path} ${info.size} ${info.mtimeMs}\n`)
}

/** What esbuild is told for all that runs in Node by itself: packages are loaded from beside it. */
export function nodeBundle(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Else each one in a function is made anew with every call: esbuild takes Node's Unicode for too old.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'silent',
  }
}

/** Another process may build at the same time: each builds in a folder of its own, and the first to finish is kept. */
async function build(root, folder) {
  const own = `${folder}.${process.pid}`
  const esbuild = await import('esbuild')
  esbuild.buildSync({
    ...nodeBundle(root),
    entryPoints: { run: 'lib/cli/run.ts', worker: 'lib/worker/run.ts' },
    outdir: own,
    splitting: true,
  })
  try {
    renameSync(own, folder)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function sweep(cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true })
  }
}
