import { onlyHelp } from './arguments.mjs'
import { DIST } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { serveUntilStopped } from './serve.mjs'
import { main } from './stop.mjs'

await main(async () => {
  if (onlyHelp('npm run dev: serves the app, and shows every change of its code at once.')) return
  const { host, port } = await prepare()
  return serveUntilStopped({ mode: 'dev', dist: DIST, host, port })
})
