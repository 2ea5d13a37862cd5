import { ADDRESSEE_VERBS } from '@/lib/text/words/cues'
import { finiteVerb, isClause, TIME } from './clause'
import { statementAt } from './statement-verbs'
import type { Stripped } from './strip-attribution'
import { isMark, lineOf, type Piece, withoutMarks } from './wording'

/** How far behind a break the verb of saying may stand, and how many words and marks may follow the break. */
const REACH = 40
const TRAIL = 30
const QUOTE = new Set('"“”‘’')

/** Takes off what follows a statement: "S, officials said on Monday", "S, according to two people", and the middle of "“S,” he said, “S”". Null for none. */
export function stripTrailing(pieces: readonly Piece[]): Stripped | null {
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
    // "In a letter sent in May, the port said ten boats had sunk": what is said stands behind the verb.
    if (resumed < 0 && leads(pieces) && isClause(rest.slice(cue.to))) continue
    const head = pieces.slice(0, i)
    if (resumed < 0 && goesOnWith(cue.to < rest.length ? rest.slice(cue.to) : rest, before)) continue
    return {
      content: resumed < 0 ? head : [...head, ...joined(rest.slice(resumed))],
      source: cue.source,
    }
  }
  return null
}

/** The pieces up to a closing quotation mark behind which somebody says them; unchanged where none does. */
export function withoutTeller(pieces: readonly Piece[]): readonly Piece[] {
  for (let i = 2; i < pieces.length; i++) {
    const behind = endOfBreak(pieces, i)
    if (behind === null) continue
    const rest = pieces.slice(behind)
    const cue = trailingCue(rest)
    const quoted = rest.some((piece, k) => k < TELLER && piece.low === 'as' && rest[k + 1]?.low === 'saying')
    // "If it sinks, I think we can swim": he goes on.
    if (quoted || (cue && !/^(?:i|we|you)$/.test(cue.source[0]?.low ?? ''))) return pieces.slice(0, i)
  }
  return pieces
}

/** Who is named behind a closing quotation mark as the one who says the words; null for a "he", and for nobody. */
export function tellerBehind(pieces: readonly Piece[]): string | null {
  for (let i = 2; i < pieces.length; i++) {
    const behind = endOfBreak(pieces, i)
    const closed = behind !== null && QUOTE.has(pieces[behind - 1]?.text ?? '')
    const source = closed ? (trailingCue(pieces.slice(behind))?.source ?? []) : []
    const named = source.length > 0 && source.length <= MOST_OF_NAME
    if (named && source.every((piece) => piece.pos === 'PROPN')) return lineOf(source)
  }
  return null
}

const MOST_OF_NAME = 4

