import { isClause } from './clause'
import { statementAt } from './statement-verbs'
import { stripTrailing } from './strip-trailing'
import { isMark, keep, type Piece, putIn } from './wording'

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?)$/
const REPORT =
  /^(?:reports?|claims?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|stor(?:y|ies)|idea|notion|evidence|indications?|signs?|proof|doubts?|speculation)$/
const UNTRUE =
  /^(?:false|untrue|bogus|baseless|unfounded|inaccurate|incorrect|nonsense|wrong|fabricated|unsubstantiated|speculation|rubbish|fiction|unproven)$/
const NO = /^(?:no|little|any|without)$/

/**
 * What a denial denies, in its own words: "Smith denied that the dam had burst" gives "the dam had burst", "Reports that
 * the dam burst are false" gives "the dam burst", "Asked whether the dam burst, Smith said no" gives "the dam burst", and
 * "The dam has not burst" gives "The dam has burst". Null where no whole clause can be cut out.
 */
export function positiveForm(pieces: readonly Piece[]): readonly Piece[] | null {
  for (const cut of [asked, reportsThat, denied, withoutNot]) {
    const found = cut(pieces)
    const from = found?.findIndex((piece) => !isMark(piece)) ?? -1
    if (!found || from < 0) continue
    // "“I deny that S,” she said"
    const said = found.slice(from)
    const told = stripTrailing(said)?.content ?? said
    const content = isClause(told) ? told : said
    // "No evidence that she had": what she had done was told before.
    const last = content.findLast((piece) => !isMark(piece))
    if (last?.pos === 'AUX' && content.find((piece) => /^(?:VERB|AUX)$/.test(piece.pos)) === last) continue
    if (isClause(content)) return withoutEver(content)
  }
  return null
}

/**
 * "No proof that anyone had ever left" denies that someone had left: "ever" and "at all" go only with a denial, and so does "any",
 * which says "some" without it.
 */
function withoutEver(pieces: readonly Piece[]): readonly Piece[] {
  const atAll = pieces.findIndex((piece, i) => piece.low === 'at' && pieces[i + 1]?.low === 'all')
  return keep(
    pieces,
    (piece, i) =>
      piece.low !== 'ever' &&
      (atAll < 0 || (i !== atAll && i !== atAll + 1)) &&
      !(piece.low === 'any' && MORE.test(pieces[i + 1]?.low ?? '')),
  ).map((piece, i, kept) => (ANY.test(piece.low) && !isCompared(kept, i) ? someFor(piece) : piece))
}

/** "Any faster" is faster. */
const MORE =
  /^(?:more|less|longer|better|worse|further|later|sooner|earlier|faster|slower|higher|lower|larger|bigger|smaller|closer|easier|harder|cheaper|safer)$/

/** "Safer than any other boat", "as safe as any": than all of them. */
function isCompared(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 3), at).some((piece) => /^(?:than|as|like)$/.test(piece.low))
}

const ANY = /^any(?:one|body|thing|where)?$/

function someFor(piece: Piece): Piece {
  const low = `some${piece.low.slice(3)}`
  return { ...piece, low, text: /^A/.test(piece.text) ? `S${low.slice(1)}` : low }
}

/**
 * What somebody denies having done, with him as its subject: "Roe denied having sunk the ferry" gives "Roe had sunk the
 * ferry". Null for any other denial, and where nobody denies it.
 */
export function deniedDeed(pieces: readonly Piece[], denier: string | null): readonly Piece[] | null {
  const at = pieces.findIndex(
    (piece, i) => /^den(?:y|ies|ied|ying)$/.test(piece.low) && havingAt(pieces, i + 1),
  )
  const having = pieces.findIndex((piece, i) => i > at && piece.low === 'having')
  const place = pieces[having]
  if (at < 0 || !place || denier === null) return null
  const deed = [
    putIn(denier, { ...place, gap: false }),
    { ...place, text: 'had', low: 'had', pos: 'AUX' as const, gap: true },
    ...pieces.slice(having + 1),
  ]
  return withoutEver(clauseEnd(deed))
}

/** "Having", "ever having", behind the verb that denies it, with what was done. */
function havingAt(pieces: readonly Piece[], at: number): boolean {
  const having = pieces[at]?.low === 'ever' ? at + 1 : at
  return pieces[having]?.low === 'having' && /^(?:VERB|AUX|ADV)$/.test(pieces[having + 1]?.pos ?? '')
}

/** "Asked whether S, X replied …". */
function asked(pieces: readonly Piece[]): readonly Piece[] | null {
  const at = pieces.findIndex((piece) => piece.low === 'asked')
  if (at < 0) return null
  const from = pieces.findIndex((piece, i) => i > at && i < at + 12 && /^(?:if|whether)$/.test(piece.low))
  if (from < 0) return null
  return untilComma(pieces.slice(from + 1))
}

