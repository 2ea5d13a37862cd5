import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'
import { runNpm } from './run.mjs'
import { step } from './step.mjs'
import { Stop } from './stop.mjs'

/** What the installed packages (0.9 GB), npm's cache of them and a build take together, with some room. */
const NEEDED_BYTES = 2_000_000_000

/** Installs the packages of package-lock.json unless they are there. Throws Stop with what to do where it fails. */
export async function install() {
  if (isInstalled(ROOT)) return
  checkDisk(ROOT, NEEDED_BYTES)
  await step('Installing packages (npm ci; a minute or two the first time)', async () => {
    const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { quiet: true })
    if (code === 0) return
    console.error(output)
    throw new Stop(
      /ENOSPC/.test(output)
        ? 'The disk is full: free about 2 GB and run the command again.'
        : 'The packages could not be installed; npm says why above. Check that npm reaches its registry (npm ping), then run the command again.',
    )
  })
}

/**
 * True where npm finished an installation (it writes its own list last) that holds what package-lock.json asks for.
 * Packages that are optional are for other platforms, or their absence is npm's to judge.
 */
export function isInstalled(folder) {
  const list = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  const has = readPackages(list)
  return Object.entries(readPackages(join(folder, 'package-lock.json')))
    .filter(([path, entry]) => path !== '' && (!entry.optional || isForThisMachine(entry)))
    .every(([path, entry]) => has[path]?.version === entry.version)
}

/** Throws Stop where the disk that holds the folder has less free than is needed. */
export function checkDisk(folder, needed) {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= needed) return
  const gb = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`
  throw new Stop(
    `Too little room on the disk of ${folder}: ${gb(free)} free, ${gb(needed)} needed. Free some and run the command again.`,
  )
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}

/** A folder copied from another system has that system's binaries, and lacks those of this one. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os && !cpu) return false
  const fits = (wanted, own) => !wanted || wanted.includes(own)
  return fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, libcOfThisMachine())
}

function libcOfThisMachine() {
  if (process.platform !== 'linux') return undefined
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}
