type Shared = typeof globalThis & { corroborateLanes?: readonly { readonly wake: () => void }[] }

/** Says that there is work, so that it begins at once; nothing where no work is done in this process (the command line). */
export function wakeKeeper(): void {
  const shared: Shared = globalThis
  for (const lane of shared.corroborateLanes ?? []) lane.wake()
}
