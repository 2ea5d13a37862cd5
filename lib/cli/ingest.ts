import type { Command } from 'commander'
import type { SavedStory } from '@/lib/usecases/save-story'
import { count } from '@/lib/view/counts'
import { printable } from '@/lib/view/display-width'
import { EXIT, Failure } from './failure'
import type { Context } from './main'
import { FOLDER_HELP } from './options'
import { progress } from './progress'
import { sayRejected } from './say-rejected'
import { withDatabase } from './with-database'

export function addIngest(program: Command, context: Context): void {
  program
    .command('ingest')
    .description('Store a folder of articles as a story, or add what is new to one, and analyse it.')
    .argument('<folder>', 'folder with one article a file')
    .option('-s, --story <slug>', 'name of the story in addresses; default: made from the folder’s name')
    .addHelpText('after', FOLDER_HELP)
    .action((folder: string, options: Options) => run(folder, options, context))
}

type Options = { readonly story?: string }

async function run(folder: string, options: Options, context: Context): Promise<void> {
  const { isSlug, slugOf } = await import('@/lib/ingest/slug')
  const { readFolder } = await import('@/lib/ingest/read-folder')
  if (options.story !== undefined && !isSlug(options.story)) {
    const reason = `--story "${options.story}" can be no address: use small letters, digits and hyphens`
    throw new Failure(`${reason}, such as ${slugOf(options.story)}.`, EXIT.usage)
  }
  const step = progress(context)
  const incoming = await readFolder(folder, { capturedAt: context.now().toISOString() })
  sayRejected(incoming, context)
  if (incoming.articles.length === 0) throw new Failure('There is no article to store.')
  const slug = options.story ?? incoming.slug
  const characters = incoming.articles.reduce((n, a) => n + a.text.length, 0)
  const { saveStory } = await import('@/lib/usecases/save-story')
  const saved = await withDatabase(context, (db) =>
    saveStory({ ...incoming, slug }, { db, now: context.now, onStep: (words) => step(words, characters) }),
  )
  context.print(`${printable(outcome(saved))}\n`)
}

/** What was done, in one line: "ferry: stored 5 articles. 5 outlets, 72 claims, 12 disputed." */
function outcome({ story, created, added, duplicates, updated, analysed }: SavedStory): string {
  const done = [
    `${created ? 'stored' : 'added'} ${count(added.length, 'article')}`,
    ...(duplicates.length > 0 ? [`${duplicates.length} already there`] : []),
    ...(updated.length > 0 ? [`${updated.length} of them better described now`] : []),
    ...(analysed ? [] : ['nothing to analyse anew']),
  ]
  const now = `${count(story.outlets, 'outlet')}, ${count(story.claims, 'claim')}, ${story.disputed} disputed`
  return `${story.slug}: ${done.join(', ')}. ${now}.`
}