/** "a source was quoted as saying": how far behind the comma that may stand, in words. */
const TELLER = 14

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
  if (here === ',') return QUOTE.has(pieces[i + 1]?.text ?? '') && !pieces[i + 1]?.gap ? i + 2 : i + 1
  if ((here === '"' || here === '”') && pieces[i + 1]?.text === ',') return i + 2
  // "S." he said; "S?" she asked: the full stop stands inside the marks.
  if ((here === '.' || here === '!' || here === '?') && /^["”]$/.test(pieces[i + 1]?.text ?? '')) return i + 2
  return null
}

function trailingCue(rest: readonly Piece[]): { to: number; source: readonly Piece[] } | null {
  if (rest[0]?.low === 'according' && rest[1]?.low === 'to')
    return { to: rest.length, source: untilStop(rest.slice(2)) }
  if (
    /^(?:and|but|or|which|who|whose|where|because|while|after|before|if|that|as)$/.test(rest[0]?.low ?? '') &&
    rest[0]?.low !== 'as'
  )
    return null
  const from = rest[0]?.low === 'as' ? 1 : 0
  if (isReportedBy(rest)) return { to: 1, source: untilStop(rest.slice(1)) }
  for (let k = from; k < Math.min(rest.length, REACH); k++) {
    const piece = rest[k]
    if (!piece || statementAt(rest, k) === null) continue
    if (rest[k + 1]?.low === 'that' || rest[k - 1]?.low === 'to') return null
    if (k === from) {
      // "Roe, who was there, told the crew …" goes on with the sentence's own verb.
      if (piece.low.endsWith('ing') || ADDRESSEE_VERBS.has(statementAt(rest, k) ?? '')) return null
      const name = untilStop(rest.slice(k + 1))
      // "(A clerk, who saw it,) said he had left", "(a film, made in May,) showed Roe asleep": the sentence's own verb.
      const comma = name.findIndex((one) => one.text === ',')
      if (SEES.test(statementAt(rest, k) ?? '') || finiteVerb(comma < 0 ? name : name.slice(0, comma)) >= 0)
        return null
      // "Roe, asked whether he knew, said no": that is what Roe said.
      if (/^(?:no|yes|nothing|nobody|so)$/.test(name[0]?.low ?? '') && name.length === 1) return null
      return name.some((one) => one.pos === 'PROPN' || one.pos === 'NOUN')
        ? { to: k + 1, source: name }
        : null
    }
    // "Of six, two reported losses": what they tell stands behind the verb. "As far as we can tell" is nobody's.
    const next = rest[k + 1]
    if (next?.pos === 'NOUN' && !TIME.test(next.low) && !ADDRESSEE_VERBS.has(statementAt(rest, k) ?? ''))
      return null
    if (from === 1 && /^(?:far|long|soon|well|much)$/.test(rest[1]?.low ?? '')) return null
    const source = rest.slice(from, k)
    // "(Roe, the owner,) was seen in May, her brother said": the sentence's own verb.
    if (source[0]?.pos === 'AUX') return null
    // "(The port closed it), cutting a road, the harbour master said": that is told too.
    const behind = source[0]?.low.endsWith('ing') || /^(?:ADP|SCONJ)$/.test(source[0]?.pos ?? '')
    if (behind && source.some((one) => one.text === ',')) return null
    // "(It was, Roe said,) never declared": nobody declares it.
    if (source.every((one) => one.pos === 'ADV')) return null
    return finiteVerb(source) < 0 || source.some((one) => one.low === 'who') ? { to: k + 1, source } : null
  }
  return null
}

/** "(…,) reports the Lund Gazette", where the verb is taken for a noun: only who reports it follows. */
function isReportedBy([verb, ...rest]: readonly Piece[]): boolean {
  const name = untilStop(rest)
  const plain =
    name.length > 0 &&
    name.length <= MOST_OF_PAPER &&
    name.every(({ pos, text }) => /^(?:DET|PROPN|NOUN|ADJ)$/.test(pos) || text === '.')
  return (
    /^(?:reports|writes|notes)$/.test(verb?.low ?? '') &&
    plain &&
    name.some(({ pos, text }) => pos === 'PROPN' || text === '.')
  )
}

/** A paper's name has no more words and marks. */
const MOST_OF_PAPER = 7

/** Verbs that nobody says words with: "“…,” says Roe", but never "“…,” shows Roe". */
const SEES = /^(?:show|hear|find|know|read|learn|understand)$/

/** Without the full stop of the sentence. */
function untilStop(source: readonly Piece[]): readonly Piece[] {
  return source.slice(0, source.findLastIndex((piece) => !isMark(piece)) + 1)
}

/** "It had, Roe said, paid", "they got, Roe said, nothing at all", "it was, according to Roe, sold": the words before are half of it, or the contrary. */
function goesOnWith(rest: readonly Piece[], before: readonly Piece[]): boolean {
  const next = rest[rest.findIndex((piece) => piece.text === ',') + 1]
  if (!rest.some((piece) => piece.text === ',') || !next || isMark(next)) return false
  const half = before.at(-1)
  return half?.pos === 'AUX' || /^(?:not|n't)$/.test(half?.low ?? '') || TAKES_BACK.test(next.low)
}

const TAKES_BACK = /^(?:no|not|none|nobody|nothing|never|nowhere|neither|nor|unless|if|except|only)$/

/** "In a letter sent in May": a phrase, in which a participle may be taken for a verb. */
function leads([first]: readonly Piece[]): boolean {
  return first?.pos === 'ADP'
}

function finiteAfter(rest: readonly Piece[]): boolean {
  const comma = rest.findIndex((piece) => piece.text === ',')
  if (comma < 0) return false
  const next = rest[comma + 1]
  if (next?.low.endsWith('ing')) return false
  return finiteVerb(rest.slice(comma + 1)) >= 0
}
