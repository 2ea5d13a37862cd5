import { DOCUMENT_NOUNS, ROLES } from '@/lib/text/words/people'
import type { Found } from '../found'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { contentBefore, wholeQuotes, withoutEndMarks } from './find-content'
import { withNameAfter } from './name-set-after'
import { phraseAfter } from './phrase-after'
import { isNominal } from './phrase-words'

/** "S, according to X", "According to X, S", "S, per X": the source and what it is the source of. */
export function findAccordingTo(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence) => {
    const out: Found[] = []
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      const cue = cueAt(reading.words, i, sentence)
      const found = cue && at(reading, sentence, cue)
      if (found) out.push(found)
    }
    return out
  })
}

function cueAt(words: readonly Word[], i: number, sentence: Range): Range | null {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!word || word.quote >= 0) return null
  if (word.low === 'according') return next?.low === 'to' ? { from: i, to: i + 2 } : null
  // Between commas or at the beginning: "nine tonnes per hour" is another word.
  const apart = i === sentence.from || before?.low === ',' || /^[-–—]$/.test(before?.low ?? '')
  if (word.low === 'per' && apart && !/^(?:cent|capita|annum|se|diem|person|\d.*)$/.test(next?.low ?? ''))
    return { from: i, to: i + 1 }
  const opening = words
    .slice(i, i + 4)
    .map((w) => w.low)
    .join(' ')
  return apart && opening === 'in the words of' ? { from: i, to: i + 4 } : null
}

function at(reading: Reading, sentence: SentenceRange, cue: Range): Found | null {
  const { words } = reading
  const end = withoutEndMarks(words, sentence)
  const opens = words
    .slice(sentence.from, cue.from)
    .every((w) => w.pos === 'CCONJ' || w.pos === 'ADV' || w.low === ',')
  const source = sourceAfter(reading, cue.to, end, opens)
  if (!source) return null
  let content: Range | null = null
  let basis: Range | null = null
  if (opens) {
    const comma = words[source.to]?.low === ',' ? source.to + 1 : source.to
    basis = citedAt(words, comma, end)
    const from = basis ? basis.to + 1 : comma
    content = from + 1 < end ? wholeQuotes(reading, { from, to: end }) : null
  } else {
    const comma = words[cue.from - 1]?.low === ','
    const within =
      comma && words[source.to]?.low === ','
        ? aroundTag(words, sentence, cue.from - 1, source.to + 1, end)
        : null
    if (within)
      return {
        source: [source],
        cue: [cue],
        content: within,
        basis: [],
        rule: 'rule:according-to',
        confidence: 0.85,
        statement: true,
      }
    content = comma
      ? (contentBefore(reading, { from: cue.from, to: source.to }, sentence, sentence.from) ??
        headlineBefore(reading, sentence, cue))
      : wholeQuotes(reading, { from: sentence.from, to: cue.from })
    basis = citedAt(words, source.to + 1, end)
  }
  if (!content) return null
  if (!opens) content = lastRelative(words, content)
  return {
    source: [source],
    cue: [cue],
    content: [content],
    basis: basis ? [basis] : [],
    rule: 'rule:according-to',
    confidence: 0.9,
    statement: true,
  }
}

/** Capitals hide the verbs of headlines, and many have none. */
function headlineBefore(reading: Reading, { role, from }: SentenceRange, cue: Range): Range | null {
  const to = cue.from - 1
  return role === 'title' && to - from > 1 ? wholeQuotes(reading, { from, to }) : null
}

/** "Rays, according to X, do not bite": a clause that its source stands in the midst of; null where it is whole before. */
function aroundTag(
  words: readonly Word[],
  sentence: Range,
  before: number,
  after: number,
  end: number,
): readonly Range[] | null {
  const verb = (w: Word | undefined) => w?.pos === 'VERB' || w?.pos === 'AUX'
  if (words.slice(sentence.from, before).some(verb) || after >= end || !verb(words[after])) return null
  return [
    { from: sentence.from, to: before },
    { from: after, to: end },
  ]
}

/** "According to X, citing Y, S": what X goes by, up to the comma or the end. */
function citedAt(words: readonly Word[], at: number, end: number): Range | null {
  if (!/^(?:citing|quoting)$/.test(words[at]?.low ?? '')) return null
  let to = at + 1
  while (to < end && words[to]?.low !== ',') to++
  return to > at + 1 ? { from: at + 1, to } : null
}

/**
 * "He admires a banker who is the tenth richest in the land, according to X": where a relative clause follows the main
 * verb, the source stands for that clause.
 */
function lastRelative(words: readonly Word[], content: Range): Range {
  for (let i = content.to - 3; i > content.from + 2; i--) {
    const word = words[i]
    if (!word || word.quote >= 0 || !/^(?:who|which|whose|who[’']s)$/.test(word.low)) continue
    const main = words
      .slice(content.from, i)
      .some((w) => w.quote < 0 && (w.pos === 'AUX' || w.pos === 'VERB'))
    return main ? { from: i, to: content.to } : content
  }
  return content
}

/** Up to the comma that closes it, with what is set after the name ("according to Emil Roth, the president of …"). */
function sourceAfter(reading: Reading, from: number, end: number, opens: boolean): Range | null {
  const { words } = reading
  const high = opens ? clauseEnd(words, from, end) : end
  // "according to film magazine X", "according to documents seen by": after "to" the tagger sees a verb. "according to some": nobody else is named.
  const verb = words[from]?.pos === 'VERB' && isNominal(words[from + 1])
  const thing = words[from]?.pos === 'VERB' && DOCUMENT_NOUNS.has(words[from]?.low ?? '')
  const some = /^(?:some|many|others|several|both)$/.test(words[from]?.low ?? '') && from + 1 >= high
  const phrase = some || thing ? { from, to: from + 1 } : phraseAfter(words, verb ? from + 1 : from, high)
  if (!phrase) return null
  const named = withNameAfter(words, { from, to: phrase.to }, end)
  if (named.to > phrase.to) return named
  let to = opens ? withOffice(words, phrase.to, end) : phrase.to
  // "according to a report in X", "… by two people close to them": as far as it runs without a comma.
  while (
    to < end &&
    (words[to]?.quote ?? -1) < 0 &&
    words[to]?.pos !== 'PUNCT' &&
    words[to]?.pos !== 'CCONJ' &&
    words[to]?.pos !== 'SCONJ'
  )
    to++
  return { from, to: withSecond(words, Math.max(to, phrase.to), end) }
}

/** "according to a nurse and a porter": past the second of two, where no verb makes a clause of it. */
function withSecond(words: readonly Word[], link: number, end: number): number {
  if (words[link]?.low !== 'and') return link
  const second = phraseAfter(words, link + 1, end)
  const next = words[second?.to ?? end]
  return second && (second.to >= end || next?.pos === 'PUNCT') ? second.to : link
}

/** "According to Emil Roth, the former head of the bank, S": past what is set after the name, where it gives an office. */
function withOffice(words: readonly Word[], comma: number, end: number): number {
  if (words[comma]?.low !== ',' || words[comma + 1]?.pos !== 'DET') return comma
  const to = clauseEnd(words, comma + 1, end)
  const part = words.slice(comma + 1, to)
  const office =
    part.some((w) => ROLES.has(w.lemma)) && !part.some((w) => w.pos === 'VERB' || w.pos === 'AUX')
  return office && to < end ? to : comma
}

/** Where a sentence opens with its source, the first comma closes it: what follows is what the source tells. */
function clauseEnd(words: readonly Word[], from: number, end: number): number {
  let to = from
  while (to < end && words[to]?.low !== ',') to++
  return to
}
