import type { Judgement, LogEntry } from '@/lib/model/decisions'
import { entryWords } from './entry-words'
import { standing } from './history'
import type { Report } from './report-schema'

/** An entry of the log as the report holds it. */
export function toDecision(entry: LogEntry, log: readonly LogEntry[]): Report['decisions'][number] {
  const decided = entry.kind === 'decision' ? entry : null
  return {
    entry: entry.seq,
    at: entry.at,
    who: entry.who,
    action: decided ? decided.change.action : entry.kind,
    of: entry.kind === 'decision' ? null : entry.of,
    what: entryWords(entry),
    before: decided?.before ?? null,
    after: decided?.after ?? null,
    engine: decided?.engine ?? null,
    why: entry.why,
    inForce: standing(entry, log),
    change: 'change' in entry ? { ...entry.change } : null,
  }
}

/** What analysts decided on a claim, as the report holds it. */
export function toJudgement(judgement: Judgement): NonNullable<Report['claims'][number]['analyst']> {
  const { hidden, pinned, engineText, grade, notes, decisions } = judgement
  return {
    hidden,
    pinned,
    engineText,
    grade,
    notes: notes.map(({ seq, text }) => ({ entry: seq, text })),
    entries: [...decisions],
  }
}

/** What the engine says where an analyst decided; null where nobody did. */
export function toJudged<T>(
  judged: { readonly engine: T | null; readonly seq: number } | undefined,
): { engine: T | null; entry: number } | null {
  return judged ? { engine: judged.engine, entry: judged.seq } : null
}
