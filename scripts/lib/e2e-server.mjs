import { buildIfChanged } from './build.mjs'
import { readPort } from './free-port.mjs'
import { TEST_DIST } from './paths.mjs'
import { ingest, REAL_SLUG, realStoryFolder, seedSample } from './seed.mjs'
import { serveUntilStopped } from './serve.mjs'
import { main } from './stop.mjs'
import { withTemporaryDatabase } from './temporary-database.mjs'

await main(async () => {
  const port = readPort(process.env.E2E_PORT ?? '3199')
  return withTemporaryDatabase(async (env) => {
    await seedSample(env)
    const real = realStoryFolder()
    if (real) await ingest(real, REAL_SLUG, env)
    await buildIfChanged(TEST_DIST)
    // The browser tests have a news site of their own on this machine.
    const own = { ...env, CORROBORATE_PRIVATE_HOSTS: '127.0.0.1' }
    return serveUntilStopped({ mode: 'start', dist: TEST_DIST, host: '127.0.0.1', port, env: own })
  })
})
