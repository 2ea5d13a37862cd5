import type { Span } from './span'
import type { Stance } from './types'

/**
 * A 64-bit FNV-1a hash as 13 characters of base 36. Pure, so that the engine needs no crypto module;
 * used for names of things only, never for integrity (articles carry SHA-256 for that).
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ (constants of the 64-bit variant).
 */
export function shortHash(text: string): string {
  // In two halves of 32 bits: the prime is 2^40 + 0x1b3, so that a product of halves stays exact.
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x100000000) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36).padStart(13, '0')
}

/** The id of an article: from its text's hash, and from the outlet only where one was given (so twins under two outlets differ). */
export function articleId(textSha256: string, givenOutlet: string | null): string {
  return `a${shortHash(`${textSha256}|${givenOutlet ?? ''}`)}`
}

/** The id of a mention: the same span with the same stance in the same article is the same mention. */
export function mentionId(articleId: string, span: Span, stance: Stance): string {
  return `m${shortHash(`${articleId}|${span.start}|${span.end}|${stance}`)}`
}

/** The first name of a claim, from its mentions; a stored claim keeps its name when its mentions change (see lib/store). */
export function claimId(mentionIds: readonly string[]): string {
  return `c${shortHash([...mentionIds].sort().join('|'))}`
}

/** An id for an outlet out of its name: "RFE/RL" becomes "rfe-rl". Unidentified outlets get one per article. */
export function outletId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug || `o${shortHash(name)}`
}
