import type { Command } from 'commander'
import { count } from '@/lib/view/counts'
import { EXIT, Failure } from './failure'
import { type Format, formatStory } from './formats'
import type { Context } from './main'
import { FOLDER_HELP, FORMAT_HELP, formatOption, outOption } from './options'
import { progress } from './progress'
import { sayProblems, sayRejected } from './say-rejected'
import { writeResult } from './write-result'

/** Adds `analyze`: a folder in, its matrix out, nothing stored. */
export function addAnalyze(program: Command, context: Context): void {
  program
    .command('analyze')
    .description('Analyse a folder of articles and write its matrix; nothing is stored.')
    .argument('<folder>', 'folder with one article a file')
    .addOption(formatOption())
    .addOption(outOption())
    .addHelpText('after', `${FOLDER_HELP}\n${FORMAT_HELP}`)
    .action((folder: string, options: Options) => run(folder, options, context))
}

type Options = { readonly format: Format; readonly out?: string }

async function run(folder: string, { format, out }: Options, context: Context): Promise<void> {
  const step = progress(context)
  const { analyzeFolder } = await import('@/lib/usecases/analyze-folder')
  const { SETTINGS } = await import('@/lib/pipeline/settings')
  const { story } = await analyzeFolder(folder, {
    onRead: (incoming) => {
      sayRejected(incoming, context)
      const characters = incoming.articles.reduce((n, a) => n + a.text.length, 0)
      step(`Analysing ${count(incoming.articles.length, 'article')}`, characters)
    },
    onRejected: (rejected) => sayProblems(rejected, context),
  })
  if (!story) throw new Failure('There is no article to analyse.', EXIT.bad)
  const { width, colour } = context
  const text = await formatStory(story, format, { width, colour: colour && !out, settings: SETTINGS })
  await writeResult(text, out, context)
}
