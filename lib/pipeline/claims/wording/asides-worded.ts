import { finiteVerb, isClause, TIME } from './clause'
import { nounPhrases } from './noun-phrases'
import { isMany } from './open-pronoun'
import { isStatementForm } from './statement-verbs'
import { isMark, lineOf, type Piece, putIn } from './wording'

/** "The firm, which had built it" and nothing more: the same without the relative pronoun. */
export function withoutRelative(words: readonly Piece[]): readonly Piece[] | null {
  const own = withoutInterjection(words[0]?.pos === 'CCONJ' ? words.slice(1) : words)
  const at = own.findIndex(
    (piece, i) =>
      i > 0 && (/^(?:who|which)$/.test(piece.low) || (piece.low === 'that' && own[i + 1]?.pos === 'AUX')),
  )
  if (at < 0 || (own[0]?.pos === 'VERB' && !isParticipleNoun(own))) return null
  // "(She saw the mayor on) Monday, who told her": a day tells nobody anything.
  if (own[at - 1]?.text === ',' && isDay(own[at - 2]) && own[at]?.low === 'who') return null
  // "A car, which he may not drive": what stands before is not who does it.
  const does = own[at + 1]
  if (/^(?:PRON|DET|PROPN)$/.test(does?.pos ?? '') && !/sel(?:f|ves)$/.test(does?.low ?? '')) return null
  // "A man, who police say is armed": what police say.
  if (does?.pos === 'NOUN' && isStatementForm(own[at + 2]?.low ?? '')) return null
  // "Eighty by any road that would carry a cart": only a plain noun without a comma does it.
  if (!isMark(own[at - 1]) && !isPlainNoun(own.slice(0, at))) return null
  // "Harrow claims that of the sailors who came": the sentence's own verb is still to come.
  if (own.slice(0, at).some((piece) => piece.low === 'that')) return null
  // "Jane Harrow, 61, who keeps the light", "Jane Harrow, of the guild, who": the comma belongs to what stands beside the name.
  const beside = own.slice(0, at - 1).filter((piece) => piece.text === ',').length % 2 === 1
  const from = isMark(own[at - 1]) && !beside ? at - 1 : at
  const plain = [...own.slice(0, from), ...own.slice(at + 1)]
  // "The firm, which had built it, was sold": the sentence goes on behind the relative clause.
  const behind = own.slice(at)
  const goesOn = behind.some((piece, i) => piece.text === ',' && isVerb(behind[i + 1]))
  const whole = isClause(own.filter((piece) => !isMark(piece)))
  const more = behind.some((piece) => /^(?:[,;—–]|-{1,2})$/.test(piece.text))
  if (from < at ? goesOn || (whole && more) : whole) return null
  return finiteVerb(own.slice(0, from)) < 0 && isClause(plain) ? plain : null
}

/** "Roe, who, by chance, also left": without what stands between commas behind the pronoun. */
function withoutInterjection(own: readonly Piece[]): readonly Piece[] {
  const at = own.findIndex((piece, i) => /^(?:who|which)$/.test(piece.low) && own[i + 1]?.text === ',')
  const end = own.findIndex((piece, i) => i > at + 2 && piece.text === ',')
  return at < 1 || end < 0 || end > at + 6 ? own : [...own.slice(0, at + 1), ...own.slice(end + 1)]
}

/** "Jane Roe, whose mill is on the river" and nothing more: "Jane Roe’s mill is on the river". */
export function withOwner(own: readonly Piece[]): readonly Piece[] | null {
  const at = own.findIndex((piece) => piece.low === 'whose')
  if (at < 2 || !/^[,—–]$/.test(own[at - 1]?.text ?? '')) return null
  // "Jane Roe, 61, whose mill"
  const aged = own[at - 2]?.pos === 'NUM' && own[at - 3]?.text === ','
  const owner = own.slice(own[0]?.pos === 'CCONJ' ? 1 : 0, aged ? at - 3 : at - 1)
  const last = owner.at(-1)
  if (!last || isMark(last) || finiteVerb(owner) >= 0) return null
  const behind = own.slice(at + 1)
  const words = behind.filter((piece) => !isMark(piece))
  // "Skybridge, whose data it is", "…, whose mill is on the river, said": another clause.
  if (words.at(-1)?.pos === 'AUX' || !isClause(words) || behind.some((piece) => /^[,;:—–]$/.test(piece.text)))
    return null
  return [...owner.slice(0, -1), putIn(`${last.text}’${/s$/.test(last.text) ? '' : 's'}`, last), ...behind]
}

/** "A ferry", "the old ferry", and not "no ferry", "the crew of the ferry", "apart from the ferry". */
function isPlainNoun(pieces: readonly Piece[]): boolean {
  const [first, ...rest] = pieces
  if (
    !first ||
    !/^(?:DET|PROPN)$/.test(first.pos) ||
    /^(?:no|any|every|each|either|neither|all|both)$/.test(first.low)
  )
    return false
  return rest.every((piece) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(piece.pos) && !isMark(piece))
}

