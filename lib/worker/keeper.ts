import type { JobKind } from '@/lib/model/jobs'
import { releaseJobs } from '@/lib/store/claim-job'
import { openDatabase } from '@/lib/store/client'
import { databaseUrl } from '@/lib/store/database-url'
import { holderName, isGone } from './holder'
import { type Lane, startLane } from './lane'

const KINDS: readonly JobKind[] = ['read', 'analyse']
/** Milliseconds: while another process writes, the server must go on answering, and asks again instead of waiting. */
const BUSY_TIMEOUT = 50

type Shared = typeof globalThis & { corroborateLanes?: readonly Lane[] }

/**
 * Starts the work on jobs, once in a server's life: reading and analysing go side by side, each in a process of its own. What
 * processes held that are gone is begun anew at once.
 */
export async function startKeeper(): Promise<void> {
  const shared: Shared = globalThis
  if (shared.corroborateLanes) return
  shared.corroborateLanes = []
  const db = openDatabase(databaseUrl(), BUSY_TIMEOUT)
  await releaseJobs(isGone, new Date(), db).catch(() => {
    // Not set up yet, or in use: what was held comes back when its lease ends.
  })
  const holder = holderName()
  shared.corroborateLanes = KINDS.map((kind) => startLane(kind, holder, db))
}
