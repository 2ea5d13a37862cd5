/** Names under which a machine reaches itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * True when a request's Host header is a name of this server: the machine's own names with any port, or one of `extra`, a list
 * parted by commas or blanks ("desk.example.org desk.example.org:8080"; without a port it stands for any). Everything else is
 * refused, so that no other site can point its name at this server and read it through a browser (DNS rebinding).
 */
export function isOwnHost(host: string | null, extra = ''): boolean {
  const asked = host?.toLowerCase() ?? ''
  const names = [...LOOPBACK, ...extra.toLowerCase().split(/[\s,]+/)].filter(Boolean)
  return names.some((name) => asked === name || (!hasPort(name) && withoutPort(asked) === name))
}

/** True when the server is bound to the machine itself alone. An unknown binding counts as open to others. */
export function isLoopback(bind: string | undefined): boolean {
  return bind !== undefined && /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/.test(bind)
}

/** The address that a server is bound to as a Host header names it; empty for "all addresses" and where it is not known. */
export function boundName(bind: string | undefined): string {
  if (!bind || bind === '0.0.0.0' || bind === '::') return ''
  return bind.includes(':') && !bind.startsWith('[') ? `[${bind}]` : bind
}

function hasPort(name: string): boolean {
  return /:\d+$/.test(name) && !/^[^[\]]*:[^[\]]*:/.test(name)
}

function withoutPort(host: string): string {
  return host.replace(/:\d{1,5}$/, '')
}
