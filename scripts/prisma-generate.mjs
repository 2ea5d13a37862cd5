// Generates the Prisma client into lib/store/generated, unless it is there and made from this schema by this version of Prisma.
// Quiet when there is nothing to do or to say. Exit code 1, with Prisma's own words, when generating failed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const output = path.join(root, 'lib', 'store', 'generated')
const stampFile = path.join(output, 'schema.sha256')
const require = createRequire(path.join(root, 'package.json'))

const prisma = require.resolve('prisma/package.json')
const stamp = createHash('sha256')
  .update(readFileSync(path.join(root, 'prisma', 'schema.prisma')))
  .update(JSON.parse(readFileSync(prisma, 'utf8')).version)
  .digest('hex')

const upToDate =
  existsSync(path.join(output, 'client.ts')) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp

if (!upToDate) {
  const command = path.join(path.dirname(prisma), 'build', 'index.js')
  const run = spawnSync(process.execPath, [command, 'generate', '--no-hints'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...engineVariable(), PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  })
  if (run.status === 0) writeFileSync(stampFile, stamp)
  else {
    process.stderr.write(`The Prisma client could not be generated:\n${run.stdout ?? ''}${run.stderr ?? ''}`)
    process.exitCode = 1
  }
}

/**
 * `prisma generate` looks for the binary of the schema engine, which it never runs, and would download it. Naming any program
 * that exists spares the download; where the binary is there, or is named already, Prisma is left alone.
 */
function engineVariable() {
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY) return {}
  const engines = path.dirname(createRequire(prisma).resolve('@prisma/engines/package.json'))
  const present = readdirSync(engines).some((name) => name.startsWith('schema-engine-'))
  return present ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
}
