import type { Range, Word } from '../reading'
import { phraseBefore } from './phrase-before'
import { isClauseStart, isNominal } from './phrase-words'

/** "Writers who may agree with the comments said": without commas the subject stands before "who". */
export function beforeRelative(words: readonly Word[], source: Range, low: number): Range {
  if (words[source.from]?.pos === 'PRON' && !isObject(words, source)) return source
  for (let i = source.from - 1; i > low && source.from - i < 15; i--) {
    const word = words[i]
    if (!word || word.low === ',' || word.quote >= 0) break
    if (word.low !== 'who') continue
    const head = phraseBefore(words, i, low)
    return head ? { from: head.from, to: source.to } : source
  }
  return source
}

/** "Two engineers who inspected it told": what was inspected does not tell; "who say they told" has a clause of its own. */
function isObject(words: readonly Word[], { from, to }: Range): boolean {
  const before = words[from - 1]
  if (to - from > 1 || before?.pos !== 'VERB') return false
  return (
    /^(?:it|him|her|them|us|me)$/.test(words[from]?.low ?? '') &&
    !/^(?:say|think|believe|claim|hope|know|suggest|fear)$/.test(before.lemma)
  )
}

/** "Officials testing remains found in the graves said": the subject stands before the participles. */
export function beforeParticiple(words: readonly Word[], source: Range, low: number): Range {
  let at = source.from
  for (let step = 0; step < 2; step++) {
    const link = words[at - 1]?.pos === 'ADP' ? at - 2 : at - 1
    const word = words[link]
    const running = /ing$/.test(word?.low ?? '') && word?.pos === 'VERB'
    const done =
      link === at - 2 &&
      /(?:ed|found|held|made|built|seen|known|hit|hurt|led|run|lost|left|taken|given|caught)$/.test(
        word?.low ?? '',
      ) &&
      word?.pos === 'VERB'
    // "Logs kept by the firm show": a first word in the plural may be taken for a verb.
    // "Pictures taken by the guard and reviewed by the Post show"
    const joint = done && words[link - 1]?.low === 'and' ? link - 1 : link
    const first = done && link - 1 === low && /^\p{Lu}\p{Ll}+s$/u.test(words[low]?.text ?? '')
    if (!(running || done) || !(first || isNominal(words[joint - 1])) || words[joint - 1]?.pos === 'PRON')
      break
    const head = phraseBefore(words, joint, low) ?? (first ? { from: low, to: link } : null)
    if (!head) break
    at = head.from
  }
  const opener = words[at - 1]
  const opens = at === low || opener?.low === ',' || opener?.pos === 'CCONJ' || isClauseStart(opener)
  return opens ? { from: at, to: source.to } : source
}

/** "The director, Emil Roth" and "Weber's deputy chief of staff, Paul Okoro": a role before the name in commas. */
export function withRole(words: readonly Word[], source: Range, low: number): Range {
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
