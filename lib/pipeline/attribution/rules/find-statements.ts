import { HELD_VERBS, MANNER_VERBS, STATEMENT_VERBS } from '@/lib/text/words/cues'
import type { Found } from '../found'
import type { Range, Reading, SentenceRange } from '../reading'
import { contentAfter, contentBefore, wholeQuotes, withoutEndMarks } from './find-content'
import { type Cue, findCues } from './find-cues'
import { type FoundSource, findSource } from './find-source'
import { isNominal } from './phrase-words'

/** "X said that S", "S, X said", "S, said X", "X denied S": statements by a verb, sentence by sentence. */
export function findStatements(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence, index) => statementsOf(reading, sentence, index))
}

function statementsOf(reading: Reading, sentence: SentenceRange, index: number): readonly Found[] {
  const out: Found[] = []
  const speakers: Range[] = []
  let earlier = sentence.from
  for (const cue of findCues(reading, index)) {
    // "took to the stage to deny it": of what is meant to be said only a denial is one as well.
    if (
      (cue.kind === 'belief' && !isHeld(reading, cue)) ||
      (cue.form === 'infinitive' && cue.kind !== 'denial')
    )
      continue
    const who = findSource(reading, cue, sentence, speakers)
    if (!who) continue
    const content = contentOf(reading, cue, who, sentence, earlier)
    if (content.length === 0 || (MANNER_VERBS.has(cue.lemma) && !isSpeech(reading, cue, content))) continue
    if (who.place !== 'inherited') speakers.push(who.source)
    out.push({
      source: [who.source],
      cue: [{ from: cue.from, to: cue.to }],
      content,
      basis: basisBefore(reading, who, sentence),
      rule: `rule:${cue.kind}-${who.place}`,
      confidence: cue.kind === 'denial' ? 0.85 : who.place === 'inherited' ? 0.7 : 0.9,
      statement: true,
    })
    earlier = Math.max(earlier, clauseAfter(reading, cue.to, sentence))
  }
  return out
}

/** “…,” sighed Roth: quotation marks right before or behind the verb. */
function isSpeech(reading: Reading, cue: Cue, content: readonly Range[]): boolean {
  return content.some(({ from, to }) => {
    const [first, last] = [reading.words[from], reading.words[to - 1]]
    return (
      (to <= cue.from && (last?.quote ?? -1) >= 0 && to - from > 3) ||
      (from >= cue.to && (first?.quote ?? -1) >= 0)
    )
  })
}

function contentOf(
  reading: Reading,
  cue: Cue,
  who: FoundSource,
  sentence: SentenceRange,
  earlier: number,
): readonly Range[] {
  const apart = who.place === 'inherited'
  const hull = apart
    ? cue
    : { from: Math.min(cue.from, who.source.from), to: Math.max(cue.to, who.source.to) }
  const opened = asTold(reading, cue, who, sentence)
  if (opened) return [opened]
  const closed = asToldBehind(reading, cue, who, sentence, earlier)
  if (closed) return [closed]
  const around = who.place === 'before' ? interrupted(reading, hull, sentence) : null
  if (around) return around
  const after = contentAfter(reading, cue, sentence, hull.to)
  if (cue.kind === 'denial') return after ? [after] : []
  const relative =
    /^(?:who|whose|which|that)$/.test(reading.words[hull.from]?.low ?? '') || isRelative(reading, cue)
  const before = apart || relative ? null : contentBefore(reading, hull, sentence, earlier)
  // “It was debris,” said Roth, who runs the port that burned: a "that" behind the speaker is no part of it.
  const quoted = before !== null && (reading.words[before.to - 1]?.quote ?? -1) >= 0
  const that = after !== null && reading.words[after.from]?.low === 'that'
  const explicit =
    after && (that ? !(quoted && who.place === 'after') : reading.words[after.from]?.turn === 2)
  if (before && after && explicit) return that ? [after] : [before, after]
  // A closed quotation is what was said; what follows the tag tells when or of what.
  if (before && quoted) return [before]
  if (before && (who.place === 'after' || !after || isTag(reading, hull.to)))
    return [before, ...resumed(reading, hull.to, sentence)]
  return after ? [after] : before ? [before] : []
}

