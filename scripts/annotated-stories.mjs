// `node scripts/annotated-stories.mjs FOLDER`: lays out the annotated stories of the benchmarks, to be scored and fitted on.
import { layOutAnnotated } from './lib/annotated-stories.mjs'
import { main, Stop } from './lib/stop.mjs'

await main(() => {
  const folder = process.argv[2]
  if (!folder) throw new Stop('Give the folder to lay the stories out in.')
  const folders = layOutAnnotated(folder)
  if (folders === null)
    throw new Stop('Nothing was laid out: ../shared/bench, which holds the texts, is not there.')
  console.log(`Laid out in ${folders.read} and ${folders.apart}.`)
})
