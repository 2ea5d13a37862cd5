import { performance } from 'node:perf_hooks'
import { buildIfChanged } from '../lib/build.mjs'
import { CHROMIUM_FLAGS, needChromium } from '../lib/find-chromium.mjs'
import { anyFreePort } from '../lib/free-port.mjs'
import { TEST_DIST } from '../lib/paths.mjs'
import { ingest, realStoryFolder } from '../lib/seed.mjs'
import { startServer } from '../lib/serve.mjs'
import { withTemporaryDatabase } from '../lib/temporary-database.mjs'
import { hasTexts, NO_TEXTS, writeLargeStory } from './large-story.mjs'
import { judge, median } from './measure.mjs'

const WARM_UP = 5
const REQUESTS = 30
/** No task of the page's may keep the browser busy for so long after it became interactive. */
const QUIET_MS = 2000

/** The matrix page of five real articles against that of 200: the server's answer, and the browser. */
export async function page({ folder, runs }) {
  const five = realStoryFolder()
  if (!five || !hasTexts()) {
    console.log(NO_TEXTS)
    return true
  }
  return withTemporaryDatabase(async (env) => {
    await ingest(five, 'five', env)
    await ingest(writeLargeStory(folder, 200).story, 'large', env)
    await buildIfChanged(TEST_DIST)
    const port = await anyFreePort()
    const where = { mode: 'start', dist: TEST_DIST, host: '127.0.0.1', port, env }
    const server = await startServer(where)
    try {
      const pages = {
        '5 articles': `${server.url}/stories/five`,
        '200 articles': `${server.url}/stories/large`,
      }
      for (const [name, url] of Object.entries(pages)) await measureServer(name, url)
      await measureBrowser(pages, runs)
    } finally {
      await server.stop()
    }
    return true
  })
}

async function measureServer(name, url) {
  const times = []
  let bytes = 0
  for (let i = 0; i < WARM_UP + REQUESTS; i++) {
    const start = performance.now()
    const response = await fetch(url)
    bytes = (await response.arrayBuffer()).byteLength
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    if (i >= WARM_UP) times.push(performance.now() - start)
  }
  judge(`${name}: server, whole page (${Math.round(bytes / 1024)} KB)`, median(times), 'ms')
}

async function measureBrowser(pages, runs) {
  const executablePath = await needChromium()
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  try {
    for (const [name, url] of Object.entries(pages)) {
      const times = []
      for (let i = 0; i < runs; i++) times.push(await timeToInteractive(browser, url))
      judge(`${name}: Chromium, time to interactive`, median(times), 'ms')
    }
  } finally {
    await browser.close()
  }
}

/**
 * Milliseconds from the start of the navigation until the page is built and no task of more than 50 ms runs any more
 * (the idea of https://web.dev/articles/tti, with a shorter quiet window since everything comes from this machine).
 */
async function timeToInteractive(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const tab = await context.newPage()
  await tab.addInitScript(() => {
    window.lastLongTask = 0
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) window.lastLongTask = task.startTime + task.duration
    }).observe({ type: 'longtask', buffered: true })
  })
  await tab.goto(url, { waitUntil: 'load' })
  await tab.waitForFunction((quiet) => performance.now() - window.lastLongTask > quiet, QUIET_MS)
  const time = await tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    return Math.max(navigation.domContentLoadedEventEnd, window.lastLongTask)
  })
  await context.close()
  return time
}
