/**
 * Fits the models of "these two are the same claim" and "an analyst must see this first" on annotated stories and writes them into
 * the engine. Usage, after node scripts/annotated-stories.mjs FOLDER:
 * npx tsx scripts/fit-settings.ts ../shared/stories ../shared/stories FOLDER/read FOLDER/apart
 * A folder that is given twice weighs double.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fitSettings } from '@/lib/evaluate/fit-settings'
import { annotatedStories } from '@/lib/usecases/evaluate-stories'

const PIPELINE = new URL('../lib/pipeline/', import.meta.url)

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
const { sameClaim, rank } = fitSettings(stories)
for (const [file, model] of [
  ['grouping/same-claim.model.json', sameClaim],
  ['claims/rank.model.json', rank],
] as const)
  await writeFile(fileURLToPath(new URL(file, PIPELINE)), `${JSON.stringify(model, null, 1)}\n`)
console.log(`Fitted on ${stories.map((s) => s.slug).join(', ')}.`)
