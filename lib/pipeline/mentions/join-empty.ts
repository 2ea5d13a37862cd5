import type { TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import { isWorthy } from './is-worthy'

/**
 * The clauses of a sentence, short ones that say nothing checkable by themselves joined to the one before, at the beginning to the one
 * behind: "but did not run it / because it could not be proved" is lost in halves and a claim as a whole. Questions stay apart.
 */
export function joinEmpty(
  clauses: readonly (readonly TaggedToken[])[],
  role: 'title' | 'body',
): readonly (readonly TaggedToken[])[] {
  const out: TaggedToken[][] = []
  let empty = false
  for (const clause of clauses) {
    const alone = isEmpty(clause, role)
    const before = out.at(-1)
    // Appended to, not copied: a text without full stops is one sentence of very many clauses.
    if (before && (empty || alone)) for (const token of clause) before.push(token)
    else out.push([...clause])
    empty = before ? empty && alone : alone
  }
  return out
}

/** Longer ones are about something else, and would only blur what they are joined to. */
const MOST_TOKENS = 10

function isEmpty(clause: readonly TaggedToken[], role: 'title' | 'body'): boolean {
  if (clause.length > MOST_TOKENS || clause.some((t) => t.text === '?')) return false
  return !isWorthy(clause, role) || isBareReply(clause)
}

/** "The mayor hit back, / telling both to wait": how somebody answers says nothing without what. */
function isBareReply(clause: readonly TaggedToken[]): boolean {
  const words = clause.filter((t) => hasWord(t.text)).map((t) => t.low)
  return BARE_REPLY.test(words.slice(-2).join(' '))
}

const BARE_REPLY = /^(?:hit|hits|fired|fires|struck|lashed|spoke|shot) (?:back|out)$|^(?:chimed|weighed) in$/
