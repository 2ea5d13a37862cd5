// An engine to plug in that knows the annotators' claims: how well all that comes after claims (origins, order) does with right ones.
// CORROBORATE_ENGINE="node scripts/annotators-engine.mjs ../shared/stories" npm run -s corroborate -- eval stories ../shared/stories
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Give the folder of the annotated stories.')
const { articles } = JSON.parse(readFileSync(0, 'utf8'))
const texts = new Map(articles.map((article) => [article.file, article.text]))
const gold = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')))
  .find(({ claims }) => claims.every(({ mentions }) => mentions.every(stands)))
if (!gold) throw new Error(`${folder} holds no annotation of these articles.`)
const claims = gold.claims.map(({ mentions }) => ({
  mentions: mentions.map(({ file, quote, span, stance }) => ({
    article: file,
    quote,
    ...(span ? { start: span[0], end: span[1] } : {}),
    stance,
  })),
}))
console.log(JSON.stringify({ claims }))

function stands({ file, quote }) {
  return texts.get(file)?.includes(quote)
}
