import { type Command, InvalidArgumentError } from 'commander'
import {
  type MarkedText,
  SEARCH_KINDS,
  type SearchHit,
  type SearchKind,
  type SearchPage,
} from '@/lib/model/search'
import { count } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { printable } from '@/lib/view/display-width'
import { nothingFound, SEARCH_WORDS } from '@/lib/view/search-query'
import { mentionSign } from '@/lib/view/sign'
import { EXIT, Failure } from './failure'
import type { Context } from './main'
import { wholeNumber } from './options'
import { withDatabase } from './with-database'

/** Adds `search`: claims, quotes and articles by the words in them. */
export function addSearch(program: Command, context: Context): void {
  program
    .command('search')
    .description('Find claims, quotes and articles of the stories that are stored by the words in them.')
    .argument(
      '<words...>',
      'all of them must stand in it; "\\"two words\\"" side by side, word* for its beginning, "word -other" without the other',
    )
    .option('--story <slug>', 'look in this story only, as `list` shows it')
    .option('--kind <kind>', `one of ${SEARCH_KINDS.join(', ')}: all hits of it, page by page`, asKind)
    .option('--page <number>', 'page of the hits of one --kind; default: the first', wholeNumber('--page', 1))
    .option('--json', 'as JSON, an object')
    .action((words: readonly string[], options: Options) => run(words, options, context))
}

type Options = {
  readonly story?: string
  readonly kind?: SearchKind
  readonly page?: number
  readonly json?: boolean
}

async function run(words: readonly string[], options: Options, context: Context): Promise<void> {
  const { story = null, kind = null, page = 1, json } = options
  if (kind === null && options.page !== undefined)
    throw new Failure('--page turns the pages of one kind of hits: choose it with --kind.', EXIT.usage)
  const { searchStories } = await import('@/lib/usecases/search-stories')
  const query = { words: words.join(' '), story, kind, page }
  const found = await withDatabase(context, (db) => searchStories(query, db))
  if (found === null) throw new Failure(`There is no story "${story}". See: corroborate list`)
  if (found.cut)
    context.say(
      `That was too long to look for as a whole: the first ${count(found.terms.length + found.without.length, 'word')} counted.`,
    )
  if (found.terms.length === 0) context.say(nothingFound(found))
  if (json) return context.print(`${JSON.stringify(found, null, 2)}\n`)
  if (found.hits.length === 0) return context.say('Nothing found.')
  if (found.page < page) context.say(`There is no page ${page}: this is the last one.`)
  context.print(`${lines(found, context.colour).join('\n')}\n`)
}

function asKind(value: string): SearchKind {
  const kind = SEARCH_KINDS.find((one) => one === value)
  if (kind) return kind
  throw new InvalidArgumentError(`There are: ${SEARCH_KINDS.join(', ')}.`)
}

function lines({ hits, counts, page, pages }: SearchPage, colour: boolean): readonly string[] {
  return SEARCH_KINDS.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    if (own.length === 0) return []
    const { one } = SEARCH_WORDS[kind]
    const shown =
      pages > 1
        ? `page ${page} of ${pages}`
        : own.length < counts[kind]
          ? `the first ${own.length}; more: --kind ${kind}`
          : ''
    return [
      `${count(counts[kind], one)}${shown && ` (${shown})`}`,
      ...own.flatMap((hit) => [`  ${wordsOf(hit, colour)}`, `    ${placeOf(hit)}`]),
    ]
  })
}

function wordsOf(hit: SearchHit, colour: boolean): string {
  const text = marked(hit.text, colour)
  if (hit.kind === 'quote') return `“${text}”`
  return hit.kind === 'article' ? `${marked(hit.title, colour)}: ${text}` : text
}

function placeOf(hit: SearchHit): string {
  const story = hit.story.slug + (hit.story.sample ? ' (sample: digests)' : '')
  if (hit.kind === 'claim')
    return `${story} · repeated by ${count(hit.repeatedBy, 'outlet')}, disputed by ${count(hit.disputedBy, 'outlet')} · ${hit.claimId}`
  const place = printable(`${hit.outlet}, ${hit.published ? formatDay(hit.published) : 'no date'}`)
  if (hit.kind === 'article') return `${story} · ${place}`
  const source = hit.source.map((piece) => piece.text).join('')
  return `${story} · ${place} ${mentionSign(hit.stance, hit.voice).words}${printable(source && `: ${source}`)}`
}

/** On one line; what was found in bold where there is colour. The blanks at the ends of a piece stand between it and the next. */
function marked(text: MarkedText, colour: boolean): string {
  return text
    .map((piece) => {
      const [words, before, after] = [printable(piece.text), /^\s/.test(piece.text), /\s$/.test(piece.text)]
      if (words === '') return before ? ' ' : ''
      const shown = piece.hit && colour ? `\u001b[1m${words}\u001b[22m` : words
      return `${before ? ' ' : ''}${shown}${after ? ' ' : ''}`
    })
    .join('')
    .trim()
}
