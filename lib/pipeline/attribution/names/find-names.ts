import { knownOutlet } from '@/lib/text/outlet-names'
import { SENTENCE_STARTERS } from '@/lib/text/words/abbreviations'
import { COURTESY, ORGANISATION_WORDS, ROLES, UNNAMED } from '@/lib/text/words/people'
import type { Reading, Word } from '../reading'
import { isTitleCase } from './known-names'
import { CAPITAL, INNER, type Name, NO_NAMES, POSSESSIVE } from './name'
import { nameOf } from './name-of'

const MANY =
  /^(?:dozens|hundreds|thousands|scores|authorities|prosecutors|investigators|doctors|scientists|researchers|protesters|parents|students|others)$/

/** The names of one article in order of place; sentences that write most words with capitals, as headlines do, give none. */
export function findNames(reading: Reading): readonly Name[] {
  const { words } = reading
  const out: Name[] = []
  for (const sentence of reading.sentences) {
    if (isTitleCase(words, sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!startsName(words, i, sentence.from)) continue
      const to = runEnd(words, i, sentence.to)
      const name = nameOf(words, { from: i, to }, sentence.from)
      if (name) out.push(name)
      i = to - 1
    }
  }
  return out
}

function startsName(words: readonly Word[], i: number, sentenceStart: number): boolean {
  const word = words[i]
  if (!word || !CAPITAL.test(word.text) || NO_NAMES.test(word.low)) return false
  const opens = i === sentenceStart || words[i - 1]?.turn === 2 || words[i - 1]?.low === ':'
  if (!opens) return true
  if (SENTENCE_STARTERS.has(word.low.replace(POSSESSIVE, ''))) return false
  if (
    /^(?:between|among|during|under|over|following|despite|about|into|since|within|without|against|through|today|yesterday|asked|speaking|citing|former|ex|here|now|just|only|even|well)$/.test(
      word.low,
    )
  )
    return false
  // "Dozens of residents", "Officials said", "Missing students": words that open the sentence and name nobody.
  if (UNNAMED.has(word.low) || MANY.test(word.low)) return false
  if (word.pos !== 'PROPN' && /(?:ing|ed)$/.test(word.low)) return false
  if (word.pos === 'NUM' || word.pos === 'DET' || word.pos === 'PRON' || word.pos === 'ADV') return false
  if (word.pos === 'PROPN' || ROLES.has(word.low) || COURTESY.has(word.low)) return true
  return CAPITAL.test(words[i + 1]?.text ?? '') && words[i + 1]?.pos === 'PROPN'
}

function runEnd(words: readonly Word[], from: number, end: number): number {
  let to = from + 1
  while (to < end) {
    const word = words[to]
    const last = words[to - 1]
    if (!word || !last || word.turn === 2 || word.quote !== last.quote) break
    if (POSSESSIVE.test(last.low) && last.low.length > 2 && /[’'‘]s$/.test(last.low)) break
    if (CAPITAL.test(word.text) && !NO_NAMES.test(word.low)) {
      to++
      continue
    }
    // A connecting word belongs to the name when a capital follows; "and" only inside organisations.
    let k = to
    while (k < end && k - to < 2 && INNER.test(words[k]?.low ?? '')) k++
    if (k === to || !CAPITAL.test(words[k]?.text ?? '') || NO_NAMES.test(words[k]?.low ?? '')) break
    const link = words[to]?.low ?? ''
    const organisation =
      knownOutlet(textOf(words, from, k + 1)) !== null ||
      words.slice(from, to).some((w) => ORGANISATION_WORDS.has(w.low)) ||
      ORGANISATION_WORDS.has(words[k]?.low ?? '')
    if ((link === 'and' || link === '&' || link === 'for' || link === 'the') && !organisation && link !== '&')
      break
    if (
      link === 'of' &&
      !(organisation && ORGANISATION_WORDS.has(last.low)) &&
      !/^(?:secretary|minister|member|chief|university|bank|house|board|union)$/.test(last.low)
    )
      break
    to = k + 1
  }
  return to
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')
}
