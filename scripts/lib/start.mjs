import { buildIfChanged } from './build.mjs'
import { DIST } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { serveUntilStopped } from './serve.mjs'
import { main } from './stop.mjs'

await main(async () => {
  const { host, port } = await prepare()
  await buildIfChanged(DIST)
  return serveUntilStopped({ mode: 'start', dist: DIST, host, port })
})
