import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '../lib/arguments.mjs'
import { generateClient } from '../lib/database.mjs'
import { install } from '../lib/install.mjs'
import { main } from '../lib/stop.mjs'
import { chooseParts } from './choose-parts.mjs'
import { five } from './five.mjs'
import { growth } from './growth.mjs'
import { hostile } from './hostile.mjs'
import { large } from './large.mjs'
import { page } from './page.mjs'
import { size } from './size.mjs'

/** Each gets a scratch folder and the options, prints its lines, and gives back false where a target was missed. */
const PARTS = { five, large, growth, hostile, page, size }

const HELP = `npm run bench -- [--only five,large,growth,hostile,page,size] [--runs 5]

five    five real articles through the command line, Node's start included
large   a story of 200 articles: time, memory, and speed against wink-nlp's bare pass
growth  100, 200 and 400 articles
hostile a megabyte each of texts that make careless programs run for minutes
page    the matrix page of five articles and of 200: server, and Chromium
size    60 outlets and 3,000 claims in Chromium: filters, pages, the panel, scrolling

--runs N   measures N times and takes the median (default 5; stories of 100 articles and more: half of it)`

const OPTIONS = { only: { type: 'string' }, runs: { type: 'string', default: '5' } }

await main(async () => {
  const given = readArguments(HELP, { options: OPTIONS })
  if (given === null) return
  const { names, runs } = chooseParts(given.values, { parts: Object.keys(PARTS), help: HELP })
  await install()
  await generateClient()
  const [cpu] = cpus()
  console.log(
    `${type()} ${release()}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`,
  )
  const [load] = loadavg()
  if (load > cpus().length / 2)
    console.log(`Other programs keep the machine busy (load ${load.toFixed(1)}): times come out too long.`)
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-bench-'))
  let good = true
  try {
    for (const name of names) {
      console.log(`\n── ${name}`)
      good = (await PARTS[name]({ folder, runs })) && good
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  console.log(good ? '\nEvery target was met, or its part was skipped.' : '\nA target was missed.')
  return good ? 0 : 1
})
