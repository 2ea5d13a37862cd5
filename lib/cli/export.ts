import type { Command } from 'commander'
import { count } from '@/lib/view/counts'
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
  const { readStorySummary } = await import('@/lib/store/read-stories')
  const [story, stored] = await withDatabase(context, async (db) => [
    await readStory(slug, db),
    await readStorySummary(slug, db),
  ])
  if (!story || !stored) throw new Failure(`There is no story "${slug}". See: corroborate list`)
  const has = (articles: number) => count(articles, 'article')
  if (!story.run)
    throw new Failure(
      `"${slug}" holds ${has(stored.articles)} and was never analysed. Do so in the app, or hand one in again: corroborate ingest FILE --story ${slug}`,
    )
  const later = stored.articles - story.analysis.articles.length
  if (later > 0) context.say(`Not in it, for it came later than the last analysis: ${has(later)}.`)
  const { width, colour } = context
  await writeResult(await formatStory(story, format, { width, colour: colour && !out }), out, context)
}
