import { readPath } from '@/lib/ingest/read-path'
import type { Rejection } from '@/lib/model/incoming'
import type { Draft, Intake } from '@/lib/model/intake'
import type { StoryName } from '@/lib/model/story'
import { readFeedAt } from './read-feed-at'
import { type ReadSourceOptions, readSource } from './read-source'

/** What a command line names. */
export type NamedInput =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'paste'; readonly text: string }
  /** `items` counts from 1 in the feed's order; all of the feed where there are none. */
  | { readonly kind: 'feed'; readonly url: string; readonly items: readonly number[] }

export type Gathered = Intake & {
  /** How a story of the first path would be called; null where no path was named. */
  readonly story: StoryName | null
}

export type GatherOptions = ReadSourceOptions & {
  /** Told before each input that is fetched. */
  readonly onFetch?: (address: string) => void
}

/** Reads one input after the other, each by the function that the pages call for it. Bad input is rejected, never thrown. */
export async function gatherInputs(inputs: readonly NamedInput[], options: GatherOptions): Promise<Gathered> {
  const drafts: Draft[] = []
  const rejected: Rejection[] = []
  const ignored: string[] = []
  let story: Gathered['story'] = null
  for (const input of inputs) {
    const read = await readOne(input, options)
    drafts.push(...read.drafts)
    rejected.push(...read.rejected)
    ignored.push(...read.ignored)
    story ??= read.story
  }
  return { drafts, rejected, ignored, story }
}

async function readOne(input: NamedInput, options: GatherOptions): Promise<Gathered> {
  const { onFetch = () => {} } = options
  switch (input.kind) {
    case 'path': {
      const read = await readPath(input.path, { capturedAt: options.now().toISOString() })
      return { ...read, story: { slug: read.slug, title: read.title, sample: read.sample } }
    }
    case 'url':
      onFetch(input.url)
      return { ...(await readSource(input, options)), story: null }
    case 'paste':
      return { ...(await readSource(input, options)), story: null }
    case 'feed':
      onFetch(input.url)
      return { ...(await readFeedItems(input, options)), story: null }
  }
}

async function readFeedItems(
  { url, items }: Extract<NamedInput, { kind: 'feed' }>,
  options: GatherOptions,
): Promise<Intake> {
  const read = await readFeedAt(url, options)
  if ('rejected' in read) return { drafts: [], rejected: [read.rejected], ignored: [] }
  const { feed } = read
  const wanted = items.length > 0 ? items : feed.items.map((_, i) => i + 1)
  const drafts: Draft[] = []
  const rejected: Rejection[] = []
  for (const number of wanted) {
    const item = feed.items[number - 1]
    if (!item) {
      const todo = `Choose a number from 1 to ${feed.items.length}.`
      rejected.push({ file: url, reason: `has no item ${number}`, todo })
      continue
    }
    options.onFetch?.(item.url ?? item.title ?? feed.url)
    const one = await readSource({ kind: 'feed-item', feed: feed.url, item }, options)
    drafts.push(...one.drafts)
    rejected.push(...one.rejected)
  }
  return { drafts, rejected, ignored: [] }
}
