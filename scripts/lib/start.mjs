import { onlyHelp } from './arguments.mjs'
import { buildIfChanged } from './build.mjs'
import { DIST } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { serveUntilStopped } from './serve.mjs'
import { main } from './stop.mjs'

await main(async () => {
  if (onlyHelp('npm start: serves the stories that are stored, without the sample.')) return
  const { host, port } = await prepare()
  await buildIfChanged(DIST)
  return serveUntilStopped({ mode: 'start', dist: DIST, host, port })
})
