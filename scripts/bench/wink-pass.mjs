// Prints the seconds that wink-nlp takes to find sentences and parts of speech in all texts of a folder; loading its
// model and a first text are not counted.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import '../lib/quick-patterns.mjs'

const folder = process.argv[2]
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const nlp = winkNLP(model, ['sbd', 'pos'])
nlp.readDoc(texts[0])
const start = performance.now()
for (const text of texts) nlp.readDoc(text)
console.log(((performance.now() - start) / 1000).toFixed(3))
