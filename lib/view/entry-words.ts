import type { Change, LogEntry } from '@/lib/model/decisions'
import { listNames } from './counts'

/** What an entry did, as the rest of a sentence that begins with a name. */
export function entryWords(entry: LogEntry): string {
  if (entry.kind !== 'decision')
    return `${DID[entry.kind]} entry ${entry.of}${entry.kind === 'place' ? ' again' : ''}`
  const { change, before, after } = entry
  switch (change.action) {
    case 'set-stance':
      return `set ${isOneOfSeveral(change) ? 'a quote of ' : ''}${change.outlet.name} from “${before}” to “${after}” on “${change.claim.text}”`
    case 'not-a-claim':
      return `called ${quotes(change.quotes.length)} of “${change.claim.text}” no claim`
    case 'not-same':
      return `took ${quotes(change.quotes.length)} out of “${change.claim.text}”: not the same claim`
    case 'keep-apart':
      return `declared “${change.claim.text}” and “${change.other.text}” not the same claim`
    case 'add-mention':
      return `added a quote to “${change.claim.text}”: “${change.quote.exact}”`
    case 'merge':
      return `merged “${change.other.text}” into “${change.claim.text}”`
    case 'split':
      return `split ${quotes(change.quotes.length)} off “${change.claim.text}”`
    case 'reword':
      return `reworded “${before}” to “${after}”`
    case 'hide':
      return `${change.to ? 'hid' : 'showed again'} “${change.claim.text}”`
    case 'pin':
      return `${change.to ? 'pinned' : 'unpinned'} “${change.claim.text}”`
    case 'note':
      return `wrote a note on “${change.claim.text}”`
    case 'grade':
      return `graded “${change.claim.text}” ${change.to}`
    case 'rename-outlet':
      return `renamed ${before} to ${after}`
    case 'merge-outlet':
      return `merged ${before} into ${after}`
    case 'reliability':
      return `graded ${change.outlet.name} ${change.to}`
    case 'origins-independent':
      return `said that ${names(change.outlets)} ${change.outlets.length === 1 ? 'has' : 'have'} “${change.claim.text}” independently`
    case 'origins-shared':
      return `said that ${names(change.outlets)} share an origin for “${change.claim.text}”`
    case 'correct-article':
      return `put right “${change.article.title}”: ${after}, before: ${before}`
    case 'leave-out':
      return `left “${change.article.title}” out of the story`
  }
}

/** True where one quote was meant and the article has others for the claim: the cell then need not say what the quote does. */
function isOneOfSeveral({ claim, quotes }: Extract<Change, { action: 'set-stance' }>): boolean {
  const [one, ...more] = quotes
  return (
    one !== undefined &&
    more.length === 0 &&
    claim.quotes.filter(({ articleId }) => articleId === one.articleId).length > 1
  )
}

const DID = { undo: 'undid', redo: 'redid', place: 'placed' } as const

function quotes(count: number): string {
  return count === 1 ? 'a quote' : `${count} quotes`
}

function names(outlets: readonly { readonly name: string }[]): string {
  return listNames(
    outlets.map((outlet) => outlet.name),
    outlets.length,
  )
}
