/**
 * Fits the model of "these two are the same claim" on annotated stories and writes it into the engine.
 * Usage, after node scripts/annotated-stories.mjs FOLDER:
 * npx tsx scripts/fit-same-claim.ts ../shared/stories ../shared/stories FOLDER/read FOLDER/apart
 * A folder that is given twice weighs double.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fitSettings } from '@/lib/evaluate/fit-settings'
import { annotatedStories } from '@/lib/usecases/evaluate-stories'

const MODEL = fileURLToPath(new URL('../lib/pipeline/grouping/same-claim.model.json', import.meta.url))

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('Give one or more folders of annotated stories, such as ../shared/stories.')
  process.exit(2)
}
const read = await Promise.all(folders.map((folder) => annotatedStories(folder)))
const stories = read.flatMap((one) => one.stories)
const rejected = read.flatMap((one) => one.rejected)
for (const { file, reason, todo } of rejected) console.error(`${file} ${reason}. ${todo}`)
if (stories.length === 0) process.exit(1)
const { sameClaim } = fitSettings(stories)
await writeFile(MODEL, `${JSON.stringify(sameClaim, null, 1)}\n`)
console.log(`Fitted on ${stories.map((s) => s.slug).join(', ')}; written to ${MODEL}.`)
