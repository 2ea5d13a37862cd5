// The process that does what pages ask for (reading, analysing), started by the server (lib/worker/worker-process.ts).
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import './lib/quick-patterns.mjs'
import { bundledWorker } from './lib/cli-bundle.mjs'

// Newer versions of Node keep compiled code between runs.
module.enableCompileCache?.()
const bundle = await bundledWorker()
if (bundle) await import(bundle)
else {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
  await import('../lib/worker/run.ts')
}
