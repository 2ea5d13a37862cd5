import ipaddr from 'ipaddr.js'

/** Answers with the secrets of a machine and lies, other than its like, among the public addresses. */
const CLOUD_PLATFORM = '168.63.129.16'

/**
 * Whether an IP address belongs to the public internet: not to this machine, its network, a provider's inner network, a group of
 * machines, or anything reserved. IPv4 inside IPv6 (mapped, NAT64) is judged by the IPv4. What is no address is not public.
 * Source: the IANA special-purpose registries, as ipaddr.js knows them.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  const range = ip.range()
  if (range === 'rfc6052' && ip instanceof ipaddr.IPv6) return isPublicAddress(lastFour(ip))
  return range === 'unicast' && ip.toString() !== CLOUD_PLATFORM
}

/** The IPv4 address in the last 32 bits. */
function lastFour(ip: ipaddr.IPv6): string {
  return ip.toByteArray().slice(-4).join('.')
}
