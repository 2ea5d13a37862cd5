import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** The build that `npm run demo` and `npm start` serve. */
export const DIST = '.next'

/** A build of its own for tests and measurements, so that they can run while the app is being served. */
export const TEST_DIST = '.next-test'

export const SAMPLE_STORY = join(ROOT, 'lib/fixtures/stories/venezuela-2019/articles')

/** Stories and benchmark data that may lie beside the project; nothing needs them. */
export const SHARED = join(ROOT, '../shared')
