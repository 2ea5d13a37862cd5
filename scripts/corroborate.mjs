#!/usr/bin/env node
// The command line: `npm run -s corroborate -- --help`. Runs the TypeScript sources as they are, in this very process.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import './lib/check-node.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
if (!existsSync(at('../node_modules/tsx'))) {
  console.error(`The packages are not installed yet. Run: npm ci (in ${at('..')})`)
  process.exit(1)
}
const { register } = await import('tsx/esm/api')
register({ tsconfig: at('../tsconfig.json') })
const { main } = await import('../lib/cli/main.ts')
const { processTerminal } = await import('../lib/cli/terminal.ts')
process.exitCode = await main(process.argv.slice(2), processTerminal())