/** "The rain, the forecaster said, will last": a clause that the tag stands in the midst of, between its subject and its verb; null for others. */
function interrupted({ words }: Reading, hull: Range, sentence: SentenceRange): readonly Range[] | null {
  const [before, after] = [words[hull.from - 1], words[hull.to]]
  if (before?.low !== ',' || after?.low !== ',' || before.quote >= 0 || after.quote >= 0) return null
  const lead = words.slice(sentence.from, hull.from - 1)
  const subject = /^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(lead[0]?.pos ?? '') && isNominal(lead.at(-1))
  if (!subject || lead.some((w) => w.quote >= 0 || /^(?:VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(w.pos)))
    return null
  if (words[hull.to + 1]?.pos !== 'AUX') return null
  return [
    { from: sentence.from, to: hull.from - 1 },
    { from: hull.to + 1, to: withoutEndMarks(words, sentence) },
  ]
}

/** "As the Harbour News reports, S": what stands behind the comma; null for others. */
function asTold(reading: Reading, cue: Cue, who: FoundSource, sentence: SentenceRange): Range | null {
  const { words } = reading
  const opens = words[sentence.from]?.low === 'as' && who.source.from === sentence.from + 1
  if (!opens || who.place !== 'before' || words[cue.to]?.low !== ',') return null
  const end = withoutEndMarks(words, sentence)
  return cue.to + 3 < end ? wholeQuotes(reading, { from: cue.to + 1, to: end }) : null
}

/** "S, as the Harbour News reports": what stands before the comma; null for others. */
function asToldBehind(
  reading: Reading,
  cue: Cue,
  who: FoundSource,
  sentence: SentenceRange,
  earlier: number,
): Range | null {
  const { words } = reading
  const as = who.source.from - 1
  const closes = words[cue.to] === undefined || cue.to >= sentence.to || words[cue.to]?.pos === 'PUNCT'
  if (who.place !== 'before' || words[as]?.low !== 'as' || words[as - 1]?.low !== ',' || !closes) return null
  return contentBefore(reading, { from: as, to: cue.to }, sentence, earlier)
}

/** "A ship had been seen, X said, and was on its way": the rest of the clause that the tag stands in. */
function resumed(reading: Reading, at: number, sentence: SentenceRange): readonly Range[] {
  const { words } = reading
  const next = words[at + 1]
  if (words[at]?.low !== ',' || !next || next.quote >= 0) return []
  const rest = [{ from: at + 1, to: withoutEndMarks(words, sentence) }]
  // ", X said, killing four": what came of it is told with it.
  if (next.pos === 'VERB' && next.low.endsWith('ing'))
    return STATEMENT_VERBS.has(next.lemma) || /^(?:citing|quoting|speaking|referring)$/.test(next.low)
      ? []
      : rest
  if (!/^(?:and|but|or)$/.test(next.low)) return []
  const verb = words[at + 2]
  if (verb?.pos === 'AUX' && verb.quote < 0) return rest
  return ownClause(reading, at + 2, sentence) ? rest : []
}

/** "The sea was calm, he says, and nobody had drowned": a clause in which nobody else speaks. */
function ownClause(reading: Reading, from: number, sentence: SentenceRange): boolean {
  const { words } = reading
  const end = withoutEndMarks(words, sentence)
  const rest = words.slice(from, end)
  if (rest.some((w) => w.quote >= 0 || /^[:;]$/.test(w.low))) return false
  const [first] = rest
  if (!first || !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.pos)) return false
  return (
    rest.some((w) => w.pos === 'VERB' || w.pos === 'AUX') &&
    !findCues(reading, first.sentence).some((cue) => cue.from >= from)
  )
}

/** "X says A, but B, Y says": where the clause begins that comes after a statement; the sentence's beginning where none does. */
function clauseAfter(reading: Reading, from: number, sentence: SentenceRange): number {
  for (let i = from; i + 1 < sentence.to; i++) {
    const word = reading.words[i]
    if (!word || word.quote >= 0) continue
    if (word.low === ';') return i + 1
    if (
      word.low === ',' &&
      /^(?:but|and|while|although|though|whereas)$/.test(reading.words[i + 1]?.low ?? '')
    )
      return i + 1
  }
  return sentence.from
}

/** "…, who say that S": what stands before it is the outlet's own. */
function isRelative(reading: Reading, cue: Cue): boolean {
  return /^(?:who|which|that)$/.test(reading.words[cue.from - 1]?.low ?? '')
}

/** "Weber believes that S": what somebody else holds to be so; what one "thought" one would do is no such thing. */
function isHeld(reading: Reading, cue: Cue): boolean {
  const [subject, verb] = [reading.words[cue.from - 1]?.low ?? '', reading.words[cue.head]?.low ?? '']
  return HELD_VERBS.has(cue.lemma) && verb !== 'thought' && !/^(?:i|we|you)$/.test(subject)
}

/** Whether the tag closes right here ("…, X said." or "…, X said on Tuesday."), so that nothing said can follow. */
function isTag(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  return !word || word.pos === 'PUNCT' || word.pos === 'ADP'
}

/** "Citing contacts in the service, X said": what X goes by. */
function basisBefore(reading: Reading, who: FoundSource, sentence: SentenceRange): readonly Range[] {
  const { words } = reading
  const comma = who.source.from - 1
  if (who.place !== 'before' || words[comma]?.low !== ',') return []
  if (!/^(?:citing|quoting)$/.test(words[sentence.from]?.low ?? '')) return []
  return comma > sentence.from + 1 ? [{ from: sentence.from + 1, to: comma }] : []
}
