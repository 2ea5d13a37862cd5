/**
 * Fits the attribution tagger on PolNeAR and writes its model file:
 *   npx tsx scripts/train-attribution.ts POLNEAR [--exclude FOLDER] [--out FILE]
 * POLNEAR holds train/ in PolNeAR's layout. Articles that share eight words in a row with a text under FOLDER (by
 * default the stories beside POLNEAR's collection) are left out. The same input gives the same file, byte for byte.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPolnearFolder } from '@/lib/cli/read-polnear'
import { goldLabels } from '@/lib/evaluate/gold-labels'
import { polnearArticle } from '@/lib/evaluate/polnear'
import { sharesTextWith } from '@/lib/evaluate/shares-text'
import { readArticle } from '@/lib/pipeline/attribution/reading'
import { features } from '@/lib/pipeline/attribution/tagger/features'
import { featureFingerprint } from '@/lib/pipeline/attribution/tagger/fingerprint'
import { STRIDE } from '@/lib/pipeline/attribution/tagger/labels'
import { learnClasses } from '@/lib/pipeline/attribution/tagger/learn-classes'
import { type ModelFile, packModel } from '@/lib/pipeline/attribution/tagger/model'
import { train } from '@/lib/pipeline/attribution/tagger/train'
import { splitSentences } from '@/lib/pipeline/sentences/split-sentences'

const OPTIONS = { epochs: 6, fewest: 30, rate: 0.012, settle: 2 }
/** Taken from the score of every step to "outside": raises recall, costs precision; of 0.02 to 0.05 the best on the development part. */
const OUTSIDE_COST = 0.035
/** Stored weights are multiples of 1/100: the largest is about 1.1. */
const SCALE = 100

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { exclude: { type: 'string' }, out: { type: 'string' } },
})
const folder = positionals[0]
if (folder === undefined) {
  console.error('Usage: npx tsx scripts/train-attribution.ts POLNEAR [--exclude FOLDER] [--out FILE]')
  process.exit(2)
}
const out = values.out ?? 'lib/pipeline/attribution/model/attribution.model.json'
const exclude = values.exclude ?? join(folder, '../../stories')

const all = readPolnearFolder(join(folder, 'train'))
const shares = sharesTextWith(textsUnder(exclude))
const kept = all.filter((article) => !shares(article.text))
console.error(
  `${kept.length} articles; ${all.length - kept.length} left out, as they share text with ${exclude}.`,
)

const articles = kept.map((one) => {
  const article = polnearArticle(one)
  const reading = readArticle(article, splitSentences(article))
  return { reading, gold: goldLabels(reading, one) }
})
const classes = learnClasses(articles)
const examples = articles.flatMap(({ reading, gold }) =>
  reading.paragraphs.map((paragraph) => ({
    buckets: features(reading, paragraph, classes),
    gold: gold.slice(paragraph.from, paragraph.to),
  })),
)
const tokens = articles.reduce((sum, { gold }) => sum + gold.length, 0)
const weights = train(examples, {
  ...OPTIONS,
  onEpoch: (epoch, loss) => console.error(`Epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(4)} a token.`),
})
weights.steps.forEach((step, i) => {
  if (i % STRIDE === 0) weights.steps[i] = step - OUTSIDE_COST
})
const file: ModelFile = {
  kind: 'corroborate-attribution-tagger',
  features: featureFingerprint(),
  data: { name: 'PolNeAR train', articles: kept.length, tokens, left_out: all.length - kept.length },
  classes: Object.fromEntries(classes),
  ...packModel(weights, SCALE),
}
writeFileSync(out, `${JSON.stringify(file)}\n`)
console.error(`Wrote ${out}: ${(JSON.stringify(file).length / 1e6).toFixed(2)} MB.`)

/** Every .txt under a folder; none where there is no such folder. */
function textsUnder(path: string): readonly string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8'))
}
