import { verbForms } from '@/lib/text/inflect'
import { ADDRESSEE_VERBS, CLAUSE_VERBS, STATEMENT_NOUNS } from '@/lib/text/words/cues'
import { finiteVerb, isClause } from './clause'
import { isMark, type Piece } from './wording'

/** What is left when the words that say who said it are taken off, and those words. */
export type Stripped = {
  readonly content: readonly Piece[]
  /** The words of the source, without the verb; empty where nothing was taken off. */
  readonly source: readonly Piece[]
}

/** How far into a sentence a statement's verb may stand, and how long what follows a trailing one may be. */
const REACH = 40
const TRAIL = 30
const QUOTE = /^["“”‘’]$/
const BREAK = /^(?:[,;:—–]|-{1,2})$/

/**
 * Takes attribution off as long as a whole clause is left: "X said (that) S", "X told Y that S", "according to X, S",
 * "S, X said", "“S,” X said, “S”", "reports have surfaced that S". What is nested comes off too ("said he had heard S").
 */
export function stripAttribution(pieces: readonly Piece[]): Stripped {
  let stripped: Stripped = { content: pieces, source: [] }
  for (let round = 0; round < 3; round++) {
    const next = stripOnce(stripped.content)
    if (!next) break
    stripped = { content: next.content, source: next.source.length > 0 ? next.source : stripped.source }
  }
  return stripped
}

function stripOnce(pieces: readonly Piece[]): Stripped | null {
  for (const strip of [label, leadingPhrase, trailing, leading, phraseThat]) {
    const found = strip(pieces)
    if (found && (strip === trailing || isClause(withoutMarks(found.content)))) return found
  }
  return null
}

/** "SMITH: S", as in a transcript or a headline. */
function label(pieces: readonly Piece[]): Stripped | null {
  const colon = pieces.findIndex((piece) => piece.text === ':')
  const source = pieces.slice(0, colon)
  if (colon < 1 || colon > 4 || !source.every((piece) => piece.pos === 'PROPN' || piece.pos === 'NOUN'))
    return null
  return { content: pieces.slice(colon + 1), source }
}

/** "In an interview that S": the end of a sentence whose verb stands elsewhere. */
function phraseThat(pieces: readonly Piece[]): Stripped | null {
  const that = pieces.findIndex((piece) => piece.low === 'that')
  if (pieces[0]?.pos !== 'ADP' || that < 2 || finiteVerb(pieces.slice(0, that)) >= 0) return null
  return { content: pieces.slice(that + 1), source: [] }
}

/** "According to a report, S"; "Citing two officials, S". */
function leadingPhrase(pieces: readonly Piece[]): Stripped | null {
  const first = pieces[0]?.low
  const opens = (first === 'according' && pieces[1]?.low === 'to') || first === 'citing'
  if (!opens) return null
  const comma = pieces.findIndex(
    (piece, i) => piece.text === ',' && isClause(withoutMarks(pieces.slice(i + 1))),
  )
  if (comma < 0 || comma > REACH) return null
  return { content: pieces.slice(comma + 1), source: pieces.slice(first === 'citing' ? 1 : 2, comma) }
}

/** "S, officials said on Monday", "S, according to two people", and the middle of "“S,” he said, “S”". */
function trailing(pieces: readonly Piece[]): Stripped | null {
  for (let i = 2; i < pieces.length; i++) {
    const behind = endOfBreak(pieces, i)
    if (behind === null) continue
    const rest = pieces.slice(behind)
    const cue = trailingCue(rest)
    if (!cue) continue
    const before = withoutMarks(pieces.slice(0, i))
    // A fragment loses only a bare "Smith said": more might be the sentence that it belongs to.
    const fragment = finiteVerb(before) < 0 && before.length > 3 && rest.length - cue.to <= 2
    if (!isClause(before) && !fragment) continue
    const resumed = rest.findIndex((piece, k) => k > cue.to && /^["“]$/.test(piece.text) && piece.gap)
    const end = resumed < 0 ? rest.length : resumed
    if (end > TRAIL || finiteAfter(rest.slice(cue.to, end))) continue
    const head = pieces.slice(0, i)
    return {
      content: resumed < 0 ? head : [...head, ...joined(rest.slice(resumed))],
      source: cue.source,
    }
  }
  return null
}

/** What goes on after "he said,": a sentence of its own is left out, the rest of the same one joined with a comma. */
function joined(rest: readonly Piece[]): readonly Piece[] {
  const first = rest[1]
  if (!first || /^\p{Lu}/u.test(first.text)) return []
  return [
    { ...first, text: ',', low: ',', pos: 'PUNCT', gap: false },
    { ...first, gap: true },
    ...rest.slice(2),
  ]
}

/** The position behind a comma (and a closing mark beside it) at `i`; null where there is no comma. */
function endOfBreak(pieces: readonly Piece[], i: number): number | null {
  const here = pieces[i]?.text ?? ''
  if (here === ',') return QUOTE.test(pieces[i + 1]?.text ?? '') && !pieces[i + 1]?.gap ? i + 2 : i + 1
  if (/^["”]$/.test(here) && pieces[i + 1]?.text === ',') return i + 2
  // "S." he said; "S?" she asked: the full stop stands inside the marks.
  if (/^[.!?]$/.test(here) && /^["”]$/.test(pieces[i + 1]?.text ?? '')) return i + 2
  return null
}

function trailingCue(rest: readonly Piece[]): { to: number; source: readonly Piece[] } | null {
  if (rest[0]?.low === 'according' && rest[1]?.low === 'to') return { to: rest.length, source: rest.slice(2) }
  if (
    /^(?:and|but|or|which|who|whose|where|because|while|after|before|if|that|as)$/.test(rest[0]?.low ?? '') &&
    rest[0]?.low !== 'as'
  )
    return null
  const from = rest[0]?.low === 'as' ? 1 : 0
  for (let k = from; k < Math.min(rest.length, REACH); k++) {
    const piece = rest[k]
    if (!piece || statementAt(rest, k) === null) continue
    if (rest[k + 1]?.low === 'that' || rest[k - 1]?.low === 'to') return null
    if (k === from) {
      if (piece.low.endsWith('ing')) return null
      const name = rest.slice(k + 1)
      return name.some((one) => one.pos === 'PROPN' || one.pos === 'NOUN')
        ? { to: k + 1, source: name }
        : null
    }
    const source = rest.slice(from, k)
    return finiteVerb(source) < 0 || source.some((one) => one.low === 'who') ? { to: k + 1, source } : null
  }
  return null
}

function finiteAfter(rest: readonly Piece[]): boolean {
  const comma = rest.findIndex((piece) => piece.text === ',')
  if (comma < 0) return false
  const next = rest[comma + 1]
  if (next?.low.endsWith('ing')) return false
  return finiteVerb(rest.slice(comma + 1)) >= 0
}

/** "X said (on Monday) (that) S", "X told reporters that S", "a report surfaced claiming that S". */
function leading(pieces: readonly Piece[]): Stripped | null {
  let quoted = false
  for (let i = 0; i < Math.min(pieces.length, REACH); i++) {
    const piece = pieces[i]
    if (!piece) break
    // "…, saying that S" begins with its verb; any other verb has its source before it.
    if (i === 0 && !piece.low.endsWith('ing')) continue
    if (/^["“”]$/.test(piece.text)) quoted = piece.text === '"' ? !quoted : piece.text === '“'
    const lemma = quoted ? null : statementAt(pieces, i)
    // "no evidence to suggest that S", "never said that S": what follows is not what is said.
    if (TAKES_BACK.test(piece.low)) return null
    if (lemma !== null && pieces[i - 1]?.low !== 'to') {
      const from = contentStart(pieces, i, lemma)
      if (from !== null) return { content: pieces.slice(from), source: sourceBefore(pieces, i) }
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

const APPEARS = /^(?:surfac|emerg|circulat|spread|appear|c[ao]me|indicat|show)/

const TAKES_BACK =
  /^(?:no|not|never|nothing|nobody|neither|without|cannot|den(?:y|ies|ied|ying)|doubts?|doubted|false|falsely|wrongly|asked|asks|question(?:s|ed)?|if|whether|unless)$|n't$/

/** Where what is said begins, behind addressee, day and "that"; null where no clause follows. */
function contentStart(pieces: readonly Piece[], verb: number, lemma: string): number | null {
  const inForm = pieces[verb]?.low.endsWith('ing') ?? false
  for (let k = verb + 1; k < Math.min(pieces.length, verb + 14); k++) {
    const piece = pieces[k]
    if (!piece) break
    if (piece.low === 'that' && isClause(withoutMarks(pieces.slice(k + 1))))
      return reachesThat(pieces.slice(verb + 1, k), lemma) ? k + 1 : null
    if (piece.text === ':') return k + 1
    if (/^["“]$/.test(piece.text) && (pieces[k - 1]?.text === ',' || k === verb + 1)) return k
    if (piece.pos === 'VERB' && k > verb + 1) break
  }
  if (inForm || BREAK.test(pieces[verb + 1]?.text ?? '')) return null
  const from = behindDay(pieces, verb + 1)
  if (!ADDRESSEE_VERBS.has(lemma)) return BARE.has(lemma) ? from : null
  // "told Ars it does not have": the addressee is a name or a pronoun.
  let k = from
  while (pieces[k]?.pos === 'PROPN' || (k === from && ADDRESSEE.test(pieces[k]?.low ?? ''))) k++
  return k > from ? k : null
}

/** What may stand between the verb and its "that": somebody who is told, a place, a day; not "the possibility", nor "it wrong". */
function reachesThat(between: readonly Piece[], lemma: string): boolean {
  const first = between[0]
  if (!first) return true
  if (
    between.some((piece) => piece.pos === 'ADJ' && piece === between.at(-1)) ||
    between.some((piece) => QUOTE.test(piece.text))
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

/** The lemma of a verb that reports a clause; null for any other piece. "Sources report that" is often tagged as two nouns. */
function statementAt(pieces: readonly Piece[], at: number): string | null {
  const piece = pieces[at]
  if (!piece) return null
  const nounLike = /^(?:NOUN|PROPN)$/.test(piece.pos) && /^(?:NOUN|PROPN)$/.test(pieces[at - 1]?.pos ?? '')
  if (piece.pos !== 'VERB' && !(nounLike && pieces[at + 1]?.low === 'that')) return null
  const lemma = statementLemma(piece.low, pieces[at - 1]?.low)
  // "was sworn in", "were told to leave": nobody says anything.
  const passive = /^(?:be|been|being|is|are|was|were)$/.test(pieces[at - 1]?.low ?? '')
  return passive && pieces[at + 1]?.low !== 'that' ? null : lemma
}

/** "had heard", "believed": what somebody goes by, between the source and what is said. */
const BASES = ['believe', 'understand', 'learn', 'think', 'report', 'know']
const STATEMENT_FORMS = verbForms([...CLAUSE_VERBS, ...BASES])

/** The lemma of a form of a verb of saying or knowing; null for any other word. A participle needs its "has" before it. */
export function statementLemma(low: string, before: string | undefined): string | null {
  if (low === 'heard') return 'hear'
  const found = STATEMENT_FORMS.get(low)
  if (!found || (found.form === 'participle' && !/^(?:has|have|had)$/.test(before ?? ''))) return null
  return found.lemma
}

function singular(low: string): string {
  return low.endsWith('ies') ? `${low.slice(0, -3)}y` : low.endsWith('s') ? low.slice(0, -1) : low
}

function sourceBefore(pieces: readonly Piece[], verb: number): readonly Piece[] {
  const before = pieces.slice(0, verb)
  while (/^(?:has|have|had|also|later|then|reportedly|previously)$/.test(before.at(-1)?.low ?? ''))
    before.pop()
  return before
}

function withoutMarks(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex((piece) => !isMark(piece))
  return from < 0 ? [] : pieces.slice(from)
}
