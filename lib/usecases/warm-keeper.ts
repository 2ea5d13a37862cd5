import type { JobKind } from '@/lib/model/jobs'

type Shared = typeof globalThis & {
  corroborateLanes?: readonly { readonly kind: JobKind; readonly warm: () => void }[]
}

/**
 * Says that a job of this kind is likely to come soon: to start a process and load what it needs takes a second, on a busy machine
 * several. Nothing where no work is done in this process.
 */
export function warmKeeper(kind: JobKind): void {
  const shared: Shared = globalThis
  for (const lane of shared.corroborateLanes ?? []) if (lane.kind === kind) lane.warm()
}
