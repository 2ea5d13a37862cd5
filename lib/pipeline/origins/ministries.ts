/** A ministry as it is named in a source's words. */
export type Ministry = {
  /** What it is the ministry of: "defence", "foreign". */
  readonly topic: string
  /** The first letters of whose it is, which "Ruritania's" and "Ruritanian" share; null where that is not said. */
  readonly owner: string | null
}

/** "Ruritania's defence ministry", "the Ruritanian Ministry of Defense", "the interior ministry in Strelsau". */
const MINISTRY =
  /^(?:the\s+)?(?:(\p{Lu}\p{L}{2,})(?:[’']s?)?\s+)?(?:(\p{L}{4,})\s+ministry|ministry\s+of\s+(?:the\s+)?(\p{L}{4,})(?:\s+affairs)?)(?:\s+(?:officials?|in|of|itself)\b.*)?$/iu
/** Letters that a country shares with who is of it. */
export const COUNTRY_STEM = 4

/** The ministry that a source's words name; null where they name none, or more. */
export function ministryIn(words: string): Ministry | null {
  const found = MINISTRY.exec(words.trim())
  const [, owner = null, before, behind] = found ?? []
  const topic = (before ?? behind)?.toLowerCase()
  if (topic === undefined) return null
  // The pattern takes either case for a capital.
  const named = owner !== null && /^\p{Lu}/u.test(owner) && !/^the$/i.test(owner)
  if (owner !== null && !named) return null
  return {
    topic: topic === 'defense' ? 'defence' : topic,
    owner: owner?.slice(0, COUNTRY_STEM).toLowerCase() ?? null,
  }
}

/**
 * One key for the names of one ministry: where the sources of a story name the owner of one of its kind alone, "the defence ministry" is that
 * one's. Null for words that name no ministry.
 */
export function ministryKeys(sources: readonly string[]): (words: string) => string | null {
  const owners = new Map<string, Set<string>>()
  for (const source of new Set(sources)) {
    const ministry = ministryIn(source)
    if (ministry?.owner)
      owners.set(ministry.topic, (owners.get(ministry.topic) ?? new Set()).add(ministry.owner))
  }
  return (words) => {
    const ministry = ministryIn(words)
    if (!ministry) return null
    const [only, another] = owners.get(ministry.topic) ?? []
    const owner = ministry.owner ?? (another === undefined ? only : undefined) ?? ''
    return `${owner} ${ministry.topic} ministry`.trim()
  }
}
