import { join } from 'node:path'
import type { Command } from 'commander'
import type { Figure } from '@/lib/evaluate/score-story'
import type { Evaluation } from '@/lib/usecases/evaluate-stories'
import { reportText } from '@/lib/view/report-text'
import { EXIT, Failure } from './failure'
import type { Context } from './main'
import { progress } from './progress'
import { sayProblems } from './say-rejected'
import { writeResult } from './write-result'

/** Adds `eval stories`: the engine against annotated stories, one by one and pooled. */
export function addEvalStories(group: Command, context: Context): void {
  group
    .command('stories')
    .description('Score the engine on every story of a folder that has a gold.json, one by one and pooled.')
    .argument('<folder>', 'folder of stories, or one story')
    .option('--leave-one-out', 'fit anew without the story that is scored, whatever is fitted on stories')
    .option('--fit-on <dirs...>', 'with --leave-one-out: folders of further annotated stories to fit on')
    .option('-o, --out <dir>', 'keep the report of each story in this folder, as NAME.json')
    .option('--json', 'as JSON; a figure that cannot be told is null')
    .action((folder: string, options: Options) => run(folder, options, context))
}

type Options = {
  readonly leaveOneOut?: boolean
  readonly fitOn?: readonly string[]
  readonly out?: string
  readonly json?: boolean
}

async function run(
  folder: string,
  { leaveOneOut = false, fitOn = [], out, json }: Options,
  context: Context,
): Promise<void> {
  if (fitOn.length > 0 && !leaveOneOut)
    throw new Failure(
      '--fit-on says what to fit on when one is left out: give --leave-one-out as well.',
      EXIT.usage,
    )
  const { evaluateStories } = await import('@/lib/usecases/evaluate-stories')
  const step = progress(context)
  const evaluation = await evaluateStories(folder, {
    leaveOneOut,
    fitOn,
    // Several stories, or fitting anew, take longer than a second for certain.
    onStory: (name, number, all) =>
      step(`Analysing ${name} (${number} of ${all})`, leaveOneOut || all > 1 ? Number.POSITIVE_INFINITY : 0),
  })
  sayProblems(evaluation.rejected, context)
  if (!evaluation.pooled) throw new Failure('There is no story to score.')
  for (const { name, report } of out === undefined ? [] : evaluation.stories) {
    await writeResult(reportText(report), join(out ?? '', `${name}.json`), context)
  }
  context.print(json ? await asJson(evaluation, leaveOneOut) : await asTable(evaluation, leaveOneOut))
}

async function asJson({ stories, pooled, rejected }: Evaluation, leaveOneOut: boolean): Promise<string> {
  const { BOOTSTRAP } = await import('@/lib/evaluate/bootstrap')
  const { FIGURES } = await import('@/lib/evaluate/score-story')
  const { FITTED } = await import('@/lib/evaluate/fit-settings')
  const { engineNow } = await import('@/lib/usecases/given-by-other')
  const result = {
    engine: engineNow(),
    leaveOneOut,
    fitted: FITTED,
    stories: Object.fromEntries(stories.map((s) => [s.name, inOrder(s.score.figures)])),
    pooled: pooled && inOrder(pooled.figures),
    intervals: { ...BOOTSTRAP, pooled: pooled && inOrder(pooled.intervals) },
    rejected,
  }
  return `${JSON.stringify(result, null, 2)}\n`

  function inOrder<T>(values: Readonly<Record<Figure, T>>): Readonly<Record<string, T>> {
    return Object.fromEntries(FIGURES.map((figure) => [figure, values[figure]]))
  }
}

async function asTable(evaluation: Evaluation, leaveOneOut: boolean): Promise<string> {
  const { scoreTable } = await import('@/lib/evaluate/score-table')
  const { FITTED } = await import('@/lib/evaluate/fit-settings')
  return scoreTable(evaluation) + fittedWords(FITTED, leaveOneOut)
}

function fittedWords(fitted: readonly string[], leaveOneOut: boolean): string {
  const names = fitted.join(', ')
  if (names === '') return 'Nothing in this engine is fitted on stories: leaving one out changes nothing.\n'
  if (leaveOneOut) return `Fitted anew without the story that is scored: ${names}.\n`
  return `Fitted on stories, as shipped: ${names}. Those that it was fitted on score too well; see --leave-one-out.\n`
}
