import type { Command } from 'commander'
import { Failure } from './failure'
import { type Format, formatStory } from './formats'
import type { Context } from './main'
import { FORMAT_HELP, formatOption, outOption } from './options'
import { withDatabase } from './with-database'
import { writeResult } from './write-result'

/** Adds `export`: a stored story in one of the forms. */
export function addExport(program: Command, context: Context): void {
  program
    .command('export')
    .description('Write a stored story as it was last analysed.')
    .argument('<story>', 'its slug, as `list` shows it')
    .addOption(formatOption())
    .addOption(outOption())
    .addHelpText('after', FORMAT_HELP)
    .action((slug: string, options: Options) => run(slug, options, context))
}

type Options = { readonly format: Format; readonly out?: string }

async function run(slug: string, { format, out }: Options, context: Context): Promise<void> {
  const { readStory } = await import('@/lib/store/read-story')
  const story = await withDatabase(context, (db) => readStory(slug, db))
  if (story === null) throw new Failure(`There is no story "${slug}". See: corroborate list`)
  const { width, colour } = context
  await writeResult(await formatStory(story, format, { width, colour: colour && !out }), out, context)
}
