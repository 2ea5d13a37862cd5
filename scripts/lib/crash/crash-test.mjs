import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '../arguments.mjs'
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
const LONGEST_LIFE = 4000
/** The longest pause between two articles, so that about half of the kills come while they are handed in. */
const LONGEST_PAUSE = 80

const HELP = `node scripts/crash-test.mjs [--seed N] [--write]

Kills the server at ${KILLS} random moments of an intake of ${ARTICLES} articles, and counts what is there in the end.

--seed N  the moments of that seed; without it others each time
--write   puts the result into docs/crash-test.md`

await main(async () => {
  const given = readArguments(HELP, { options: { seed: { type: 'string' }, write: { type: 'boolean' } } })
  if (given === null) return 0
  const { values } = given
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
  if (!Number.isSafeInteger(seed)) throw new Stop(`--seed "${values.seed}" is no whole number.`)
  await generateClient()
  await buildIfChanged(TEST_DIST)
  const found = await withTemporaryDatabase((env) => crash(env, seed))
  const text = result({ seed, articles: ARTICLES, ...found })
  console.log(`\n${text}`)
  if (values.write) writeFileSync(join(ROOT, 'docs', 'crash-test.md'), text)
  return found.rounds.every(({ lost, doubled }) => lost.length + doubled.length === 0) ? 0 : 1
})

/** Intakes one after the other until the server was killed often enough; mostly one is long enough. */
async function crash(env, seed) {
  const random = randomFrom(seed)
  const server = await killedServer(env, await anyFreePort())
  const kills = []
  const rounds = []
  try {
    while (kills.length < KILLS) {
      const articles = writeArticles(ARTICLES, rounds.length)
      const slug = await killDuring(server, articles, { random, kills, round: rounds.length })
      rounds.push(await countArticles(server, slug, articles))
    }
    return { kills, rounds }
  } finally {
    await server.stop()
  }
}

async function killDuring(server, articles, { random, kills, round }) {
  let now = ''
  let over = false
  const pauses = randomFrom(round + 1)
  const work = handInAll(server, articles, {
    pause: () => pauses() * LONGEST_PAUSE,
    title: `The ferry Gull ${round + 1}`,
    at: (what) => {
      now = what
    },
  }).finally(() => {
    over = true
  })
  while (kills.length < KILLS && !over) {
    const after = Math.round(random() * LONGEST_LIFE)
    const killed = server.killAfter(after, () => kills.push({ after, what: now }))
    await killed
    console.log(`kill ${kills.length}: after ${after} ms, ${now}`)
  }
  return work
}

/** What the story holds in the end, by the hash of each text. */
async function countArticles(server, slug, articles) {
  const report = await (await fetch(`${server.url()}/stories/${slug}/report.json`)).json()
  const times = new Map()
  for (const { sha256 } of report.articles) times.set(sha256, (times.get(sha256) ?? 0) + 1)
  return {
    lost: articles.filter((article) => !times.has(article.sha256)).map((article) => article.name),
    doubled: articles
      .filter((article) => (times.get(article.sha256) ?? 0) > 1)
      .map((article) => article.name),
    stored: report.articles.length,
    claims: report.claims.length,
  }
}
