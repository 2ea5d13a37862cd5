import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { CHROMIUM_FLAGS, needChromium } from './find-chromium.mjs'
import { anyFreePort } from './free-port.mjs'
import { ROOT, TEST_DIST } from './paths.mjs'
import { SAMPLE_SLUG, seedSample } from './seed.mjs'
import { startServer } from './serve.mjs'
import { main } from './stop.mjs'
import { withTemporaryDatabase } from './temporary-database.mjs'

const PICTURE = join(ROOT, 'docs/matrix.png')

await main(() =>
  withTemporaryDatabase(async (env) => {
    const executablePath = await needChromium()
    await seedSample(env)
    await buildIfChanged(TEST_DIST)
    const port = await anyFreePort()
    const where = { mode: 'start', dist: TEST_DIST, host: '127.0.0.1', port, env }
    const server = await startServer(where)
    const { chromium } = await import('playwright-core')
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
    try {
      const tab = await browser.newPage({ viewport: { width: 1440, height: 1080 }, colorScheme: 'light' })
      await tab.goto(`${server.url}/stories/${SAMPLE_SLUG}`, { waitUntil: 'networkidle' })
      await tab.screenshot({ path: PICTURE })
      console.log(`Wrote ${PICTURE}`)
    } finally {
      await browser.close()
      await server.stop()
    }
  }),
)