/** "Harrow, a captain from Norway", or behind a dash, and nothing more: with the "is" that it stands for. */
export function withVerb(words: readonly Piece[]): readonly Piece[] | null {
  const isTime = TIMES.test(lineOf(words.slice(0, 3)).toLowerCase())
  const own = isTime ? words.slice(words.findIndex((piece) => /^times?$/.test(piece.low)) + 1) : words
  const comma = own.findIndex((piece) => piece.text === ',' || DASH.test(piece.text))
  const [before, behind] = [own[comma - 1], own[comma + 1]]
  const names = comma > 0 && comma <= 8 && /^(?:PROPN|NOUN)$/.test(before?.pos ?? '')
  if (!names || !behind || !/^(?:an?|the|one)$/.test(behind.low) || own.length - comma < 3) return null
  const last = own.findLastIndex((piece) => !isMark(piece))
  const whole = own.slice(0, last + 1)
  if (finiteVerb(own.slice(0, comma)) >= 0 || finiteVerb(bareNoun(whole.slice(comma + 1))) >= 0) return null
  if (whole.slice(comma + 1).some((piece) => /^[,:;]$/.test(piece.text) || DASH.test(piece.text))) return null
  // "The tub, the notice and the lamp"
  if (
    before?.pos === 'NOUN' &&
    whole.some(
      (piece, i) => i > comma && piece.low === 'and' && /^(?:an?|the)$/.test(whole[i + 1]?.low ?? ''),
    )
  )
    return null
  if (tellsOfDeed(whole.slice(comma + 1), before)) return null
  // "Neither has Roe, the owner": what she has not done either stands before.
  if (/^(?:neither|nor|so)$/.test(own[0]?.low ?? '')) return null
  const many = before?.pos === 'NOUN' && isMany(before.low)
  const verb: Piece = {
    ...behind,
    text: many ? 'are' : 'is',
    low: many ? 'are' : 'is',
    pos: 'AUX',
    gap: true,
  }
  return [...own.slice(0, comma), verb, ...whole.slice(comma + 1)]
}

const DASH = /^(?:[–—]|--)$/

/** "(Not) the first time Roe, the owner, has left". */
const TIMES = /^(?:the|this|that|every|each) (?:\p{L}+ )?time\b/u
const DEED =
  /^(?:move|shift|change|sign|step|reversal|departure|blow|turn|rise|fall|increase|decrease|drop|victory|defeat|boost|setback|milestone|reminder|admission|decision|development|claim|charge|allegation|gesture|act|practice|tactic|attempt|effort|response|reaction|result|loss|gain|jump|surge|decline|record|sum|amount|fact|rumou?r)$/

/** "(He offered boats to) the port, a sharp turn from the old ways": what is told of the deed and not of the port. */
function tellsOfDeed(beside: readonly Piece[], noun: Piece | undefined): boolean {
  const [phrase] = nounPhrases(beside)
  return phrase?.at === 0 && DEED.test(phrase.head.low) && !DEED.test(noun?.low ?? '')
}

/** "The group that experts suspect of it": up to the clause that tells which. */
function bareNoun(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    (p, i) => i > 1 && /^(?:that|who|which)$/.test(p.low) && pieces[i - 1]?.pos === 'NOUN',
  )
  return at < 0 ? pieces : pieces.slice(0, at)
}

/** "Basking sharks". */
function isParticipleNoun([first, second]: readonly Piece[]): boolean {
  return first?.low.endsWith('ing') === true && second?.pos === 'NOUN'
}

function isVerb(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:AUX|VERB)$/.test(piece.pos) && !piece.low.endsWith('ing')
}

/** "…, which is a quiet town": the noun before it in the place of the relative pronoun. */
export function withAntecedent(words: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  // "(the mayor on) Monday, who told her": a day is not who did.
  const day = words.findIndex((piece, i) => i < 4 && /^(?:who|whose)$/.test(piece.low))
  const behindDay = day > 1 && words[day - 1]?.text === ',' && isDay(words[day - 2])
  const own = behindDay ? words.slice(day) : words
  const first = own[0]
  const word = /^(?:who|which|whose)$/.exec(first?.low ?? '')?.[0]
  if (!first || word === undefined) return null
  let to = around.findIndex((piece) => piece.start === first.start)
  if (isMark(around[to - 1])) to--
  while (behindDay && (isDay(around[to - 1]) || /^(?:on|last|this|in)$/.test(around[to - 1]?.low ?? ''))) to--
  let from = to
  const inPhrase = (piece: Piece | undefined) =>
    piece !== undefined && (NOUN_PHRASE.has(piece.pos) || piece.low === 'of' || isCapital(piece, around))
  // "Whose" itself may be taken for an article.
  while (from > 0 && (from === to || around[from]?.pos !== 'DET') && inPhrase(around[from - 1])) from--
  const noun = around.slice(from, to)
  if (noun.length === 0 || noun.length > 8 || !/^(?:NOUN|PROPN)$/.test(noun.at(-1)?.pos ?? '')) return null
  const owner = noun.at(-1)
  const whose =
    word === 'whose' && owner ? [putIn(`${owner.text}’${/s$/.test(owner.text) ? '' : 's'}`, owner)] : null
  const verb = own.findIndex(
    (piece, i) => own[i - 1]?.text === ',' && /^(?:AUX|VERB)$/.test(piece.pos) && !/ing$/.test(piece.low),
  )
  // "…, who took office in May, has been praised": the sentence's own verb belongs to the half before.
  const clause = verb > 2 ? own.slice(1, verb - 1) : own.slice(1)
  return [...(whose ? [...noun.slice(0, -1), ...whose] : noun), ...clause]
}

/** "Monday", "week"; an age is none. */
function isDay(piece: Piece | undefined): boolean {
  return piece !== undefined && TIME.test(piece.low) && !/^\d/.test(piece.low)
}

/** "Rolling" of "Rolling Tides", which begins no sentence. */
function isCapital(piece: Piece, around: readonly Piece[]): boolean {
  return piece.pos === 'VERB' && /^\p{Lu}/u.test(piece.text) && piece !== around[0]
}

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])
