import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runNode } from './run.mjs'
import { step } from './step.mjs'
import { Stop } from './stop.mjs'

const DOWNLOAD_LIMIT_MS = 10 * 60_000

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const OTHER_PLACES = [
  '/usr/bin',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What a Chromium of the system's needs to stay quiet on a closed network and to start as root in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NO_CHROMIUM =
  'No Chromium was found, and none could be downloaded. Install one, then run the command again: on Debian and Ubuntu "sudo apt-get install chromium", elsewhere "npx playwright install --with-deps chromium". One that lies in another place is named by CHROMIUM=/path/to/chromium.'

/** A Chromium that starts, downloaded by Playwright where there was none; throws Stop with what to do without one. */
export async function needChromium(env = process.env) {
  const found = await findChromium(env)
  if (found) return found
  if (env.CHROMIUM)
    throw new Stop(`CHROMIUM=${env.CHROMIUM} is no Chromium that starts. Name another, or none.`)
  await step('Downloading Chromium (playwright install)', () =>
    runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
      quiet: true,
      timeout: DOWNLOAD_LIMIT_MS,
    }),
  )
  const downloaded = await findChromium(env)
  if (downloaded) return downloaded
  throw new Stop(NO_CHROMIUM)
}

/**
 * A Chromium that starts: the one that the variable CHROMIUM names, else Playwright's own, else the system's.
 * Null where there is none. It needs the installed packages.
 */
async function findChromium(env = process.env) {
  const { chromium } = await import('playwright-core')
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const elsewhere = OTHER_PLACES.flatMap((place) =>
    place === '/usr/bin' ? NAMES.map((n) => join(place, n)) : place,
  )
  const candidates = env.CHROMIUM ? [env.CHROMIUM] : [chromium.executablePath(), ...onPath, ...elsewhere]
  return candidates.find((path) => isExecutable(path) && starts(path)) ?? null
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A downloaded browser may lack libraries of the system, which shows only when it is started. */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}