/** "denied (reports) that S", "cast doubt on the claim that S", "no evidence that S"; also with nothing for "that". */
function denied(pieces: readonly Piece[]): readonly Piece[] | null {
  for (let i = 0; i < pieces.length; i++) {
    const low = pieces[i]?.low ?? ''
    const noReport =
      REPORT.test(low) && (NO.test(pieces[i - 1]?.low ?? '') || NO.test(pieces[i - 2]?.low ?? ''))
    const itIs = UNTRUE.test(low) && /^(?:is|was|it's|that's)$/.test(pieces[i - 1]?.low ?? '')
    if (!DENIES.test(low) && !noReport && !itIs && low !== 'doubt') continue
    // "“I deny that,” said Roe"
    if (pieces[i + 1]?.low === 'that' && closes(pieces, i + 2)) continue
    const that = pieces.findIndex((piece, k) => k > i && k <= i + 8 && piece.low === 'that')
    // "Denied the existence of things that plainly exist": no clause of its own.
    if (that >= 0 && isRelative(pieces, that)) return null
    if (that >= 0) return clauseEnd(pieces.slice(that + 1))
    // "denied reports the dam had burst", "no evidence the dam had burst".
    const noun = noReport ? i : pieces.findIndex((piece, k) => k > i && k <= i + 4 && REPORT.test(piece.low))
    // "Not borne out by any evidence," she said: what follows is not what there is no evidence of.
    const next = pieces[noun + 1]
    const ends = next !== undefined && isMark(next) && !next.gap && next.text !== ':'
    if (noun >= 0) return ends ? null : clauseEnd(pieces.slice(noun + 1))
    // "Denied it: there had been none": what is denied was told before.
    const points = /^(?:it|this|that|them)$/.test(pieces[i + 1]?.low ?? '')
    if (points && (pieces[i + 2] === undefined || isMark(pieces[i + 2]))) continue
    if (isClause(pieces.slice(i + 1))) return clauseEnd(pieces.slice(i + 1))
  }
  return null
}

/** "(Things) that plainly exist", behind another noun than a report. */
function isRelative(pieces: readonly Piece[], that: number): boolean {
  const before = pieces[that - 1]
  const next = pieces.slice(that + 1).find((piece) => piece.pos !== 'ADV')
  return before?.pos === 'NOUN' && !REPORT.test(before.low) && /^(?:VERB|AUX)$/.test(next?.pos ?? '')
}

/** Whether a sentence, or somebody's own words, end here. */
function closes(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at]?.text ?? '.'
  return mark === '.' || mark === ';' || (mark === ',' && /^["”]$/.test(pieces[at + 1]?.text ?? ''))
}

/** "Claims that S are false". */
function reportsThat(pieces: readonly Piece[]): readonly Piece[] | null {
  const noun = pieces.findIndex((piece, i) => i < 6 && REPORT.test(piece.low))
  if (noun < 0) return null
  const that = pieces.findIndex((piece, k) => k > noun && k <= noun + 8 && piece.low === 'that')
  const untrue = pieces.findIndex((piece, k) => k > that && UNTRUE.test(piece.low))
  if (that < 0 || untrue < 0) return null
  const is = pieces.findLastIndex(
    (piece, k) => k > that && k < untrue && /^(?:is|are|was|were)$/.test(piece.low),
  )
  return is < 0 ? null : pieces.slice(that + 1, is)
}

/** "has not burst", "is not asking": the same without "not", where that leaves the verb as it is. */
function withoutNot(pieces: readonly Piece[]): readonly Piece[] | null {
  const not = pieces.findIndex((piece) => /^(?:not|never)$/.test(piece.low))
  const before = pieces[not - 1]?.low ?? ''
  if (not < 1 || pieces[not + 1]?.low === 'only' || /^(?:do|does|did|why|if|or)$/.test(before)) return null
  if (!/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/.test(before))
    return null
  // "Is not borne out by any facts", "is not aware of any plan": without "not" there is no "any".
  if (pieces.some((piece, i) => i > not && /^any(?:one|body|thing|where)?$/.test(piece.low))) return null
  // "If it has not burst, we sail"
  if (pieces.some((piece, i) => i < not && /^(?:if|unless|whether)$/.test(piece.low))) return null
  // "Okoro said it had not burst": he did not say that it had.
  if (pieces.some((_, i) => i < not && statementAt(pieces, i) !== null)) return null
  return keep(pieces, (_, i) => i !== not)
}

/** "(denied that it had sunk) and said S", "and later insisted": what he told besides is not denied. */
function tellsNext(pieces: readonly Piece[], at: number): boolean {
  const verb = pieces[at]?.pos === 'ADV' ? at + 1 : at
  return !pieces[verb]?.low.endsWith('ing') && statementAt(pieces, verb) !== null
}

function untilComma(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex((piece, i) => piece.text === ',' && isClause(pieces.slice(i + 1)))
  return end < 0 ? pieces : pieces.slice(0, end)
}

/** "(Rejects the claim that it hid S) as “absurd”": what it is called ends the sentence. */
function closesJudged(pieces: readonly Piece[], at: number): boolean {
  const rest = pieces.slice(at + 1).filter((piece) => !isMark(piece))
  const quoted = /^["“]$/.test(pieces[at + 1]?.text ?? '')
  return (
    rest.length > 0 && rest.length <= 4 && (quoted || (rest.length === 1 && UNTRUE.test(rest[0]?.low ?? '')))
  )
}

/** Up to a comma, or an "and said", that opens something else. */
function clauseEnd(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex(
    (piece, i) =>
      i > 2 &&
      ((piece.low === 'as' && closesJudged(pieces, i)) ||
        (/^[,;—–]$/.test(piece.text) &&
          /^(?:but|and|although|while|though|saying|calling|telling)$/.test(pieces[i + 1]?.low ?? '')) ||
        (/^(?:and|but)$/.test(piece.low) && tellsNext(pieces, i + 1))),
  )
  return end < 0 ? pieces : pieces.slice(0, end)
}
