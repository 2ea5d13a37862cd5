/**
 * How near the first row of a story comes to what its readers call the claim:
 *   npx tsx scripts/first-rows.ts FILE.jsonl [--rows]
 * FILE.jsonl holds rows of {claim, headline, body, cell}; the articles of one claim are a story. `--rows` prints each claim and row.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { firstRows } from '@/lib/evaluate/first-rows'
import { readClaimRows } from '@/lib/evaluate/read-claim-rows'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'boolean', default: false } },
})
const file = positionals[0]
if (file === undefined) {
  console.error('Usage: npx tsx scripts/first-rows.ts FILE.jsonl [--rows]')
  process.exit(2)
}
const { rows, rejected } = readClaimRows(readFileSync(file, 'utf8'))
for (const { line, reason } of rejected) console.error(`${file}, line ${line} ${reason}. It is left out.`)
const found = firstRows(rows)
if (values.rows)
  for (const { claim, row, first } of found) console.log(`${first.toFixed(2)}  ${claim}\n      ${row}`)
const mean = (of: readonly number[]) =>
  (of.reduce((sum, x) => sum + x, 0) / Math.max(1, of.length)).toFixed(3)
console.log(
  `${found.length} stories: content words in common with the claim, F1, first row ${mean(found.map((one) => one.first))}, best of three ${mean(found.map((one) => one.ofThree))}`,
)
