import { performance } from 'node:perf_hooks'
import { buildIfChanged } from '../lib/build.mjs'
import { CHROMIUM_FLAGS, needChromium } from '../lib/find-chromium.mjs'
import { anyFreePort } from '../lib/free-port.mjs'
import { TEST_DIST } from '../lib/paths.mjs'
import { runNode } from '../lib/run.mjs'
import { startServer } from '../lib/serve.mjs'
import { Stop } from '../lib/stop.mjs'
import { withTemporaryDatabase } from '../lib/temporary-database.mjs'
import { judge, median } from './measure.mjs'

const OUTLETS = 60
const CLAIMS = 3000
/** A filter is answered when its rows are painted. */
const FILTER_MS = 200
/** Two frames of a screen that draws 60 a second: longer is seen as a jerk. */
const FRAME_MS = 34

/** Reading a story of 60 outlets and 3,000 claims in Chromium: filters, pages, columns, the panel, the search, and scrolling. */
export async function size({ runs }) {
  return withTemporaryDatabase(async (env) => {
    const args = [
      '--import',
      'tsx',
      'scripts/bench/save-big-story.ts',
      'big',
      String(OUTLETS),
      String(CLAIMS),
    ]
    const { code, output } = await runNode(args, { env, quiet: true })
    if (code !== 0) throw new Stop(`The large story could not be saved:\n${output}`)
    judge(`${OUTLETS} outlets, ${CLAIMS} claims: stored`, Number(output.trim()), 's')
    await buildIfChanged(TEST_DIST)
    const where = { mode: 'start', dist: TEST_DIST, host: '127.0.0.1', port: await anyFreePort(), env }
    const server = await startServer(where)
    try {
      return await inBrowser(`${server.url}/stories/big`, runs)
    } finally {
      await server.stop()
    }
  })
}

/** Each leads from the bare matrix to something else, and back. */
const STEPS = {
  'filter by kind': (tab) => tab.click('.chips a[href*="stance=disputed"]'),
  'filter by words': async (tab) => {
    await tab.fill('.word-filter input', 'gravel lenne')
    return tab.click('.word-filter button')
  },
  'filter by outlet': (tab) => tab.selectOption('.outlet-filter select[name=by]', { index: 3 }),
  'sort by dispute': (tab) => tab.selectOption('.sort select', 'dispute'),
  'next page of claims': (tab) => tab.click('[data-rows=next]'),
  'next page of outlets': (tab) => tab.click('nav.columns a'),
  'open a claim': (tab) => tab.click('table.matrix tbody th a'),
}

async function inBrowser(url, runs) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: await needChromium(), args: CHROMIUM_FLAGS })
  let good = true
  try {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    for (const [name, step] of Object.entries(STEPS)) {
      const times = []
      for (let i = 0; i <= runs; i++) {
        const time = await timeOf(tab, url, step)
        // The first of each warms up the server.
        if (i > 0) times.push(time)
      }
      good = judge(`  ${name}: from the click until it is painted`, median(times), 'ms', FILTER_MS) && good
    }
    const frames = await scroll(tab, url)
    good = judge('  scrolling: 95 of 100 frames are shorter than', frames, 'ms', FRAME_MS) && good
    const start = performance.now()
    await tab.goto(`${url}/search?q=gravel`)
    judge('  search in the story, whole page', performance.now() - start, 'ms')
  } finally {
    await browser.close()
  }
  return good
}

/** Milliseconds from the first input of a step until the browser has painted what the server answered. */
async function timeOf(tab, url, step) {
  await tab.goto(url, { waitUntil: 'load' })
  await tab.waitForFunction(() => document.querySelector('table.matrix [tabindex="0"]') !== null)
  await tab.evaluate(() => {
    window.answered = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('No answer was painted within 20 seconds.')), 20_000)
      let start = null
      const begin = (event) => {
        start = event.timeStamp
      }
      for (const kind of ['click', 'change', 'submit']) document.addEventListener(kind, begin, true)
      const busy = document.querySelector('.soft')
      let was = false
      new MutationObserver(() => {
        const now = busy.getAttribute('aria-busy') === 'true'
        if (was && !now) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        was = now
      }).observe(busy, { attributes: true })
    })
  })
  await step(tab)
  return tab.evaluate(() => window.answered)
}

/** The length of a frame, in ms, that 95 of 100 stay under while the table is scrolled by the wheel. */
async function scroll(tab, url) {
  await tab.goto(url, { waitUntil: 'load' })
  await tab.evaluate(() => document.querySelector('.scroll').scrollIntoView({ block: 'end' }))
  await tab.mouse.move(700, 500)
  await tab.evaluate(() => {
    window.frames = []
    let last = performance.now()
    const tick = (now) => {
      window.frames.push(now - last)
      last = now
      window.ticking = requestAnimationFrame(tick)
    }
    window.ticking = requestAnimationFrame(tick)
  })
  for (let i = 0; i < 60; i++) await tab.mouse.wheel(i % 3 === 0 ? 40 : 0, i < 40 ? 90 : -120)
  const frames = await tab.evaluate(() => window.frames)
  frames.sort((a, b) => a - b)
  return frames[Math.floor(frames.length * 0.95)]
}
