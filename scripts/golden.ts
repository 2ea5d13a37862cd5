/**
 * Writes the expected matrix of one shipped story anew, for a person to read before it is checked in.
 * Usage: npx tsx scripts/golden.ts SLUG
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { analyzeStoryFixture, expectedFile } from '@/lib/fixtures/golden'
import { goldenMatrix } from '@/lib/view/golden-matrix'

const slug = process.argv[2]
if (!slug) {
  console.error('Give the name of a story in lib/fixtures/stories.')
  process.exit(2)
}
const file = expectedFile(slug)
await mkdir(dirname(file), { recursive: true })
await writeFile(file, goldenMatrix(await analyzeStoryFixture(slug)))
console.log(`${file} is written. Read its diff line by line before you commit it.`)
