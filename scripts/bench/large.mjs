import { join } from 'node:path'
import { hasTexts, NO_TEXTS, writeLargeStory } from './large-story.mjs'
import { judge, measure } from './measure.mjs'

/** The engine may take so many times as long as wink-nlp's bare pass over the same text. */
const SLOWER_THAN_WINK = 12

/** A story of 200 articles, against a bare sentence and part-of-speech pass over the same text in the same run. */
export async function large({ folder, runs }) {
  if (!hasTexts()) {
    console.log(NO_TEXTS)
    return true
  }
  const { story, words } = writeLargeStory(folder, 200)
  const few = Math.max(1, Math.ceil(runs / 2))
  const { seconds, processor, memory } = await measure(analyzeArguments(folder, story), { folder, runs: few })
  const engine = await measure(['scripts/bench/engine-pass.mjs', story], { folder, runs: few })
  const itself = Number(engine.output.trim().split('\n').at(-1))
  const wink = await measure(['scripts/bench/wink-pass.mjs', story], { folder, runs: few })
  const pass = Number(wink.output.trim())
  const met = [
    judge(`200 articles (${words} words), analyze`, seconds, 's', 30),
    judge('  largest resident memory', memory, 'MB', 1000),
    judge('  times as long as the bare pass, both without their start', itself / pass, '×', SLOWER_THAN_WINK),
  ]
  judge('  processor time', processor, 's')
  judge('the analysis itself', itself, 's')
  judge('wink-nlp, sentences and parts of speech: the pass itself', pass, 's')
  judge('  from start to exit, its model loaded', wink.seconds, 's')
  console.log(`${Math.round(words / itself)} words a second; wink-nlp ${Math.round(words / pass)}`)
  return met.every(Boolean)
}

/** What analyses a folder as a person would, with the result in a file. */
export function analyzeArguments(folder, story) {
  return [
    'scripts/corroborate.mjs',
    'analyze',
    story,
    '--format',
    'json',
    '--out',
    join(folder, 'report.json'),
  ]
}
