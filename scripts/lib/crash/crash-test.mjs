import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfChanged } from '../build.mjs'
import { generateClient } from '../database.mjs'
import { anyFreePort } from '../free-port.mjs'
import { ROOT, TEST_DIST } from '../paths.mjs'
import { main, Stop } from '../stop.mjs'
import { withTemporaryDatabase } from '../temporary-database.mjs'
import { writeArticles } from './articles.mjs'
import { handInAll } from './client.mjs'
import { killedServer } from './killed-server.mjs'
import { randomFrom } from './random.mjs'
import { result } from './result.mjs'

const ARTICLES = 50
const KILLS = 20
/** The longest that a server lives before it is killed, milliseconds after it first answers. */
const LONGEST_LIFE = 2500
/** The longest pause between two articles, so that about half of the kills come while they are handed in. */
const LONGEST_PAUSE = 80

await main(async () => {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, write: { type: 'boolean' } } })
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
  if (!Number.isSafeInteger(seed)) throw new Stop(`--seed "${values.seed}" is no whole number.`)
  await generateClient()
  await buildIfChanged(TEST_DIST)
  const found = await withTemporaryDatabase((env) => crash(env, seed))
  const text = result({ seed, articles: ARTICLES, ...found })
  console.log(`\n${text}`)
  if (values.write) writeFileSync(join(ROOT, 'docs', 'crash-test.md'), text)
  const good = found.lost.length === 0 && found.doubled.length === 0 && found.kills.length === KILLS
  return good ? 0 : 1
})

async function crash(env, seed) {
  const random = randomFrom(seed)
  const articles = writeArticles(ARTICLES)
  const server = await killedServer(env, await anyFreePort())
  const kills = []
  let now = ''
  let over = false
  const pauses = randomFrom(seed + 1)
  try {
    const work = handInAll(server, articles, {
      pause: () => pauses() * LONGEST_PAUSE,
      title: 'The ferry Gull',
      at: (what, handedIn) => {
        now = `${what} (${handedIn} of ${ARTICLES} handed in)`
      },
    }).finally(() => {
      over = true
    })
    while (kills.length < KILLS && !over) {
      const after = Math.round(random() * LONGEST_LIFE)
      const killed = server.killAfter(after)
      await Promise.race([killed.then(() => null), new Promise((resolve) => setTimeout(resolve, after - 5))])
      const what = now
      await killed
      kills.push({ after, what })
      console.log(`kill ${kills.length}: after ${after} ms, ${what}`)
    }
    const slug = await work
    return { kills, ...(await countArticles(server, slug, articles)) }
  } finally {
    await server.stop()
  }
}

/** What the story holds in the end, by the hash of each text; and each original's bytes, by theirs. */
async function countArticles(server, slug, articles) {
  const report = await (await fetch(`${server.url()}/stories/${slug}/report.json`)).json()
  const times = new Map()
  for (const { sha256 } of report.articles) times.set(sha256, (times.get(sha256) ?? 0) + 1)
  const stories = (await (await fetch(server.url())).text()).split('href="/stories/').length - 1
  return {
    lost: articles.filter((article) => !times.has(article.sha256)).map((article) => article.name),
    doubled: articles
      .filter((article) => (times.get(article.sha256) ?? 0) > 1)
      .map((article) => article.name),
    stored: report.articles.length,
    claims: report.claims.length,
    digest: createHash('sha256')
      .update([...times.keys()].sort().join('\n'))
      .digest('hex')
      .slice(0, 12),
    stories,
  }
}
