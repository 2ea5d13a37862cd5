import type { Command } from 'commander'
import type { Figures } from '@/lib/evaluate/attribution'
import type { AttributionScore } from '@/lib/evaluate/score-attribution'
import { reasonOf } from '@/lib/model/reason-of'
import { Failure } from './failure'
import type { Context } from './main'
import { progress } from './progress'

/** `eval attribution FOLDER`: who is said to have said what, against an annotation in PolNeAR's format. */
export function addEvalAttribution(group: Command, context: Context): void {
  group
    .command('attribution')
    .description('Who is said to have said what: sources, cues and contents against annotated articles.')
    .argument('<folder>', 'PolNeAR’s layout: text/NAME.txt and attributions/NAME_xxxx.ann')
    .option('--json', 'write the figures as JSON')
    .action(async (folder: string, options: { readonly json?: true }) => {
      const { readPolnearFolder } = await import('./read-polnear')
      const { scoreAttribution } = await import('@/lib/evaluate/score-attribution')
      const articles = read(() => readPolnearFolder(folder))
      const step = progress(context)
      step(`Reading ${articles.length} articles`, articles.length > 20 ? Number.POSITIVE_INFINITY : 0)
      const score = scoreAttribution(articles)
      context.print(options.json ? `${JSON.stringify(score, null, 2)}\n` : `${lines(score).join('\n')}\n`)
    })
}

function read<T>(reading: () => T): T {
  try {
    return reading()
  } catch (error) {
    throw new Failure(reasonOf(error))
  }
}

function lines({ articles, figures }: AttributionScore): readonly string[] {
  const table = (['cue', 'source', 'content'] as const).flatMap((role) => [
    `${role.padEnd(8)} exact    ${row(figures[role].exact)}`,
    `${''.padEnd(8)} overlap  ${row(figures[role].overlap)}`,
  ])
  return [
    `${articles} articles   precision  recall  F1`,
    ...table,
    `${''.padEnd(8)} tokens   ${row(figures.content.token)}`,
  ]
}

function row({ precision, recall, f1 }: Figures): string {
  return `${precision.toFixed(3)}      ${recall.toFixed(3)}   ${f1.toFixed(3)}`
}
