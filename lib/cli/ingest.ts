import type { Command } from 'commander'
import type { DraftPreview } from '@/lib/model/intake'
import { LIMITS, whyNotText } from '@/lib/model/judging-limits'
import type { NamedInput } from '@/lib/usecases/gather-inputs'
import type { SavedStory } from '@/lib/usecases/save-story'
import { count } from '@/lib/view/counts'
import { printable } from '@/lib/view/display-width'
import { EXIT, Failure } from './failure'
import type { Context } from './main'
import { FOLDER_HELP, wholeNumber } from './options'
import { progress } from './progress'
import { sayRejected } from './say-rejected'
import { withDatabase } from './with-database'

/** Adds `ingest`: articles from files, addresses and feeds into a story, which is analysed. */
export function addIngest(program: Command, context: Context): void {
  program
    .command('ingest')
    .description('Store articles as a story, or add what is new to one, and analyse it.')
    .argument(
      '[input...]',
      'folder, file (.txt, .md, .html, .pdf, .docx, .zip), web address, or - for pasted text',
    )
    .option(
      '-s, --story <slug>',
      'name of the story in addresses; default: made from the first folder’s or file’s name',
    )
    .option('-t, --title <words>', 'title of a new story')
    .option('--feed <url>', 'follow this feed (RSS, Atom, JSON Feed)')
    .option('--item <n>', 'of the feed, only this item (counted from 1); may be given several times', item)
    .addHelpText('after', FOLDER_HELP)
    .action((inputs: readonly string[], options: Options) => run(inputs, options, context))
}

type Options = {
  readonly story?: string
  readonly title?: string
  readonly feed?: string
  readonly item?: readonly number[]
}

async function run(inputs: readonly string[], options: Options, context: Context): Promise<void> {
  const { isSlug, slugOf } = await import('@/lib/ingest/slug')
  if (options.story !== undefined && !isSlug(options.story)) {
    const reason = `--story "${options.story}" can be no address: use small letters, digits and hyphens`
    throw new Failure(`${reason}, such as ${slugOf(options.story)}.`, EXIT.usage)
  }
  const badTitle = options.title === undefined ? null : whyNotText(options.title, LIMITS.title)
  if (badTitle !== null) throw new Failure(`--title ${badTitle}.`, EXIT.usage)
  const named = await nameInputs(inputs, options, context)
  const step = progress(context)
  const { gatherInputs } = await import('@/lib/usecases/gather-inputs')
  const gathered = await gatherInputs(named, {
    now: context.now,
    onFetch: (address) => context.say(printable(`Fetching ${address} …`)),
  })
  const { story, drafts } = gathered
  sayRejected({ ...gathered, articles: drafts }, context)
  if (drafts.length === 0) throw new Failure('There is no article to store.')
  const slug = options.story ?? story?.slug
  if (slug === undefined) throw new Failure('Say with --story what the story is to be called.', EXIT.usage)
  const head = { slug, title: options.title ?? story?.title ?? slug, sample: story?.sample ?? false }
  const characters = drafts.reduce((n, draft) => n + draft.text.length, 0)
  const { saveStory } = await import('@/lib/usecases/save-story')
  const { previewDrafts } = await import('@/lib/usecases/preview-drafts')
  const saved = await withDatabase(context, async (db) => {
    sayPreviews(await previewDrafts(drafts, { story: slug, db }), context)
    const onStep = (words: string) => step(words, characters)
    const onUnusable = (words: string) => context.say(printable(words))
    return saveStory({ ...head, articles: drafts }, { db, now: context.now, onStep, onUnusable })
  })
  if (!saved.created && options.title !== undefined)
    context.say('The story was there already and keeps its title. Rename it in the app, under Articles.')
  context.print(`${printable(outcome(saved))}\n`)
}

/** What the command line names; wrong usage ends the command before anything is read. */
async function nameInputs(
  inputs: readonly string[],
  { story, feed, item: items = [] }: Options,
  context: Context,
): Promise<readonly NamedInput[]> {
  if (inputs.length === 0 && feed === undefined)
    throw new Failure('Name what is to be read. --help shows how.', EXIT.usage)
  if (items.length > 0 && feed === undefined)
    throw new Failure('--item chooses from a --feed: name one.', EXIT.usage)
  const named: NamedInput[] = []
  for (const input of inputs) {
    if (input === '-') named.push({ kind: 'paste', text: await context.read() })
    else if (/^[a-z][a-z\d+.-]+:\/\//i.test(input)) named.push({ kind: 'url', url: input })
    else named.push({ kind: 'path', path: input })
  }
  if (feed !== undefined) named.push({ kind: 'feed', url: feed, items })
  if (story === undefined && !named.some((one) => one.kind === 'path')) {
    throw new Failure('Say with --story what the story is to be called.', EXIT.usage)
  }
  return named
}

function item(value: string, before: readonly number[] = []): readonly number[] {
  return [...before, wholeNumber('--item', 1)(value)]
}

/** Articles that one is said to be like, at most. */
const NEAREST = 2

/** What a person should know of each article beside its text: what was odd, and what nearly is there already. */
function sayPreviews(previews: readonly DraftPreview[], { say }: Context): void {
  for (const { draft, notes, likenesses } of previews) {
    // Of a text that is there already it is said how often, not of each how near it is to others.
    const near = likenesses.some((one) => one.kind === 'text') ? [] : likenesses.map((one) => one.words)
    for (const note of [...notes, ...near.slice(0, NEAREST)]) say(printable(`${draft.file}: ${note}`))
  }
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
