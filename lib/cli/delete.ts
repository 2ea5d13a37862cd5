import type { Command } from 'commander'
import { EXIT, Failure } from './failure'
import type { Context } from './main'
import { withDatabase } from './with-database'

/** Adds `delete`: refuses without --yes, and a story that is not there. */
export function addDelete(program: Command, context: Context): void {
  program
    .command('delete')
    .description('Delete a stored story with its articles, claims and links. There is no way back.')
    .argument('<story>', 'its slug, as `list` shows it')
    .option('--yes', 'needed: says that you mean it')
    .action((slug: string, options: Options) => run(slug, options, context))
}

type Options = { readonly yes?: boolean }

async function run(slug: string, { yes }: Options, context: Context): Promise<void> {
  if (!yes)
    throw new Failure(`Nothing was deleted. If you mean it: corroborate delete ${slug} --yes`, EXIT.usage)
  const { deleteStory } = await import('@/lib/store/delete-story')
  const deleted = await withDatabase(context, (db) => deleteStory(slug, db))
  if (!deleted) throw new Failure(`There is no story "${slug}". See: corroborate list`)
  context.print(`Deleted: ${slug}\n`)
}
