// Lays out the stories that scripts/annotated/ annotates, as folders that `eval stories` and the fitting of models read: their texts
// are those of ../shared/bench, of which only places are kept here. Usage: node scripts/annotated-stories.mjs FOLDER
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, SHARED } from './lib/paths.mjs'

const ANNOTATED = join(ROOT, 'scripts/annotated')
const CLAIM_ARTICLE = join(SHARED, 'bench/claim-article/train.jsonl')
const POLNEAR = join(SHARED, 'bench/polnear')

const folder = process.argv[2]
if (!folder) {
  console.error('Give the folder to lay the stories out in, such as /path/to/annotated.')
  process.exit(2)
}
if (!existsSync(CLAIM_ARTICLE) || !existsSync(POLNEAR)) {
  console.error('Skipped: ../shared/bench is not there, which holds the texts of the annotated stories.')
  process.exit(1)
}
const rows = new Map()
for (const line of readFileSync(CLAIM_ARTICLE, 'utf8').trim().split('\n')) {
  const row = JSON.parse(line)
  if (!row.headline) continue
  const key = `${row.claim_id} ${row.body_id}`
  rows.set(key, [...(rows.get(key) ?? []), `${row.headline.trim()}\n\n${row.body.trim()}\n`])
}
for (const name of readdirSync(ANNOTATED).sort()) layOut(name.replace('.json', ''))

function layOut(slug) {
  const story = JSON.parse(readFileSync(join(ANNOTATED, `${slug}.json`), 'utf8'))
  const texts = story.articles.map((article) => textOf(article, slug))
  const files = story.articles.map(({ file }) => file)
  const quote = ([article, start, end]) => ({ file: files[article], quote: texts[article].slice(start, end) })
  const claims = story.claims.map(({ weight, independent, mentions }, i) => ({
    id: `c${i + 1}`,
    // Claims are known by their mentions; the shortest stands for the words of one.
    text: mentions.map((m) => quote(m).quote).sort((a, b) => a.length - b.length)[0],
    weight,
    origin: independent === null ? null : { independent },
    mentions: mentions.map((m) => ({ ...quote(m), span: [m[1], m[2]], stance: m[3], source: m[4] })),
  }))
  const articles = story.articles.map(({ file, outlet, published }, i) => ({
    ...{ file, outlet, via: null, url: null, published },
    boilerplateSpans: story.boilerplate.filter((b) => b[0] === i).map((b) => [b[1], b[2]]),
  }))
  const reuse = story.reuse.map(([a, b]) => ({ a: files[a], b: files[b] }))
  const out = join(folder, slug)
  mkdirSync(out, { recursive: true })
  files.forEach((file, i) => {
    writeFileSync(join(out, file), texts[i])
  })
  const entries = articles.map(({ boilerplateSpans, ...article }) => article)
  writeFileSync(join(out, 'story.json'), JSON.stringify({ title: slug, articles: entries }, null, 1))
  writeFileSync(join(out, 'gold.json'), JSON.stringify({ articles, claims, reuse }, null, 1))
}

/** The text that was annotated; places in another one would mean nothing. */
function textOf({ claim, body, polnear, sha256 }, slug) {
  const found = polnear
    ? [readFileSync(join(POLNEAR, polnear), 'utf8').replace(/^\uFEFF/, '')]
    : (rows.get(`${claim} ${body}`) ?? [])
  const text = found.find((one) => createHash('sha256').update(one).digest('hex') === sha256)
  if (text !== undefined) return text
  console.error(
    `${slug}: ../shared/bench holds another text of ${polnear ?? `body ${body}`} than the annotated one.`,
  )
  process.exit(1)
}
