import { analyzeArguments } from './large.mjs'
import { hasTexts, NO_TEXTS, writeLargeStory } from './large-story.mjs'
import { judge, measure } from './measure.mjs'

/** Twice the articles may take so many times as long. */
const MOST_WHEN_DOUBLED = 2.4

/** How time grows with the story. */
export async function growth({ folder, runs }) {
  if (!hasTexts()) {
    console.log(NO_TEXTS)
    return true
  }
  const sizes = [100, 200, 400]
  const few = Math.max(1, Math.ceil(runs / 2))
  let former = null
  let good = true
  for (const size of sizes) {
    const { story } = writeLargeStory(folder, size)
    const { seconds, processor } = await measure(analyzeArguments(folder, story), { folder, runs: few })
    judge(`${size} articles`, seconds, 's')
    judge('  processor time', processor, 's')
    if (former !== null)
      good = judge('  times as long as half as many', seconds / former, '×', MOST_WHEN_DOUBLED) && good
    former = seconds
  }
  return good
}
