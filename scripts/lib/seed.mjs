import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE_STORY, SHARED } from './paths.mjs'
import { runNode } from './run.mjs'
import { step } from './step.mjs'
import { Stop } from './stop.mjs'

/** The slug of the shipped story, and the one that its real articles get in tests. */
export const SAMPLE_SLUG = 'venezuela-2019'
export const REAL_SLUG = 'venezuela-2019-articles'

/** The real articles that the sample retells, where they lie beside the project; else null. */
export function realStoryFolder() {
  const folder = join(SHARED, 'stories', SAMPLE_SLUG)
  return existsSync(folder) ? folder : null
}

/** Loads the sample story as anybody's story is loaded. What is stored already stays as it is. */
export function seedSample(env) {
  return step('Loading the sample story', () => ingest(SAMPLE_STORY, SAMPLE_SLUG, env))
}

/** Loads a folder of articles into the database under a slug. Throws Stop with the command's own words when it fails. */
export async function ingest(folder, slug, env) {
  const { code, output } = await runNode(['scripts/corroborate.mjs', 'ingest', folder, '--story', slug], {
    env,
    quiet: true,
  })
  if (code === 0) return
  throw new Stop(`The story in ${folder} could not be loaded:\n${output}`)
}
