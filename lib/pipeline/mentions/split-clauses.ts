import { isVerb, type TaggedToken } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import type { Settings } from '../settings'
import { closesList } from './closes-list'
import { verbBeforeBreak } from './own-verb'
import { tellsBesides } from './tells-besides'

/** Open a clause that says something of its own, when a comma, a dash or a semicolon stands before. */
const AFTER_COMMA = new Set(
  'and but while although though whereas who whose which where as because after before when since adding saying calling claiming including telling suggesting arguing noting promising warning urging accusing insisting describing explaining'.split(
    ' ',
  ),
)
/** Open a clause even without a comma. */
const ALONE = new Set('but because although though whereas while whose'.split(' '))
/** Open a clause of its own in short sentences too: what stands on either side of them is seldom one claim. */
const CLEAR = new Set('but after when while although though whereas'.split(' '))
/** Open, behind a comma, what somebody told besides: also where the tagger takes them for nouns. */
const TOLD = new Set('saying adding claiming warning joking telling suggesting arguing calling'.split(' '))
/** End like participles and open no clause: "the crew, including two cooks"; "citing a cook" says who told it. */
const ING_PREPOSITIONS = new Set(
  'including following according depending regarding concerning citing quoting'.split(' '),
)
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
 * list where the sentence has no second clause; none for no tokens.
 */
export function splitClauses(
  tokens: readonly TaggedToken[],
  settings: Settings,
): readonly (readonly TaggedToken[])[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return []
  const long = last.end - first.start >= settings.clauseSentenceLength
  const verbs = readVerbs(tokens)
  const isClause = (from: number, to: number) =>
    (verbs.words[to] ?? 0) - (verbs.words[from] ?? 0) >= settings.clauseWords &&
    (verbs.count[to] ?? 0) > (verbs.count[from] ?? 0)
  const pieces: (readonly TaggedToken[])[] = []
  let from = 0
  for (let i = 1; i < tokens.length; i++) {
    if (!opensClearly(tokens, i) && !(long && opensClause(tokens, i, verbs))) continue
    if (isClause(from, i) && isClause(i, tokens.length) && !isNotBut(tokens, from, i)) {
      pieces.push(trim(tokens.slice(from, i)))
      from = i
    }
  }
  pieces.push(tokens.slice(from))
  return pieces
}

function opensClearly(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokens[i - 1]
  const word = tokens[i]?.low ?? ''
  if (word === 'and' && closesList(tokens, i)) return false
  if (
    before?.text === ';' ||
    (before?.text === ',' && (word === 'and' || TOLD.has(word) || isParticiple(tokens[i])))
  )
    return true
  if (word === 'and' && tellsBesides(tokens, i)) return true
  // "Left after three hours, she said": no clause.
  if (word === 'after' && !verbBeforeBreak(tokens, i + 1)) return false
  // "Two who were ill while in Lund have left": no clause either.
  if (/^(?:while|when)$/.test(word) && /^(?:in|at|on|under|off|out|abroad)$/.test(tokens[i + 1]?.low ?? ''))
    return false
  // "Could not say when it broke": the clause is what was not said.
  return CLEAR.has(word) && before?.pos !== 'VERB'
}

/** "The dam broke, / leaving two villages under water": what came of it or went with it. */
function isParticiple(token: TaggedToken | undefined): boolean {
  return token?.pos === 'VERB' && token.low.endsWith('ing') && !ING_PREPOSITIONS.has(token.low)
}

/** "Nothing but rust". */
const ALL_BUT = /^(?:anything|nothing|everything|anybody|nobody|everybody|anyone|everyone|none|all)$/

/** So many tokens before a "but" is a "not" looked for. */
const NOT_BUT = 16

/** "Came not from the capital but from abroad", "not one but two", "anything but a boat": one claim, put against what it is not. */
function isNotBut(tokens: readonly TaggedToken[], from: number, i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (tokens[i]?.low !== 'but') return false
  // "Not only leads the guild but also owns it"
  if (next?.low === 'also' && onlyBefore(tokens, from, i)) return true
  if (ALL_BUT.test(before?.low ?? '')) return next?.pos === 'DET' || next?.pos === 'NOUN'
  if (before?.pos === 'NUM' && next?.pos === 'NUM') return true
  if (next?.pos !== 'ADP') return false
  return tokens.slice(Math.max(from, i - NOT_BUT), i).some((t) => t.low === 'not')
}

function onlyBefore(tokens: readonly TaggedToken[], from: number, i: number): boolean {
  const near = tokens.slice(Math.max(from, i - NOT_BUT), i)
  return near.some((t, k) => t.low === 'only' && near[k - 1]?.low === 'not')
}

/** Counted once, so that time does not grow with the square of a text without full stops. */
type Verbs = {
  /** Words, and verbs, before each token. */
  readonly words: Int32Array
  readonly count: Int32Array
  /** Place of the last full verb before each token; -1 for none. */
  readonly last: Int32Array
  /** Behind it the main clause begins, where the sentence begins with another; -1 for none. */
  readonly firstComma: number
}

function readVerbs(tokens: readonly TaggedToken[]): Verbs {
  const words = new Int32Array(tokens.length + 1)
  const count = new Int32Array(tokens.length + 1)
  const last = new Int32Array(tokens.length + 1).fill(-1)
  tokens.forEach((token, i) => {
    words[i + 1] = (words[i] ?? 0) + (hasWord(token.text) ? 1 : 0)
    count[i + 1] = (count[i] ?? 0) + (isVerb(token) ? 1 : 0)
    last[i + 1] = token.pos === 'VERB' ? i : (last[i] ?? -1)
  })
  const starts = AT_START.has(tokens.find((t) => t.pos !== 'PUNCT')?.low ?? '')
  const firstComma = starts ? tokens.findIndex((t, i) => t.text === ',' && (count[i] ?? 0) > 0) : -1
  return { words, count, last, firstComma }
}

function opensClause(tokens: readonly TaggedToken[], i: number, verbs: Verbs): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || !before) return false
  if (before.text === ';') return true
  // "Two boats, one whose mast broke": which one.
  if (token.low === 'whose' && /^(?:one|those|someone|somebody|anyone|anybody|others)$/.test(before.low))
    return false
  if (ALONE.has(token.low)) return true
  // "While the bridge is safe, / the road to it is closed": behind the first comma with a verb before it.
  if (opensPurpose(tokens, i, verbs) || (verbs.firstComma >= 0 && verbs.firstComma === i - 1)) return true
  if (!AFTER_COMMA.has(token.low) || !BREAK.test(before.text)) return false
  // "…, as quoted by the agency" says who tells it and belongs to what it tells.
  if (token.low === 'as' && tokens[i + 1]?.pos === 'VERB') return false
  // "A, B, and C": a conjunction opens a clause only when a verb comes soon.
  return token.low !== 'and' || (tokens.slice(i + 1, i + 9).some(isVerb) && !closesList(tokens, i))
}

function opensPurpose(tokens: readonly TaggedToken[], i: number, verbs: Verbs): boolean {
  if (tokens[i]?.low !== 'to' || tokens[i + 1]?.pos !== 'VERB') return false
  const verb = tokens[verbs.last[i] ?? -1]
  return verb !== undefined && MOVING.has(verb.lemma) && tokens[i - 1] !== verb
}

function trim(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  let end = tokens.length
  while (end > 0 && TRIM_END.test(tokens[end - 1]?.text ?? '')) end--
  return tokens.slice(0, end)
}
