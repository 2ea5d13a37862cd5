import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, SHARED } from './paths.mjs'
import { Stop } from './stop.mjs'

const ANNOTATED = join(ROOT, 'scripts/annotated')
const CLAIM_ARTICLE = join(SHARED, 'bench/claim-article/train.jsonl')
const POLNEAR = join(SHARED, 'bench/polnear')

/**
 * Lays out the stories that scripts/annotated/ annotates, as folders that `eval stories` and the fitting of models read: `FOLDER/read`
 * has those whose errors were read when rules were written, `FOLDER/apart` those of which only figures are looked at. Their texts are
 * those of ../shared/bench; only places in them are kept here. Gives the two folders; null where ../shared/bench is not there.
 */
export function layOutAnnotated(folder) {
  if (!existsSync(CLAIM_ARTICLE) || !existsSync(POLNEAR)) return null
  const rows = new Map()
  for (const line of readFileSync(CLAIM_ARTICLE, 'utf8').trim().split('\n')) {
    const row = JSON.parse(line)
    if (!row.headline) continue
    const key = `${row.claim_id} ${row.body_id}`
    rows.set(key, [...(rows.get(key) ?? []), `${row.headline.trim()}\n\n${row.body.trim()}\n`])
  }
  for (const name of readdirSync(ANNOTATED).sort()) layOut(name.replace('.json', ''), folder, rows)
  return { read: join(folder, 'read'), apart: join(folder, 'apart') }
}

function layOut(slug, folder, rows) {
  const story = JSON.parse(readFileSync(join(ANNOTATED, `${slug}.json`), 'utf8'))
  const texts = story.articles.map((article) => textOf(article, slug, rows))
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
  const out = join(folder, story.apart ? 'apart' : 'read', slug)
  mkdirSync(out, { recursive: true })
  files.forEach((file, i) => {
    writeFileSync(join(out, file), texts[i])
  })
  const entries = articles.map(({ boilerplateSpans, ...article }) => article)
  writeFileSync(join(out, 'story.json'), JSON.stringify({ title: slug, articles: entries }, null, 1))
  writeFileSync(join(out, 'gold.json'), JSON.stringify({ articles, claims, reuse }, null, 1))
}

/** The text that was annotated; places in another one would mean nothing. */
function textOf({ claim, body, polnear, sha256 }, slug, rows) {
  const found = polnear
    ? [readFileSync(join(POLNEAR, polnear), 'utf8').replace(/^\uFEFF/, '')]
    : (rows.get(`${claim} ${body}`) ?? [])
  const text = found.find((one) => createHash('sha256').update(one).digest('hex') === sha256)
  if (text !== undefined) return text
  const from = polnear ?? `body ${body}`
  throw new Stop(`${slug}: ../shared/bench holds another text of ${from} than the annotated one.`)
}
