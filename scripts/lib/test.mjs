import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { add, closingLine, NOTHING } from './counts.mjs'
import { generateClient } from './database.mjs'
import { install } from './install.mjs'
import { main, Stop } from './stop.mjs'
import { STAGES } from './test-stages.mjs'

await main(async () => {
  const stages = chooseStages(process.argv.slice(2))
  const results = []
  const ready = await setUp()
  if (ready) {
    const folder = await mkdtemp(join(tmpdir(), 'corroborate-test-'))
    // The analyst's own database is never touched: a check that forgets to bring its own gets this one.
    const env = { DATABASE_URL: pathToFileURL(join(folder, 'stories.db')).href }
    for (const stage of stages) results.push(await runStage(stage, { folder, env }))
    await rm(folder, { recursive: true, force: true })
  } else results.push({ name: 'set-up', seconds: 0, ...NOTHING, failed: 1 })
  return summarise(results)
})

function chooseStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    const known = STAGES.map((stage) => stage.name).join(', ')
    throw new Stop(`There is no check named ${unknown.join(', ')}. There are: ${known}.`)
  }
  return names.length === 0 ? STAGES : STAGES.filter((stage) => names.includes(stage.name))
}

/** False, with the reason shown, where nothing can be tested. */
async function setUp() {
  try {
    await install()
    await generateClient()
    return true
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}\n`)
    return false
  }
}

async function runStage(stage, context) {
  const start = Date.now()
  console.log(`\n── ${stage.name}: ${stage.what}`)
  const counts = await stage.run(context).catch((error) => {
    console.error(error instanceof Stop ? error.message : error)
    return { ...NOTHING, failed: 1 }
  })
  return { name: stage.name, seconds: (Date.now() - start) / 1000, ...counts }
}

/** Prints a line for each stage and the closing line; gives back the exit code. */
function summarise(results) {
  const total = results.reduce(add, NOTHING)
  console.log('\n── summary')
  for (const { name, seconds, ...counts } of results)
    console.log(`${name.padEnd(10)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${closingLine(counts)}`)
  console.log(`\n${closingLine(total)}`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}
