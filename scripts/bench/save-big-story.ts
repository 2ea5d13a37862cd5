/**
 * Saves a made-up story of many outlets and claims into the database of DATABASE_URL, as an analysis of the engine's would be saved:
 *   npx tsx scripts/bench/save-big-story.ts SLUG OUTLETS CLAIMS
 * The same numbers make the same story. What stands in it means nothing.
 */
import { database } from '@/lib/store/client'
import { saveAnalysis } from '@/lib/store/save-analysis'
import { saveArticles } from '@/lib/store/save-articles'
import { saveFindings } from '@/lib/store/save-findings'
import { saveStoryHead } from '@/lib/store/save-story-head'
import { analysisOf, ENGINE_ALONE, incoming } from '@/lib/store/test-story'
import { findings } from '@/lib/view/findings'

const [slug = 'big', outlets = '60', claims = '3000'] = process.argv.slice(2)

const WHO = [
  'The harbour office',
  'A spokesman of the mill',
  'The mayor',
  'Two engineers',
  'The insurer',
  'A diver',
]
const DID = ['said that', 'reported that', 'wrote that', 'told a hearing that', 'repeated on Monday that']
const WHAT = [
  'the dam at Oberau',
  'the bridge over the Lenne',
  'the night ferry',
  'the pumping station',
  'the old lock',
]
const HOW = ['had lost', 'needed', 'was to get', 'had stood without', 'went through the winter with']
const THING = ['gates', 'pumps', 'lamps', 'inspectors', 'metres of wall', 'tonnes of gravel', 'drawings']

let state = 7
/** The next of a fixed row of numbers from 0 to n - 1 (Lehmer, modulus 2^31 - 1, multiplier 48271). */
function next(n: number): number {
  state = (state * 48_271) % 2_147_483_647
  return state % n
}
const one = (words: readonly string[]) => words[next(words.length)] ?? ''

const names = Array.from(
  { length: Number(outlets) },
  (_, i) =>
    `The ${one(['Evening', 'Morning', 'Coast', 'Valley', 'Northern'])} ${one(['Post', 'Courier', 'Herald', 'Echo', 'Mail'])} ${i + 1}`,
)
const texts = names.map((name) => [`${name} on the flood`])
const places: Record<string, string[]> = {}
for (let i = 0; i < Number(claims); i++) {
  const core = `${one(WHAT)} ${one(HOW)} ${i + 2} ${one(THING)}`
  const carriers = new Set(Array.from({ length: 1 + next(next(4) === 0 ? 30 : 5) }, () => next(names.length)))
  const own: string[] = []
  for (const at of carriers) {
    const disputes = next(9) === 0
    const sentence = `${one(WHO)} ${disputes ? 'denied that' : one(DID)} ${core}, ${one(['as before', 'it was added', 'without a date', 'for now'])}.`
    texts[at]?.push(sentence)
    own.push(`${names[at]}${disputes ? '!' : ':'} ${sentence}`)
  }
  places[`${core[0]?.toUpperCase()}${core.slice(1)}.`] = own
}
const articles = names.map((name, i) => incoming(name, texts[i]?.join('\n\n') ?? ''))

const db = database()
await saveStoryHead(
  { slug, title: `A flood in ${outlets} outlets`, sample: false, createdAt: new Date(0) },
  db,
)
await saveArticles(slug, articles, db)
const start = performance.now()
await saveAnalysis(
  slug,
  analysisOf(articles, places),
  { settings: {}, startedAt: new Date(0), finishedAt: new Date(0), judge: ENGINE_ALONE },
  db,
)
console.log(((performance.now() - start) / 1000).toFixed(2))
await saveFindings(slug, findings, db)
await db.$disconnect()
