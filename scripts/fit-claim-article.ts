/**
 * Fits the model of how an article takes a claim and writes it into the engine:
 *   npx tsx scripts/fit-claim-article.ts FILE.jsonl [--exclude FOLDER] [--out FILE]
 * FILE.jsonl holds rows of {claim, headline, body, cell}. Rows whose article shares eight words in a row with a text under
 * FOLDER are left out. The same input gives the same file, byte for byte.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fitClaimModel, placeRow } from '@/lib/evaluate/fit-claim-article'
import { readClaimRows } from '@/lib/evaluate/read-claim-rows'
import { sharesTextWith } from '@/lib/evaluate/shares-text'

const MODEL = fileURLToPath(
  new URL('../lib/pipeline/stance/claim-article/claim-article.model.json', import.meta.url),
)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { exclude: { type: 'string' }, out: { type: 'string' } },
})
const file = positionals[0]
if (file === undefined) {
  console.error('Usage: npx tsx scripts/fit-claim-article.ts FILE.jsonl [--exclude FOLDER] [--out FILE]')
  process.exit(2)
}
const { rows, rejected } = readClaimRows(readFileSync(file, 'utf8'))
for (const { line, reason } of rejected) console.error(`${file}, line ${line} ${reason}. It is left out.`)
const shares = sharesTextWith(values.exclude === undefined ? [] : textsUnder(values.exclude))
const kept = rows.filter((row) => !shares(row.body))
const model = fitClaimModel(kept.map((row, i) => placeRow(row, `row-${i + 1}`)))
const out = values.out ?? MODEL
writeFileSync(out, `${JSON.stringify(model)}\n`)
console.log(`Fitted on ${kept.length} rows, ${rows.length - kept.length} left out; written to ${out}.`)

function textsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
