import type { Command } from 'commander'
import { addEvalStories } from './eval-stories'
import type { Context } from './main'

/** The measurements, a file each: a new one is written like `eval-stories.ts` and added to this list. */
const MEASUREMENTS = [addEvalStories]

export function addEval(program: Command, context: Context): void {
  const group = program.command('eval').description('Measure the engine against annotated data.')
  for (const add of MEASUREMENTS) add(group, context)
}
