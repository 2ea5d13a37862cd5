import type { Range, Reading, SentenceRange, Word } from '../reading'
import type { Cue } from './find-cues'
import { isNominal, phraseAfter, phraseBefore } from './noun-phrase'

export type FoundSource = {
  readonly source: Range
  /** Where it stands: before its cue, after it ("said X"), or taken over from an earlier verb of the sentence. */
  readonly place: 'before' | 'after' | 'inherited'
}

/** Who speaks by a cue; null where the sentence does not tell. `earlier` are the speakers of earlier cues in it. */
export function findSource(
  reading: Reading,
  cue: Cue,
  sentence: SentenceRange,
  earlier: readonly Range[],
): FoundSource | null {
  const { words } = reading
  const left = words[cue.from - 1]
  const atStart = cue.from === sentence.from
  if (cue.form === 'passive') return null
  const inherit = (): FoundSource | null => {
    const source = earlier.at(-1) ?? subjectOfEarlierVerb(words, cue, sentence)
    return source ? { source, place: 'inherited' } : null
  }
  if (cue.form === 'ing' && !atStart) return inherit()
  if (atStart || left?.low === ',' || (left && left.quote >= 0) || left?.low === '-' || left?.low === '—') {
    const after = inverted(words, cue, sentence)
    if (after) return { source: after, place: 'after' }
    if (atStart) return null
  }
  if (left?.low === 'who' || left?.low === 'which' || left?.low === 'that') {
    const end = words[cue.from - 2]?.low === ',' ? cue.from - 2 : cue.from - 1
    const source = phraseBefore(words, end, sentence.from)
    return source ? { source, place: 'before' } : null
  }
  if (left?.low === ',') {
    const source = withApposition(words, cue.from - 1, sentence.from)
    return source ? { source: { from: source.from, to: source.to }, place: 'before' } : inherit()
  }
  const source = phraseBefore(words, cue.from, sentence.from)
  if (!source) return inherit()
  return {
    source: widened(words, beforeRelative(words, source, sentence.from), sentence.from),
    place: 'before',
  }
}

/** "…,” said X": the noun phrase right after the cue, where it closes the tag. */
function inverted(words: readonly Word[], cue: Cue, sentence: SentenceRange): Range | null {
  const next = words[cue.to]
  if (!next || next.quote >= 0 || cue.form !== 'finite') return null
  const range = phraseAfter(words, cue.to, sentence.to)
  if (!range || !words.slice(range.from, range.to).some((w) => isNominal(w))) return null
  if (/^(?:it|that|this|there|them|him|reporters|nothing)$/.test(next.low)) return null
  const after = words[range.to]
  const closes =
    range.to >= sentence.to ||
    (after !== undefined &&
      (after.quote >= 0 || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos) || isTime(after)))
  return closes && !/^(?:told|tells|tell)$/.test(words[cue.head]?.low ?? '') ? range : null
}

function isTime(word: Word): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|this|earlier|late)$/.test(
    word.low,
  )
}

/** "X, leader of the group, said": `comma` is the mark before the verb. The phrase and what is set after it. */
function withApposition(words: readonly Word[], comma: number, low: number): Range | null {
  for (let p = comma - 1; p > low && comma - p < 45; p--) {
    if (words[p]?.low !== ',' || (words[p]?.quote ?? -1) >= 0) continue
    const first = words[p + 1]
    if (!first) continue
    const head = phraseBefore(words, p, low)
    if (!head || !isNominal(words[head.to - 1])) continue
    const relative = /^(?:who|whose|whom|which|where|when)$/.test(first.low)
    const set = relative || /^(?:DET|NOUN|ADJ|NUM|PROPN|ADP|VERB|ADV)$/.test(first.pos)
    if (set) return { from: head.from, to: comma }
  }
  return null
}

/** "Writers who may agree with the comments said": without commas the subject stands before "who". */
function beforeRelative(words: readonly Word[], source: Range, low: number): Range {
  for (let i = source.from - 1; i > low && source.from - i < 15; i--) {
    const word = words[i]
    if (!word || word.low === ',' || word.quote >= 0) break
    if (word.low !== 'who') continue
    const head = phraseBefore(words, i, low)
    return head ? { from: head.from, to: source.to } : source
  }
  return source
}

/** "The director, James Comey" and "Hunter's deputy chief of staff, Joe Kasper": a role before the name in commas. */
function widened(words: readonly Word[], source: Range, low: number): Range {
  if (words[source.from - 1]?.low !== ',' || source.from - 2 < low) return source
  const named = words.slice(source.from, source.to).every((w) => w.pos === 'PROPN' || /^[.'’-]$/.test(w.low))
  if (!named || source.to - source.from > 4) return source
  const head = phraseBefore(words, source.from - 1, low)
  if (!head || head.to - head.from > 12) return source
  const before = words[head.from - 1]
  const role = words[head.to - 1]
  const whole = head.from === low || before?.low === ',' || before?.pos === 'CCONJ' || before?.pos === 'SCONJ'
  return whole && role?.pos === 'NOUN' && startsLikeRole(words[head.from])
    ? { from: head.from, to: source.to }
    : source
}

function startsLikeRole(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'DET' || word.pos === 'PRON' || /[’']s$/.test(word.low) || word.pos === 'ADJ')
  )
}

/** "X called on her to go and said": the subject of the nearest earlier verb that has one. */
function subjectOfEarlierVerb(words: readonly Word[], cue: Cue, sentence: SentenceRange): Range | null {
  for (let i = cue.from - 1; i > sentence.from; i--) {
    const word = words[i]
    if (!word || word.quote >= 0 || (word.pos !== 'VERB' && word.pos !== 'AUX')) continue
    let from = i
    while (from > sentence.from && /^(?:AUX|ADV|PART)$/.test(words[from - 1]?.pos ?? '')) from--
    if (words[i - 1]?.low === 'to') continue
    const left = words[from - 1]
    if (!left || left.quote >= 0 || !isNominal(left)) continue
    const subject = phraseBefore(words, from, sentence.from)
    if (!subject) continue
    const before = words[subject.from - 1]
    // The subject of a subordinate or relative clause does not speak for the sentence.
    if (before && /^(?:that|which|who|because|as|if|whether|after|before)$/.test(before.low)) continue
    return subject
  }
  return null
}
