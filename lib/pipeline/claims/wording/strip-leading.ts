import { ADDRESSEE_VERBS, STATEMENT_NOUNS } from '@/lib/text/words/cues'
import { finiteVerb, isClause, TIME } from './clause'
import { partners } from './marks'
import { isInOpening, learnsOtherwise } from './no-statement'
import { statementAt } from './statement-verbs'
import type { Stripped } from './strip-attribution'
import { withoutTellersEnd } from './tellers-end'
import { isMark, type Piece, withoutMarks } from './wording'

/** How far into a sentence the verb of saying may stand. */
const REACH = 40
const QUOTE = new Set('"“”')
const BREAK = /^(?:[,;:—–]|-{1,2})$/

/** Takes off what stands before a statement: "X said (on Monday) (that) S", "X told reporters that S", "a report surfaced claiming that S". Null for none. */
export function stripLeading(pieces: readonly Piece[]): Stripped | null {
  const first = askedFirst(pieces) ?? commaFirst(pieces)
  if (first) return first
  // "How anyone could believe S is a riddle": nobody tells it.
  if (/^(?:how|why|whether)$/.test(pieces[0]?.low ?? '')) return null
  let quoted = false
  for (let i = 0; i < Math.min(pieces.length, REACH); i++) {
    const piece = pieces[i]
    if (!piece) break
    // "The firm, which had said that S, now said …": what was said beside the point is not what is told.
    if (!quoted && piece.text === ',' && /^(?:who|which|whose)$/.test(pieces[i + 1]?.low ?? '')) {
      const end = pieces.findIndex((one, k) => k > i && one.text === ',')
      if (end > 0) i = end
      continue
    }
    if (QUOTE.has(piece.text)) quoted = piece.text === '"' ? !quoted : piece.text === '“'
    // "…, saying that S" begins with its verb; any other verb has its source before it.
    const first = i === 0 && !piece.low.endsWith('ing')
    const lemma = quoted || first ? null : statementAt(pieces, i)
    // "no evidence to suggest that S", "never said that S": what follows is not what is said.
    if (TAKES_BACK.has(piece.low) || piece.low.endsWith("n't")) return null
    if (lemma !== null && inRelative(pieces, i)) continue
    if (lemma !== null && pieces[i - 1]?.low !== 'to' && !isBeside(pieces, i) && !closesQuote(pieces, i)) {
      const from = contentStart(pieces, i, lemma)
      // "The port thought S but later learnt that it had not": what it thought is taken back by itself.
      if (from !== null && !learnsOtherwise(pieces, from) && !isInOpening(pieces, from))
        return { content: withoutTellersEnd(pieces.slice(from)), source: sourceBefore(pieces, i) }
    }
    if (i < 8 && STATEMENT_NOUNS.has(singular(piece.low)) && !quoted) {
      const that = pieces.findIndex((one, k) => k > i && k < i + 20 && one.low === 'that')
      const between = pieces.slice(i + 1, that)
      const appears =
        between.some((one) => APPEARS.test(one.low)) &&
        !between.some((_, k) => statementAt(between, k) !== null)
      if (that > 0 && appears) return { content: pieces.slice(that + 1), source: [] }
    }
  }
  return null
}

/** "Roe continued, S": a comma in the place of a "that", behind the first verb. */
function commaFirst(pieces: readonly Piece[]): Stripped | null {
  const comma = pieces.findIndex((piece, i) => i > MOST_BEFORE_COMMA || isMark(piece))
  const [verb, next] = [pieces[comma - 1], pieces[comma + 1]]
  if (comma < 2 || pieces[comma]?.text !== ',' || !verb || !next || TAKES_BACK.has(verb.low)) return null
  // "The United States, Norway and others sent boats": no verb.
  if (!/^\p{Ll}/u.test(verb.text)) return null
  const source = pieces.slice(0, comma - 1)
  const tells = /^continue[sd]$/.test(verb.low) || statementAt(pieces, comma - 1) !== null
  // "As Roe says, S" says it with a comma of its own.
  if (!tells || finiteVerb(source) >= 0 || /^(?:ADP|SCONJ|ADV|VERB|AUX)$/.test(source[0]?.pos ?? ''))
    return null
  const rest = pieces.slice(comma + 1)
  if (/^(?:CCONJ|SCONJ|ADP|ADV|VERB)$/.test(next.pos) || !isClause(withoutMarks(rest))) return null
  // "Roe said, he left, that the boat was sold", "Roe said, sadly".
  return rest.some((piece, i) => piece.text === ',' && rest[i + 1]?.low === 'that')
    ? null
    : { content: rest, source }
}

