import type { Rejection } from '@/lib/model/incoming'
import { count, number } from './counts'

/** So many are told one by one: one that is wrong in one way is mostly wrong in it again. */
const NAMED = 3

/** What a plugged-in engine gave and could not be used, in whole sentences; null for nothing. */
export function unusableWords(engine: string, rejected: readonly Rejection[]): string | null {
  if (rejected.length === 0) return null
  const named = rejected.slice(0, NAMED).map(({ file, reason }) => `${file} ${reason}`)
  const more = rejected.length > NAMED ? `; and ${number(rejected.length - NAMED)} more` : ''
  const were = rejected.length === 1 ? 'was' : 'were'
  return `${count(rejected.length, 'mention')} of ${engine} could not be used and ${were} left out: ${named.join('; ')}${more}.`
}
