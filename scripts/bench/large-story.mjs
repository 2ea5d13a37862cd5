import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SHARED } from '../lib/paths.mjs'

const TEXTS = join(SHARED, 'bench/claim-article/train.jsonl')
/** Fewer outlets than articles, as in a real story: most outlets come back to an event. */
const ARTICLES_PER_OUTLET = 4

export const NO_TEXTS = 'Skipped: ../shared/bench/claim-article is not there to make a large story from.'

/** True where there are texts to make a large story from. */
export function hasTexts() {
  return existsSync(TEXTS)
}

/** Writes a story of so many articles, the first distinct texts of the file, and gives back its folder and its words. */
export function writeLargeStory(folder, articles) {
  const story = join(folder, `story-${articles}`)
  mkdirSync(story, { recursive: true })
  const rows = readFileSync(TEXTS, 'utf8').trim().split('\n')
  const bodies = [...new Set(rows.map((row) => JSON.parse(row).body))].slice(0, articles)
  const outlets = Math.ceil(articles / ARTICLES_PER_OUTLET)
  const entries = bodies.map((body, i) => {
    const file = `${String(i).padStart(3, '0')}.txt`
    writeFileSync(join(story, file), body)
    return { file, outlet: `Outlet ${(i % outlets) + 1}`, via: null, url: null, published: null }
  })
  writeFileSync(
    join(story, 'story.json'),
    JSON.stringify({ title: `${articles} articles`, articles: entries }),
  )
  return { story, words: bodies.join(' ').split(/\s+/).length }
}
