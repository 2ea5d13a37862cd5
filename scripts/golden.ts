/**
 * Writes what is expected of one shipped story anew (its matrix, what lies behind it), for a person to read before it is checked in.
 * Usage: npx tsx scripts/golden.ts SLUG [FILE]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { analyzeStoryFixture, expectedFile, GOLDEN } from '@/lib/fixtures/golden'
import { reasonOf } from '@/lib/model/reason-of'

const [slug, only] = process.argv.slice(2)
if (!slug) {
  console.error('Give the name of a story in lib/fixtures/stories.')
  process.exit(2)
}
const analysis = await analyzeStoryFixture(slug).catch((error: unknown) => {
  console.error(reasonOf(error))
  process.exit(2)
})
for (const [name, write] of GOLDEN) {
  if (only !== undefined && only !== name) continue
  const file = expectedFile(slug, name)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, write(analysis))
  console.log(`${file} is written. Read its diff line by line before you commit it.`)
}
