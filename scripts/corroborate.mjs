#!/usr/bin/env node
// The command line: `npm run -s corroborate -- --help`. Its code is TypeScript (lib/cli) and runs in this very process.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import './lib/check-node.mjs'
import './lib/quick-patterns.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
if (!existsSync(at('../node_modules/tsx'))) {
  console.error(`The packages are not installed yet. Run: npm ci (in ${at('..')})`)
  process.exit(1)
}
if (!existsSync(at('../lib/store/generated/client.ts'))) {
  console.error('Preparing for the first time …')
  await import('./prisma-generate.mjs')
  // Commands without a database work all the same; why it failed has been said.
  process.exitCode = 0
}
// npm starts scripts in the project's folder; paths on the command line count from where the person stands.
const { INIT_CWD, npm_lifecycle_event: script } = process.env
if (script === 'corroborate' && INIT_CWD && existsSync(INIT_CWD)) process.chdir(INIT_CWD)
// Newer versions of Node keep compiled code between runs.
module.enableCompileCache?.()
const { bundledCli } = await import('./lib/cli-bundle.mjs')
const bundle = await bundledCli()
if (bundle) await import(bundle)
else {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: at('../tsconfig.json') })
  await import('../lib/cli/run.ts')
}
