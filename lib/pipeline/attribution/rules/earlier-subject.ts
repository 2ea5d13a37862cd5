import type { Range, Word } from '../reading'
import { antecedentEnd } from './antecedent'
import { phraseBefore } from './phrase-before'
import { isNominal } from './phrase-words'

/**
 * "X called on her to go and said": the subject of an earlier verb of the sentence, of those that open a clause of their own the nearest, else
 * the nearest; null for none.
 */
export function subjectOfEarlierVerb(words: readonly Word[], before: number, low: number): Range | null {
  let nearest: Range | null = null
  for (let i = before - 1; i > low; i--) {
    const subject = subjectOf(words, i, before, low)
    if (!subject) continue
    const opener = words[subject.from - 1]
    // "cited a guard who had been there and said"
    if (/^(?:who|which)$/.test(words[subject.to]?.low ?? '')) return subject
    if (
      subject.from === low ||
      /^(?:and|but|;|—|–|,|-)$/.test(opener?.low ?? '') ||
      (opener?.quote ?? -1) >= 0
    )
      return subject
    nearest ??= subject
  }
  return nearest
}

function subjectOf(words: readonly Word[], i: number, before: number, low: number): Range | null {
  const word = words[i]
  if (!word || word.quote >= 0 || (word.pos !== 'VERB' && word.pos !== 'AUX')) return null
  let from = i
  while (from > low && /^(?:AUX|ADV|PART)$/.test(words[from - 1]?.pos ?? '')) from--
  if (words[i - 1]?.low === 'to') return null
  // "footage of him limping": no clause.
  if (word.pos === 'VERB' && word.low.endsWith('ing') && from === i) return null
  const left = words[from - 1]
  if (left?.low === ',' && left.quote < 0) return beforeAside(words, from - 1, low)
  if (!left || left.quote >= 0 || !isNominal(left)) return null
  if (/^(?:who|which)$/.test(left.low) && !words.slice(from, before).some((w) => w.low === ','))
    return phraseBefore(words, antecedentEnd(words, from - 1), low)
  if (/^(?:this|that|it|there|which|what|who)$/.test(left.low)) return null
  const subject = phraseBefore(words, from, low)
  // "The man whose wife died told": not she, but the man.
  let whose = from - 1
  while (subject && whose >= subject.from && words[whose]?.low !== 'whose') whose--
  if (subject && whose > low && words[whose]?.low === 'whose')
    return words.slice(whose, before).some((w) => w.low === ',')
      ? null
      : phraseBefore(words, antecedentEnd(words, whose), low)
  const opener = subject ? words[subject.from - 1] : undefined
  // "The club where Roth learned to row said": not Roth, but what the clause is hung on.
  if (subject && /^(?:where|which|that)$/.test(opener?.low ?? '')) {
    const outer = phraseBefore(words, subject.from - 1, low)
    if (outer?.from === low) return outer
  }
  // The subject of a subordinate or relative clause does not speak for the sentence.
  return opener &&
    /^(?:that|which|who|because|as|if|whether|after|before|when|while|though|although|since|until|unless|once|how|why|where|what)$/.test(
      opener.low,
    )
    ? null
    : subject
}

/** Words of a subject before an aside. */
const LONGEST = 15

/** "An adviser, when she was asked, laughed": the phrase that opens the sentence, where an aside in commas ends right before the verb. */
function beforeAside(words: readonly Word[], close: number, low: number): Range | null {
  for (let i = low + 1; i < Math.min(close, low + LONGEST); i++) {
    if (words[i]?.low !== ',' || (words[i]?.quote ?? -1) >= 0) continue
    const subject = /^(?:when|while|as|before|after|though|although|however|meanwhile|too)$/.test(
      words[i + 1]?.low ?? '',
    )
      ? phraseBefore(words, i, low)
      : null
    return subject && subject.from === low ? subject : null
  }
  return null
}
