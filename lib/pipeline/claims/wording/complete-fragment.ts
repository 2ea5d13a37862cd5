import { verbForms } from '@/lib/text/inflect'
import { DENIAL_VERBS, STATEMENT_VERBS, URGING_VERBS, VERDICT_VERBS } from '@/lib/text/words/cues'
import { finiteVerb, isClause } from './clause'
import { statementAt } from './statement-verbs'
import { isMark, type Piece } from './wording'

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
  if (isParticiple(first) && mayBeLater(around.slice(main.length, at))) return null
  if (!isClause(main.filter((piece) => !isMark(piece)))) return null
  const comma: Piece = { ...first, text: ',', low: ',', pos: 'PUNCT', gap: false }
  return [...main, ...(isParticiple(first) ? [comma] : []), { ...first, gap: true }, ...own.slice(from + 1)]
}

/** "(The guild sued the port) after it opened the lock(, flooding the town)", "and in June sold it(, ending …)": what came of it may have come of this; not "after divers had found rust". */
function mayBeLater(between: readonly Piece[]): boolean {
  const verb = finiteVerb(between.slice(1)) + 1
  return verb > 0 && ENDS_MAIN.has(between[0]?.low ?? '') && between[verb]?.low !== 'had'
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
