import { verbForms } from '@/lib/text/inflect'
import { DENIAL_VERBS, STATEMENT_VERBS, URGING_VERBS, VERDICT_VERBS } from '@/lib/text/words/cues'
import { finiteVerb, isClause } from './clause'
import { isMany } from './open-pronoun'
import { statementAt } from './statement-verbs'
import { isMark, type Piece, putIn } from './wording'

/** "The firm, which had built it" and nothing more: the same without the relative pronoun. */
export function withoutRelative(own: readonly Piece[]): readonly Piece[] | null {
  const at = own.findIndex(
    (piece, i) =>
      i > 0 && (/^(?:who|which)$/.test(piece.low) || (piece.low === 'that' && own[i + 1]?.pos === 'AUX')),
  )
  if (at < 0 || own[0]?.pos === 'VERB') return null
  // "A car, which he may not drive": what stands before is not who does it.
  const does = own[at + 1]
  if (/^(?:PRON|DET|PROPN)$/.test(does?.pos ?? '') && !/sel(?:f|ves)$/.test(does?.low ?? '')) return null
  // "Eighty by any road that would carry a cart": only a plain noun without a comma does it.
  if (!isMark(own[at - 1]) && !isPlainNoun(own.slice(0, at))) return null
  // "Harrow claims that of the sailors who came": the sentence's own verb is still to come.
  if (own.slice(0, at).some((piece) => piece.low === 'that')) return null
  // "Jane Harrow, 61, who keeps the light": the comma belongs to the age.
  const aged = own[at - 2]?.pos === 'NUM' && own[at - 3]?.text === ','
  const from = isMark(own[at - 1]) && !aged ? at - 1 : at
  const plain = [...own.slice(0, from), ...own.slice(at + 1)]
  // "The firm, which had built it, was sold": the sentence goes on behind the relative clause.
  const behind = own.slice(at)
  const goesOn = behind.some((piece, i) => piece.text === ',' && isVerb(behind[i + 1]))
  const whole = isClause(own.filter((piece) => !isMark(piece)))
  const more = behind.some((piece) => /^(?:[,;—–]|-{1,2})$/.test(piece.text))
  if (from < at ? goesOn || (whole && more) : whole) return null
  return finiteVerb(own.slice(0, from)) < 0 && isClause(plain) ? plain : null
}

/** "Jane Roe, whose mill is on the river" and nothing more: "Jane Roe’s mill is on the river". */
export function withOwner(own: readonly Piece[]): readonly Piece[] | null {
  const at = own.findIndex((piece) => piece.low === 'whose')
  const last = own[at - 2]
  if (at < 2 || own[at - 1]?.text !== ',' || !last || isMark(last) || finiteVerb(own.slice(0, at)) >= 0)
    return null
  const behind = own.slice(at + 1)
  const words = behind.filter((piece) => !isMark(piece))
  // "Skybridge, whose data it is", "…, whose mill is on the river, said": another clause.
  if (words.at(-1)?.pos === 'AUX' || !isClause(words) || behind.some((piece) => /^[,;:—–]$/.test(piece.text)))
    return null
  return [...own.slice(0, at - 2), putIn(`${last.text}’${/s$/.test(last.text) ? '' : 's'}`, last), ...behind]
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

/** "Harrow, a captain from Norway" and nothing more: with the "is" that it stands for. */
export function withVerb(own: readonly Piece[]): readonly Piece[] | null {
  const comma = own.findIndex((piece) => piece.text === ',')
  const [before, behind] = [own[comma - 1], own[comma + 1]]
  const names = comma > 0 && comma <= 8 && /^(?:PROPN|NOUN)$/.test(before?.pos ?? '')
  if (!names || !behind || !/^(?:an?|the|one)$/.test(behind.low) || own.length - comma < 3) return null
  const last = own.findLastIndex((piece) => !isMark(piece))
  const whole = own.slice(0, last + 1)
  if (finiteVerb(own.slice(0, comma)) >= 0 || finiteVerb(bareNoun(whole.slice(comma + 1))) >= 0) return null
  if (whole.slice(comma + 1).some((piece) => /^[,:;]$/.test(piece.text))) return null
  // "The tub, the notice and the lamp"
  if (
    before?.pos === 'NOUN' &&
    whole.some(
      (piece, i) => i > comma && piece.low === 'and' && /^(?:an?|the)$/.test(whole[i + 1]?.low ?? ''),
    )
  )
    return null
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

/** "The group that experts suspect of it": up to the clause that tells which. */
function bareNoun(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    (p, i) => i > 1 && /^(?:that|who|which)$/.test(p.low) && pieces[i - 1]?.pos === 'NOUN',
  )
  return at < 0 ? pieces : pieces.slice(0, at)
}

function isVerb(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:AUX|VERB)$/.test(piece.pos) && !piece.low.endsWith('ing')
}

/** "…, which is a quiet town": the noun before it in the place of the relative pronoun. */
export function withAntecedent(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const first = own[0]
  const word = /^(?:who|which|whose)$/.exec(first?.low ?? '')?.[0]
  if (!first || word === undefined) return null
  let to = around.findIndex((piece) => piece.start === first.start)
  if (isMark(around[to - 1])) to--
  let from = to
  while (
    from > 0 &&
    around[from]?.pos !== 'DET' &&
    (NOUN_PHRASE.has(around[from - 1]?.pos ?? 'X') || around[from - 1]?.low === 'of')
  )
    from--
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

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])

