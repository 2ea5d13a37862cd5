import type { Command } from 'commander'
import type { StorySummary } from '@/lib/model/story'
import { formatMoment } from '@/lib/view/dates'
import { displayWidth, padTo, printable } from '@/lib/view/display-width'
import type { Context } from './main'
import { withDatabase } from './with-database'

/** Adds `list`: the stories that are stored, the newest first. */
export function addList(program: Command, context: Context): void {
  program
    .command('list')
    .description('List the stories that are stored, the newest first.')
    .option('--json', 'as JSON, a list of objects')
    .action((options: Options) => run(options, context))
}

type Options = { readonly json?: boolean }

async function run({ json }: Options, context: Context): Promise<void> {
  const { readStories } = await import('@/lib/store/read-stories')
  const stories = await withDatabase(context, readStories)
  if (json) return context.print(`${JSON.stringify(stories, null, 2)}\n`)
  if (stories.length === 0) return context.say('No story is stored yet. Store one: corroborate ingest FOLDER')
  context.print(`${lines(stories).join('\n')}\n`)
}

function lines(stories: readonly StorySummary[]): readonly string[] {
  const rows = stories.map((s) => [
    s.slug,
    ...[s.articles, s.outlets, s.claims, s.disputed].map(String),
    s.analysedAt ? formatMoment(s.analysedAt) : 'never',
    printable(s.title) + (s.sample ? ' (sample: digests)' : ''),
  ])
  const table = [['story', 'articles', 'outlets', 'claims', 'disputed', 'analysed', 'title'], ...rows]
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => displayWidth(row[i] ?? '')))) ?? []
  return table.map((row) =>
    row
      .map((value, i) => padTo(value, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
