import type { Found } from '../found'
import type { Range, Reading, SentenceRange } from '../reading'
import { wholeQuotes, withoutEndMarks } from './find-content'
import { phraseAfter, phraseBefore } from './noun-phrase'

/** "X was quoted (by Y) as saying S", "It was reported that S", "as quoted by Y", "as reported by Y". */
export function findPassiveSpeech(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence) => {
    const out: Found[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      if ((reading.words[i]?.quote ?? -1) >= 0) continue
      const found = quotedAs(reading, sentence, i) ?? itWasSaid(reading, sentence, i)
      if (found) out.push(found)
    }
    return out
  })
}

function quotedAs(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  if (!/^(?:quoted|cited)$/.test(words[i]?.low ?? '')) return null
  const end = withoutEndMarks(words, sentence)
  const by = words[i + 1]?.low === 'by' ? phraseAfter(words, i + 2, end) : null
  let as = by ? by.to : i + 1
  while (as < end && as < i + 12 && words[as]?.low !== 'as') as++
  if (words[as]?.low !== 'as' || !/^(?:saying|telling)$/.test(words[as + 1]?.low ?? '')) return null
  let from = i
  while (from > sentence.from && /^(?:AUX|ADV)$/.test(words[from - 1]?.pos ?? '')) from--
  const source = phraseBefore(words, from, sentence.from)
  if (!source || as + 3 > end) return null
  return {
    source: [source],
    cue: [{ from, to: as + 2 }],
    content: [wholeQuotes(reading, { from: as + 2, to: end })],
    basis: by ? [by] : [],
    rule: 'rule:quoted-as-saying',
    confidence: 0.9,
    statement: true,
  }
}

function itWasSaid(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  if (words[i]?.low !== 'it' || !/^(?:is|was|has|had)$/.test(words[i + 1]?.low ?? '')) return null
  const end = withoutEndMarks(words, sentence)
  for (let k = i + 2; k < Math.min(end, i + 6); k++) {
    if (
      !/^(?:reported|said|alleged|claimed|announced|rumored|rumoured|revealed|understood|disclosed)$/.test(
        words[k]?.low ?? '',
      )
    )
      continue
    const that = k + 1
    if (words[that]?.low !== 'that') return null
    const content: Range = wholeQuotes(reading, { from: that, to: end })
    return {
      source: [],
      cue: [{ from: i + 1, to: k + 1 }],
      content: [content],
      basis: [],
      rule: 'rule:it-was-said',
      confidence: 0.8,
      statement: true,
    }
  }
  return null
}
