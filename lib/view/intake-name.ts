import type { OpenIntake } from '@/lib/model/jobs'
import { count } from './counts'
import { hostOf } from './draft-words'
import { shorten } from './shorten'

/** Of a title as much as tells it from others. */
const LONGEST = 90

/** What a person would call an intake: as the story is to be named, else by its first article and how many more there are. */
export function intakeName(intake: Omit<OpenIntake, 'id' | 'changedAt'>): string {
  if (intake.title) return intake.title
  const what = firstOf(intake)
  return intake.story ? `For ${intake.story.title}: ${what}` : what
}

function firstOf({ firstTitle, first, drafts }: Pick<OpenIntake, 'firstTitle' | 'first' | 'drafts'>): string {
  if (firstTitle !== null) {
    const title = `“${shorten(firstTitle, LONGEST)}”`
    return drafts > 1 ? `${title} and ${count(drafts - 1, 'more', 'more')}` : title
  }
  if (first === null) return 'nothing yet'
  if (first.kind === 'file') return first.name
  return first.kind === 'paste' ? `“${shorten(first.name, LONGEST)}”` : `from ${hostOf(first.name)}`
}
