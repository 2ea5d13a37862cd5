// Prints the seconds that the engine takes for all texts of a folder; as with the bare pass beside it, loading its models and a
// first story are not counted.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { nodeBundle } from '../lib/cli-bundle.mjs'
import { ROOT } from '../lib/paths.mjs'
import '../lib/quick-patterns.mjs'

const SAMPLE = join(ROOT, 'lib/fixtures/stories/venezuela-2019/articles')
const bundle = join(ROOT, 'node_modules', '.cache', `engine-pass.${process.pid}.mjs`)
buildSync({
  ...nodeBundle(ROOT),
  stdin: {
    contents: `export { readFolder } from '@/lib/ingest/read-folder'\nexport { analyze } from '@/lib/pipeline/analyze'`,
    resolveDir: ROOT,
    loader: 'ts',
  },
  outfile: bundle,
})
const { readFolder, analyze } = await import(pathToFileURL(bundle).href)
rmSync(bundle)
const { articles: first } = await readFolder(SAMPLE)
const { articles } = await readFolder(process.argv[2])
analyze(first)
const start = performance.now()
analyze(articles)
console.log(((performance.now() - start) / 1000).toFixed(3))
