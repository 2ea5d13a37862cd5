/** For tests: saves the analysis of a story anew, and kills its own process when all but the last of it is written. */
import { openDatabase } from './client'
import { readStory } from './read-story'
import { saveAnalysis } from './save-analysis'
import { ENGINE_ALONE } from './test-story'

async function main([url, slug]: readonly string[]): Promise<void> {
  if (url === undefined || slug === undefined)
    throw new Error('Give the address of the database and a story.')
  const db = openDatabase(url)
  const story = await readStory(slug, db)
  if (story === null) throw new Error(`No story ${slug}`)
  const analysis = {
    ...story.analysis,
    claims: story.analysis.claims.slice(1),
    sentences: [],
    attributions: [],
    get reuse(): never {
      process.kill(process.pid, 'SIGKILL')
      throw new Error('still alive')
    },
  }
  await saveAnalysis(
    slug,
    analysis,
    { settings: {}, startedAt: new Date(), finishedAt: new Date(), judge: ENGINE_ALONE },
    db,
  )
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(String(error))
  process.exitCode = 1
})