/** "… and told them to stop": with the subject of the sentence, where the mention begins with its second verb. Null for others. */
export function subjectOf(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const from = own.findIndex((piece) => !isMark(piece) && piece.pos !== 'CCONJ')
  const first = own[from]
  if (!first || !/^(?:VERB|AUX)$/.test(first.pos) || /ing$|^\p{Lu}/u.test(first.text)) return null
  const verb = finiteVerb(around)
  // "To find out, the captain sold the ferry": the subject stands behind the comma.
  const comma = around.findLastIndex((piece, i) => i < verb && piece.text === ',')
  const single = around.slice(0, verb).filter((piece) => piece.text === ',').length === 1
  const opens =
    single && /^(?:ADP|ADV|SCONJ|PART|VERB)$/.test(around.find((piece) => !isMark(piece))?.pos ?? '')
  const subject = around.slice(opens ? comma + 1 : 0, verb)
  const plain =
    verb > 0 &&
    subject.length > 0 &&
    subject.length <= 12 &&
    (!single || opens) &&
    subject.filter((p) => p.text === ',').length <= 2 &&
    !subject.some((p) => /^["“”:;—–]$/.test(p.text))
  // "Denied any fraud and said …": who tells the one tells the other.
  if (!plain || (statementAt(around, verb) !== null && !tells(own, from))) return null
  // "went to what was called a port but was a beach", "hopes to sail and see": not what the sentence's subject does.
  const between = around.slice(
    verb + 1,
    around.findIndex((piece) => piece.start === first.start),
  )
  // "Roe said the fire showed that S and called for T" has a clause of what was told between.
  const told = statementAt(around, verb) !== null
  const inner = between.some(
    (p, i) =>
      (INNER.has(p.low) && !(told && p.low === 'that')) ||
      (p.low === 'to' && between[i + 1]?.pos === 'VERB' && !/(?:ed|s)$/.test(first.low)),
  )
  return (around[verb]?.start ?? 0) < first.start && !inner ? [...subject, ...own.slice(from)] : null
}

/** Whether a piece opens something more that somebody tells: "said …", "called for …". */
export function tells(own: readonly Piece[], at: number): boolean {
  return statementAt(own, at) !== null || URGES.get(own[at]?.low ?? '')?.form === 'past'
}

const URGES = verbForms([...URGING_VERBS, 'call'])

/** Whether who tells the words has told something before them in the sentence: "warned of rust and recommended …", not "seized the port and accused …". */
export function goesOnTelling(own: readonly Piece[], around: readonly Piece[]): boolean {
  const end = around.findIndex((piece) => piece.start === own[0]?.start)
  const before = around.slice(0, Math.max(end, 0))
  const that = before.findIndex((piece, i) => piece.low === 'that' && speaks(before[i - 1]))
  const head = that < 0 ? before : before.slice(0, that)
  return speaks(head.findLast((piece, i) => doesSomething(piece, head[i - 1])))
}

/** No "to leave", no "leaving", no "is". */
function doesSomething(piece: Piece, before: Piece | undefined): boolean {
  return piece.pos === 'VERB' && !piece.low.endsWith('ing') && before?.low !== 'to'
}

const SPEECH_FORMS = verbForms([...STATEMENT_VERBS, ...DENIAL_VERBS, ...VERDICT_VERBS])

function speaks(piece: Piece | undefined): boolean {
  return piece !== undefined && SPEECH_FORMS.has(piece.low)
}

/**
 * "…, cutting a road used by thousands", "… after drinking the milk": with the clause of the sentence that it hangs on, up to what
 * else stands between. Null for others.
 */
export function behindMain(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  if (!dangles(own, around)) return null
  const from = own.findIndex((piece) => !isMark(piece))
  const first = own[from]
  const at = around.findIndex((piece) => piece.start === first?.start)
  const verb = finiteVerb(around)
  if (!first || verb < 1 || verb >= at || statementAt(around, verb) !== null) return null
  const end = around.findIndex(
    (piece, i) => i > verb && (ENDS_MAIN.has(piece.low) || /^[,;—–]$/.test(piece.text)),
  )
  const main = around.slice(0, Math.min(end < 0 ? at : end, at))
  if (!isClause(main.filter((piece) => !isMark(piece)))) return null
  const comma: Piece = { ...first, text: ',', low: ',', pos: 'PUNCT', gap: false }
  return [...main, ...(isParticiple(first) ? [comma] : []), { ...first, gap: true }, ...own.slice(from + 1)]
}

/** Whether the pieces begin, behind others of their sentence, with a participle whose subject stands there. */
export function dangles(own: readonly Piece[], around: readonly Piece[]): boolean {
  const from = own.findIndex((piece) => !isMark(piece))
  const [first, second] = [own[from], own[from + 1]]
  if (!first || first.start <= (around.find((piece) => !isMark(piece))?.start ?? 0)) return false
  return isParticiple(first) || (/^(?:after|before|while|by)$/.test(first.low) && isParticiple(second))
}

function isParticiple(piece: Piece | undefined): boolean {
  return piece?.pos === 'VERB' && piece.low.endsWith('ing')
}

const ENDS_MAIN = new Set(
  'after when as because while before since but and although though whereas'.split(' '),
)

const INNER = new Set('who which that what where when because if whether said says'.split(' '))
