import type { Span } from './span'
import type { Stance } from './types'

/**
 * A 64-bit FNV-1a hash as 13 characters of base 36. Pure, so that the engine needs no crypto module;
 * used for names of things only, never for integrity (articles carry SHA-256 for that).
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ (constants of the 64-bit variant).
 */
export function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i))
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(36).padStart(13, '0')
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
