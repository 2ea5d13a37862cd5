import type { RunInfo } from '@/lib/model/story'
import { readJson, SETTINGS } from './columns'
import type { Prisma } from './generated/client'

/** A run of the engine as pages and exports show it. */
export function toRun(row: Prisma.AnalysisRunGetPayload<object>): RunInfo {
  return {
    id: String(row.id),
    engine: row.engine,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt.toISOString(),
    settings: readJson(SETTINGS, row.settings),
  }
}