/** Who tells it has no more words in front of his comma. */
const MOST_BEFORE_COMMA = 7

/** "Asked about it, Roe said: “S”", "To those who doubt it, she replied: “S”": without what was asked, which is not what is told. */
function askedFirst(pieces: readonly Piece[]): Stripped | null {
  if (!/^(?:asked|questioned|pressed|to)$/.test(pieces[0]?.low ?? '')) return null
  const colon = pieces.findIndex(
    (piece, i) => i < REACH && piece.text === ':' && /^["“]$/.test(pieces[i + 1]?.text ?? ''),
  )
  const comma = pieces.findLastIndex((piece, i) => i < colon && piece.text === ',')
  if (comma < 1 || statementAt(pieces, colon - 1) === null) return null
  // "Asked whether the boat was sold, Roe said: “It is being talked of.”": what "it" is, the question tells.
  const asks = pieces.slice(0, comma).some(({ low }) => /^(?:if|whether)$/.test(low))
  if (asks && /^it\b/.test(pieces[colon + 2]?.low ?? '')) return null
  return { content: pieces.slice(colon + 1), source: pieces.slice(comma + 1, colon - 1) }
}

/** "“S,” said Roe, who …": who said it follows, and not what. */
function closesQuote(pieces: readonly Piece[], verb: number): boolean {
  return QUOTE.has(pieces[verb - 1]?.text ?? '') && /^[,.!?]$/.test(pieces[verb - 2]?.text ?? '')
}

/** "Roe, the owner who says S, was heard": what is said beside the point is not what is told. */
function isBeside(pieces: readonly Piece[], verb: number): boolean {
  if (!/^(?:who|which)$/.test(pieces[verb - 1]?.low ?? '')) return false
  const comma = pieces.findIndex((piece, i) => i > verb && piece.text === ',')
  const next = comma < 0 ? undefined : pieces[comma + 1]
  return next !== undefined && /^(?:AUX|VERB)$/.test(next.pos) && !next.low.endsWith('ing')
}

/** "A film in which a man says S (is not his)": what is said in the film is not what is told. */
function inRelative(pieces: readonly Piece[], verb: number): boolean {
  const at = pieces.findLastIndex((piece, i) => i < verb && /^(?:which|whom)$/.test(piece.low))
  return (
    at > 1 && pieces[at - 1]?.pos === 'ADP' && !pieces.slice(at, verb).some((piece) => piece.text === ',')
  )
}

const APPEARS = /^(?:surfac|emerg|circulat|spread|appear|c[ao]me|indicat|show)/

const TAKES_BACK = new Set(
  'no not never nothing nobody neither without cannot deny denies denied denying doubt doubts doubted false falsely wrongly asked asks question questions questioned if whether unless'.split(
    ' ',
  ),
)

/** Where what is said begins, behind addressee, day and "that"; null where no clause follows. */
function contentStart(pieces: readonly Piece[], verb: number, lemma: string): number | null {
  const inForm = pieces[verb]?.low.endsWith('ing') ?? false
  for (let k = verb + 1; k < Math.min(pieces.length, verb + 14); k++) {
    const piece = pieces[k]
    if (!piece) break
    // "warned them about that boat": that one.
    const points = OF_THAT.test(pieces[k - 1]?.low ?? '')
    if (piece.low === 'that' && !points && isClause(withoutMarks(pieces.slice(k + 1))))
      return reachesThat(pieces.slice(verb + 1, k), lemma) ? k + 1 : null
    if (piece.text === ':' && !isTitleColon(pieces, k)) return k + 1
    // "“… and I swear to it,” said Roe": that mark closes.
    const opens = piece.text === '“' || (piece.text === '"' && piece.gap)
    if (opens && (pieces[k - 1]?.text === ',' || k === verb + 1)) return k
    if (piece.pos === 'VERB' && k > verb + 1) break
  }
  // "(Roe left,) saying the port was shut", but "saying he was tired": whoever left.
  const bare = verb === 0 && pieces[1]?.pos !== 'PRON' && !pieces.some((piece) => piece.text === ',')
  if ((inForm && !bare) || BREAK.test(pieces[verb + 1]?.text ?? '')) return null
  const from = behindDay(pieces, verb + 1)
  if (saysSo(pieces, from)) return null
  if (!ADDRESSEE_VERBS.has(lemma)) return BARE.has(lemma) ? from : null
  // "told Reuters it does not know": the addressee is a name or a pronoun.
  let k = from
  // "told Channel 9 News it does not know"
  const inName = (at: number) =>
    pieces[at]?.pos === 'NUM' && at > from && (pieces[at + 1]?.pos === 'PROPN' || isStation(pieces[at - 1]))
  while (pieces[k]?.pos === 'PROPN' || inName(k) || (k === from && ADDRESSEE.test(pieces[k]?.low ?? ''))) k++
  // "Warned them about that boat": what about, and no statement.
  return k > from && !OF_THAT.test(pieces[k]?.low ?? '') ? k : null
}

/** Behind these "that" points, but "pointed out that", "said before that S". */
const OF_THAT = /^(?:about|against|at|by|for|from|into|near|of|over|with)$/

/** "Roe said so in May": what was said stands elsewhere. */
function saysSo(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return pieces[at]?.low === 'so' && (!next || /^(?:ADP|PUNCT)$/.test(next.pos) || TIME.test(next.low))
}

/** "Told Radio 4 listeners had complained": the number belongs to the station. */
export function isStation(piece: Piece | undefined): boolean {
  return /^(?:radio|channel|bbc|tv|tv2|france|europe)$/.test(piece?.low ?? '')
}

/** "Storm: The Night", with or without its quotation marks: what follows is the rest of a title. */
function isTitleColon(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  if (/^\p{Lu}/u.test(pieces[at - 1]?.text ?? '') && pieces[at - 1]?.pos === 'PROPN' && next?.pos === 'PROPN')
    return true
  return [...partners(pieces)].some(([from, to]) => from < at && at < to)
}

/** What may stand between the verb and its "that": somebody who is told, a place, a day; not "the possibility", nor "it wrong". */
function reachesThat(between: readonly Piece[], lemma: string): boolean {
  const first = between[0]
  if (!first) return true
  if (
    between.some((piece) => piece.pos === 'ADJ' && piece === between.at(-1)) ||
    between.some((piece) => /^["“”‘’]$/.test(piece.text))
  )
    return false
  return ADDRESSEE_VERBS.has(lemma) || /^(?:ADP|ADV|PUNCT)$/.test(first.pos) || behindDay(between, 0) > 0
}

/** Verbs whose clause may stand without "that": "said he left". */
const BARE = new Set(
  'say hear know believe think claim argue insist maintain add allege estimate predict suggest note'.split(
    ' ',
  ),
)
const ADDRESSEE = /^(?:him|her|them|me|us|reporters|journalists|lawmakers)$/

/** "said (late on) Tuesday S". */
function behindDay(pieces: readonly Piece[], from: number): number {
  let k = from
  while (/^(?:on|late|early|earlier)$/.test(pieces[k]?.low ?? '')) k++
  const day = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|today)$/.test(pieces[k]?.low ?? '')
  return day ? k + 1 : from
}

function singular(low: string): string {
  return low.endsWith('ies') ? `${low.slice(0, -3)}y` : low.endsWith('s') ? low.slice(0, -1) : low
}

function sourceBefore(pieces: readonly Piece[], verb: number): readonly Piece[] {
  const before = pieces.slice(0, verb)
  while (/^(?:has|have|had|also|later|then|reportedly|previously)$/.test(before.at(-1)?.low ?? ''))
    before.pop()
  return behindWhen(before)
}

/** "Later on Saturday, (two sailors)": when it was said is not who said it. */
function behindWhen(source: readonly Piece[]): readonly Piece[] {
  const comma = source.findIndex((piece) => piece.text === ',')
  const when = source.slice(0, Math.max(0, comma))
  const opens = /^(?:ADV|ADP)$/.test(when[0]?.pos ?? '') || TIME.test(when[0]?.low ?? '')
  const rest = source.slice(comma + 1)
  const names = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(rest[0]?.pos ?? '')
  return opens && names && when.length <= MOST_WHEN && when.some(({ low }) => TIME.test(low)) ? rest : source
}

/** An hour and a day have no more words and marks. */
const MOST_WHEN = 6
