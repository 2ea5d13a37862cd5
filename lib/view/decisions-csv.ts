import type { LogEntry } from '@/lib/model/decisions'
import type { StoredStory } from '@/lib/model/story'
import { csv } from './csv'
import { DIGEST_NOTE } from './digest-note'
import { entryWords } from './entry-words'
import { claimOf, standing } from './history'

const HEADER = [
  'entry',
  'when',
  'who',
  'action',
  'on entry',
  'what',
  'before',
  'after',
  'engine',
  'why',
  'in force',
  'claim id',
  'note',
  'story',
]

/**
 * The log of a story's decisions as CSV, oldest first: a row an entry. `in force` is empty for an entry that is no decision itself. The
 * header alone where nothing was decided.
 */
export function decisionsCsv({ log, sample, title }: Pick<StoredStory, 'log' | 'sample' | 'title'>): string {
  return csv(
    HEADER,
    log.map((entry) => [
      entry.seq,
      entry.at,
      entry.who,
      entry.kind === 'decision' ? entry.change.action : entry.kind,
      entry.kind === 'decision' ? null : entry.of,
      entryWords(entry),
      ...values(entry),
      entry.why || null,
      inForce(standing(entry, log)),
      claimOf(entry),
      sample ? DIGEST_NOTE : null,
      title,
    ]),
  )
}

function values(entry: LogEntry): readonly (string | null)[] {
  return entry.kind === 'decision' ? [entry.before, entry.after, entry.engine] : [null, null, null]
}

function inForce(stands: boolean | null): string | null {
  return stands === null ? null : stands ? 'yes' : 'no'
}
