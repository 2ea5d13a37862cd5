import type { Found } from '../found'
import type { Range, Reading, SentenceRange } from '../reading'
import { contentBefore, wholeQuotes, withoutEndMarks } from './find-content'
import { phraseAfter } from './phrase-after'
import { phraseBefore } from './phrase-before'

/** "X was quoted (by Y) as saying S", "S, X was quoted as saying by Y", "Y quoted X as saying S", "It was reported that S". */
export function findPassiveSpeech(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence) => {
    const out: Found[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      if ((reading.words[i]?.quote ?? -1) >= 0) continue
      const found =
        quotedAs(reading, sentence, i) ?? itWasSaid(reading, sentence, i) ?? toldBy(reading, sentence, i)
      if (found) out.push(found)
    }
    return out
  })
}

function quotedAs(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  if (!/^(?:quoted|quotes|cited|cites)$/.test(words[i]?.low ?? '')) return null
  const end = withoutEndMarks(words, sentence)
  const next = words[i + 1]?.low === 'by' ? phraseAfter(words, i + 2, end) : null
  let as = next ? next.to : i + 1
  while (as < end && as < i + 14 && words[as]?.low !== 'as') as++
  if (words[as]?.low !== 'as' || !/^(?:saying|telling)$/.test(words[as + 1]?.low ?? '')) return null
  let from = i
  while (from > sentence.from && /^(?:AUX|ADV)$/.test(words[from - 1]?.pos ?? '')) from--
  const source = phraseBefore(words, from, sentence.from)
  if (!source) return null
  const passive = words.slice(from, i).some((w) => /^(?:is|was|are|were|been|being)$/.test(w.low))
  const cue = { from, to: as + 2 }
  const by = words[as + 2]?.low === 'by'
  const content =
    by || as + 2 >= end
      ? contentBefore(reading, { from: source.from, to: as + 2 }, sentence, sentence.from)
      : as + 3 <= end
        ? wholeQuotes(reading, { from: as + 2, to: end })
        : null
  if (!content) return null
  return {
    source: [source],
    // "X quoted Y as saying": X tells, and Y is whom it has it from.
    cue: passive
      ? [cue]
      : [
          { from, to: i + 1 },
          { from: as, to: as + 2 },
        ],
    content: [content],
    basis: passive || as <= i + 1 ? [] : [{ from: i + 1, to: as }],
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
    const place = /^(?:in|by|on)$/.test(words[k + 1]?.low ?? '') ? phraseAfter(words, k + 2, end) : null
    const that = place ? place.to : k + 1
    if (words[that]?.low !== 'that') return null
    const content: Range = wholeQuotes(reading, { from: that, to: end })
    return {
      source: place ? [place] : [],
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

/** "X was told by Y that S": Y tells it. */
function toldBy(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  if (!/^(?:told|informed|warned|assured|advised)$/.test(words[i]?.low ?? '') || words[i + 1]?.low !== 'by')
    return null
  const end = withoutEndMarks(words, sentence)
  const source = phraseAfter(words, i + 2, end)
  if (!source || words[source.to]?.low !== 'that') return null
  return {
    source: [source],
    cue: [{ from: i, to: i + 2 }],
    content: [wholeQuotes(reading, { from: source.to, to: end })],
    basis: [],
    rule: 'rule:told-by',
    confidence: 0.85,
    statement: true,
  }
}
