/** What a fetch may do at most, and where it may go. A test hands in smaller ones. */
export type FetchSettings = {
  /** Milliseconds for a page with all its redirects. */
  readonly deadline: number
  readonly redirects: number
  /** Bytes of a page, before and after its compression for the way is undone. */
  readonly bytes: number
  /** Names of hosts, in small letters, whose private addresses may be fetched too. */
  readonly privateHosts: ReadonlySet<string>
  /** All addresses of a host; rejects like Node's `dns.lookup`. */
  readonly resolve: (host: string) => Promise<readonly string[]>
}

/** The settings of this machine: CORROBORATE_PRIVATE_HOSTS names hosts of an intranet, divided by blanks or commas. */
export function fetchSettings(
  privateHosts: string | undefined = process.env.CORROBORATE_PRIVATE_HOSTS,
): FetchSettings {
  return {
    deadline: 10_000,
    redirects: 5,
    bytes: 10 * 1024 * 1024,
    privateHosts: new Set(
      (privateHosts ?? '')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
    resolve: async (host) => {
      const { lookup } = await import('node:dns/promises')
      return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)
    },
  }
}
