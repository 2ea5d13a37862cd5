import { join } from 'node:path'
import { realStoryFolder } from '../lib/seed.mjs'
import { judge, measure } from './measure.mjs'

/** Five real articles end to end, Node's start included. */
export async function five({ folder, runs }) {
  const story = realStoryFolder()
  if (!story) {
    console.log('Skipped: ../shared/stories/venezuela-2019 is not there.')
    return true
  }
  const args = [
    'scripts/corroborate.mjs',
    'analyze',
    story,
    '--format',
    'json',
    '--out',
    join(folder, 'five.json'),
  ]
  const { seconds, processor, memory } = await measure(args, { folder, runs })
  const bare = await measure(['-e', ''], { folder, runs })
  const quick = judge('five real articles, analyze, from start to exit', seconds, 's', 1.5)
  judge('  processor time', processor, 's')
  judge('  Node alone, from start to exit', bare.seconds, 's')
  judge('  largest resident memory', memory, 'MB')
  return quick
}
