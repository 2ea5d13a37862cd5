import { existsSync } from 'node:fs'

/** The story that is shipped; it is always there. */
export const SAMPLE = 'venezuela-2019'

/** The same event from its real articles; there only where they lie beside the project. */
export const REAL = 'venezuela-2019-articles'
export const HAS_REAL = existsSync(new URL('../../shared/stories/venezuela-2019', import.meta.url))

/** Slugs of the stories that the test server holds: run what must hold of every story over these. */
export const STORIES: readonly string[] = HAS_REAL ? [SAMPLE, REAL] : [SAMPLE]
