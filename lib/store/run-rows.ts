import type { RunInfo } from '@/lib/model/pages'
import type { Prisma } from './generated/client'

export function toRun(row: Prisma.AnalysisRunGetPayload<object>): RunInfo {
  return {
    id: String(row.id),
    engine: row.engine,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt.toISOString(),
    settings: JSON.parse(row.settings),
  }
}
