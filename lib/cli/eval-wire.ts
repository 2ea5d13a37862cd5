import { join } from 'node:path'
import type { Command } from 'commander'
import type { WireScore } from '@/lib/evaluate/wire'
import type { Context } from './main'
import { readBench } from './read-bench'

/** `eval wire FOLDER`: are the reports of news agencies told from an outlet's own. */
export function addEvalWire(group: Command, context: Context): void {
  group
    .command('wire')
    .description('News agencies: which articles are an agency’s report, told by their text alone.')
    .argument(
      '<folder>',
      'holds metadata.tsv (compartment, filename, wire) and <compartment>/text/<filename>.txt',
    )
    .option('--json', 'write the figures as JSON')
    .action(async (folder: string, options: { readonly json?: true }) => {
      const { readWireLabels, scoreWire } = await import('@/lib/evaluate/wire')
      const labels = await readBench(folder, 'metadata.tsv', readWireLabels)
      context.say(`Reading ${labels.length} articles …`)
      const rows = await Promise.all(
        labels.map(async ({ part, name, wire }) => ({
          name,
          wire,
          text: await readBench(folder, join(part, 'text', `${name}.txt`), (text) => text),
        })),
      )
      const score = scoreWire(rows)
      context.print(options.json ? `${JSON.stringify(score, null, 2)}\n` : `${lines(score).join('\n')}\n`)
    })
}

function lines(score: WireScore): readonly string[] {
  return [
    `articles     ${score.articles}, ${score.wire} of them an agency's`,
    `precision    ${figure(score.precision)}`,
    `recall       ${figure(score.recall)}`,
    ...score.wrong.map((one) => `wrong        ${one.name} (${one.rule})`),
    ...score.missed.map((name) => `missed       ${name}`),
  ]
}

const figure = (value: number | null) => (value === null ? '-' : value.toFixed(3))
