import type { Command } from 'commander'
import { count } from '@/lib/view/counts'
import { EXIT, Failure } from './failure'
import type { Context } from './main'
import { withDatabase } from './with-database'

/** Adds `delete`: without --yes it says what would go; a story that is not there is refused either way. */
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
  const { deleteStory } = await import('@/lib/store/delete-story')
  const { readStorySummary } = await import('@/lib/store/read-stories')
  const story = await withDatabase(context, async (db) => {
    const found = await readStorySummary(slug, db)
    if (found && yes) await deleteStory(slug, db)
    return found
  })
  if (!story) throw new Failure(`There is no story "${slug}". See: corroborate list`)
  if (yes) return context.print(`Deleted: ${slug}\n`)
  const holds = `${count(story.articles, 'article')} and ${count(story.claims, 'claim')}`
  throw new Failure(
    `Nothing was deleted. "${story.title}" holds ${holds}; if you mean it: corroborate delete ${slug} --yes`,
    EXIT.usage,
  )
}
