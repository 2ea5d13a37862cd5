import type { IncomingStory, Rejection } from '@/lib/model/incoming'
import { count } from '@/lib/view/counts'
import { printable } from '@/lib/view/display-width'
import type { Context } from './main'

const NAMED = 5

/**
 * Says what of a folder was not read and why, a line each, and what was left alone; bad input makes the exit code 1.
 * `where` goes before the names of files where several folders are read.
 */
export function sayRejected(
  story: Pick<IncomingStory, 'rejected' | 'ignored'> & { readonly articles: { readonly length: number } },
  context: Context,
  where = '',
): void {
  const { say } = context
  sayProblems(story.rejected, context, where)
  if (story.rejected.length > 0) {
    say(`${count(story.rejected.length, 'problem')}; ${count(story.articles.length, 'article')} read.`)
  }
  const { ignored } = story
  if (ignored.length === 0) return
  const more = ignored.length > NAMED ? ` and ${ignored.length - NAMED} more` : ''
  say(printable(`Left alone, no articles: ${where}${ignored.slice(0, NAMED).join(', ')}${more}`))
}

/** Says what could not be used and why, a line each; then the exit code is 1. */
export function sayProblems(rejected: readonly Rejection[], { say, markBad }: Context, where = ''): void {
  for (const { file, reason, todo } of rejected) say(printable(`${where}${file} ${reason}. ${todo}`))
  if (rejected.length > 0) markBad()
}
