import { LIMITS, whyNotText } from '@/lib/model/judging-limits'

/** Holds the name that an analyst gave, percent-encoded. It says who they say they are, and proves nothing. */
export const ANALYST_COOKIE = 'corroborate_analyst'

/** The name in a cookie; null where there is none, or nothing that could be a name. */
export function readAnalyst(value: string | undefined): string | null {
  if (value === undefined) return null
  const name = decoded(value)
  return name !== null && whyNotName(name) === null ? name : null
}

/** What keeps a text from being a name, in words that end a sentence; null where nothing does. */
export function whyNotName(name: string): string | null {
  return (
    whyNotText(name, LIMITS.name) ??
    (/\p{Cc}/u.test(name) ? 'holds a line break or another control character' : null)
  )
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value).trim()
  } catch {
    return null
  }
}
