/** Runs once when the server starts, before it answers: from here on jobs are done. */
export async function register(): Promise<void> {
  // A build starts no server, and the other runtime has no processes.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startKeeper } = await import('@/lib/worker/keeper')
  await startKeeper()
}
