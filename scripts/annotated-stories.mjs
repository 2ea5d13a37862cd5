// `node scripts/annotated-stories.mjs FOLDER`: lays out the annotated stories of the benchmarks, to be scored and fitted on.
import { layOutAnnotated } from './lib/annotated-stories.mjs'
import { readArguments } from './lib/arguments.mjs'
import { main, Stop } from './lib/stop.mjs'

const HELP = `node scripts/annotated-stories.mjs FOLDER

Lays out the annotated stories of ../shared/bench: FOLDER/read and FOLDER/apart (docs/evaluation.md tells them apart).`

await main(() => {
  const given = readArguments(HELP, { takes: 1 })
  if (given === null) return
  const [folder] = given.positionals
  const folders = layOutAnnotated(folder)
  if (folders === null)
    throw new Stop('Nothing was laid out: ../shared/bench, which holds the texts, is not there.')
  console.log(`Laid out in ${folders.read} and ${folders.apart}.`)
})
