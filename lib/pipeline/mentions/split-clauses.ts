import type { TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import type { Settings } from '../settings'

/** Open a clause that says something of its own, when a comma, a dash or a semicolon stands before. */
const AFTER_COMMA = new Set(
  'and but while although though whereas who whose which where as because after before when since adding saying calling claiming citing including telling suggesting arguing noting promising warning urging accusing insisting describing explaining'.split(
    ' ',
  ),
)
/** Open a clause even without a comma. */
const ALONE = new Set('but because although though whereas while whose'.split(' '))
/** Open a sentence whose main clause comes behind the next comma. */
const AT_START = new Set('while although though whereas because since after before'.split(' '))
/** Verbs behind which "to do something" is a purpose that may be doubted by itself: "flew in / to guard the palace". */
const MOVING = new Set(
  'send dispatch deploy fly travel arrive come move hire launch gather return visit bring ship transfer mobilise mobilize rush assign'.split(
    ' ',
  ),
)
const BREAK = /^(?:[,;:—–]|-{1,2})$/
const TRIM_END = /^(?:[,;:—–(]|-{1,2})$/

/**
 * The tokens of a sentence, cut into clauses: a list for each, in order, without the comma or dash between them. One
 * list where the sentence is short or has no second clause; none for no tokens.
 */
export function splitClauses(
  tokens: readonly TaggedToken[],
  settings: Settings,
): readonly (readonly TaggedToken[])[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return []
  if (last.end - first.start < settings.clauseSentenceLength) return [tokens]
  const pieces: (readonly TaggedToken[])[] = []
  let from = 0
  for (let i = 1; i < tokens.length; i++) {
    if (!opensClause(tokens, i)) continue
    const piece = trim(tokens.slice(from, i))
    const rest = tokens.slice(i)
    if (isClause(piece, settings.clauseWords) && isClause(rest, settings.clauseWords)) {
      pieces.push(piece)
      from = i
    }
  }
  pieces.push(tokens.slice(from))
  return pieces
}

function opensClause(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || !before) return false
  if (before.text === ';') return true
  if (ALONE.has(token.low)) return true
  if (opensPurpose(tokens, i) || opensMainClause(tokens, i)) return true
  if (!AFTER_COMMA.has(token.low) || !BREAK.test(before.text)) return false
  // "…, as quoted by the agency" says who tells it and belongs to what it tells.
  if (token.low === 'as' && tokens[i + 1]?.pos === 'VERB') return false
  // "A, B, and C": a conjunction opens a clause only when a verb comes soon.
  return token.low !== 'and' || tokens.slice(i + 1, i + 9).some(isVerb)
}

/** "While the bridge is safe, / the road to it is closed": behind the first comma with a verb before it. */
function opensMainClause(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',' || !AT_START.has(tokens.find((t) => t.pos !== 'PUNCT')?.low ?? ''))
    return false
  const before = tokens.slice(0, i - 1)
  return before.some(isVerb) && !before.some((t, k) => t.text === ',' && before.slice(0, k).some(isVerb))
}

function isVerb(token: TaggedToken): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX'
}

function opensPurpose(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i]?.low !== 'to' || tokens[i + 1]?.pos !== 'VERB') return false
  const verb = tokens.slice(0, i).findLast((t) => t.pos === 'VERB')
  return verb !== undefined && MOVING.has(verb.lemma) && tokens[i - 1] !== verb
}

function isClause(tokens: readonly TaggedToken[], fewest: number): boolean {
  const words = tokens.filter((t) => hasWord(t.text))
  return words.length >= fewest && words.some(isVerb)
}

function trim(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  let end = tokens.length
  while (end > 0 && TRIM_END.test(tokens[end - 1]?.text ?? '')) end--
  return tokens.slice(0, end)
}
