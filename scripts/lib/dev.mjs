import { DIST } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { serveUntilStopped } from './serve.mjs'
import { main } from './stop.mjs'

await main(async () => {
  const { host, port } = await prepare()
  return serveUntilStopped({ mode: 'dev', dist: DIST, host, port })
})
