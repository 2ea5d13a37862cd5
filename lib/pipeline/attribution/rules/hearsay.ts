import type { Found } from '../found'
import type { Range, Reading, SentenceRange } from '../reading'
import { thatWithin } from './after-cue'
import { wholeQuotes, withoutEndMarks } from './find-content'
import { firstOfEach } from './first-of-each'
import { phraseAfter } from './phrase-after'
import { phraseBefore } from './phrase-before'

/** "X had heard that S", "X has heard from Y that S": told of what X knows from others, where no verb of saying stands before it. */
export function findHearsay(reading: Reading): readonly Found[] {
  return firstOfEach(reading, heardAt)
}

function heardAt(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  const word = words[i]
  if (word?.low !== 'heard' || word.quote >= 0) return null
  let from = i
  while (from > sentence.from && /^(?:has|have|had|also|only|since|later)$/.test(words[from - 1]?.low ?? ''))
    from--
  if (from === i) return null
  const end = withoutEndMarks(words, sentence)
  const teller = words[i + 1]?.low === 'from' ? phraseAfter(words, i + 2, end) : null
  const that = thatWithin(words, teller ? teller.to : i + 1, end)
  const comma = words[from - 1]?.low === ','
  const source = subject(reading, sentence, comma ? from - 1 : from)
  if (that === null || !source) return null
  const basis: readonly Range[] = teller ? [teller] : []
  return {
    source: [source],
    cue: [{ from, to: i + 1 }],
    content: [wholeQuotes(reading, { from: that, to: end })],
    basis,
    rule: 'rule:hearsay',
    confidence: 0.8,
    statement: true,
  }
}

/** Who heard it; null behind "said", for there it is part of what was said. */
function subject(reading: Reading, sentence: SentenceRange, before: number): Range | null {
  const { words } = reading
  const opening = words.slice(sentence.from, before)
  if (opening.some((w) => w.pos === 'VERB' && w.quote < 0)) return null
  const comma = opening.findIndex((w) => w.low === ',')
  return phraseBefore(words, comma > 0 ? sentence.from + comma : before, sentence.from)
}
