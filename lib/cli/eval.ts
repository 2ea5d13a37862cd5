import type { Command } from 'commander'
import { addEvalAttribution } from './eval-attribution'
import { addEvalClaimArticle } from './eval-claim-article'
import { addEvalExtraction } from './eval-extraction'
import { addEvalReuse } from './eval-reuse'
import { addEvalStories } from './eval-stories'
import { addEvalWire } from './eval-wire'
import type { Context } from './main'

/**
 * The measurements, a file each: a new one is written like `eval-reuse.ts` (what it measures with is loaded in its action, so that
 * other commands start fast) and added to this list.
 */
const MEASUREMENTS = [
  addEvalStories,
  addEvalAttribution,
  addEvalReuse,
  addEvalWire,
  addEvalClaimArticle,
  addEvalExtraction,
]

/** Adds `eval` with its measurements. */
export function addEval(program: Command, context: Context): void {
  const group = program.command('eval').description('Measure the engine against annotated data.')
  for (const add of MEASUREMENTS) add(group, context)
}
