import { onlyHelp } from './arguments.mjs'
import { buildIfChanged } from './build.mjs'
import { DIST } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { seedSample } from './seed.mjs'
import { serveUntilStopped } from './serve.mjs'
import { main } from './stop.mjs'

await main(async () => {
  if (onlyHelp('npm run demo: sets everything up, loads the sample story and serves it.')) return
  const { host, port } = await prepare()
  await seedSample()
  await buildIfChanged(DIST)
  return serveUntilStopped({ mode: 'start', dist: DIST, host, port })
})
