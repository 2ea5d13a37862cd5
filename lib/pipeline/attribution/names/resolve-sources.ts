import { STATEMENT_NOUNS } from '@/lib/text/words/cues'
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PARTISANS, ROLES, UNNAMED } from '@/lib/text/words/people'
import type { Found } from '../found'
import { type Range, type Reading, spanOf, type Word } from '../reading'
import type { Entity, Gender, NamedPlace } from './name-table'

/** Somebody who speaks at a place of the article. */
type Speaker = {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group' | 'unknown'
  readonly gender: Gender
  readonly entity: Entity | null
  /** The noun that an unnamed source is called by: "source", "spokesman". */
  readonly noun: string | null
  readonly sentence: number
}

const PLURAL = /(?:[^s]s|people|men|women|police)$/

/**
 * The resolved name of each attribution's source, in the order of `found`, which must be by place. "Peskov" and "he"
 * get the long name of the person, an unnamed source its own words; null where no source is named or none can be told.
 */
export function resolveSources(
  reading: Reading,
  found: readonly Found[],
  names: readonly NamedPlace[],
): readonly (string | null)[] {
  const history: Speaker[] = []
  return found.map((one) => {
    const source = one.source.at(-1)
    if (!source) return null
    const speaker = resolve(reading, source, names, history)
    if (!speaker) return null
    history.push(speaker)
    return speaker.name
  })
}

function resolve(
  reading: Reading,
  source: Range,
  names: readonly NamedPlace[],
  history: readonly Speaker[],
): Speaker | null {
  const { words } = reading
  const range = trim(words, source)
  const first = words[range.from]
  if (!first) return null
  const sentence = first.sentence
  if (range.to - range.from === 1 && isPronoun(first)) return fromPronoun(reading, range.from, names, history)
  const core = coreOf(words, range)
  const head = headOf(words, core)
  const named = names.find((n) => n.from <= head && head < n.to)
  if (named && !(named.possessive && head === named.to - 1 && range.to > named.to))
    return fromEntity(named.entity, sentence)
  const set = names.find((n) => n.from === core.to + 1 && n.to >= range.to - 1 && !n.possessive)
  if (set && set.entity.kind !== 'organisation') return fromEntity(set.entity, sentence)
  const noun = words[head]?.lemma ?? ''
  const owner = ownerOf(reading, range, head, names, history)
  if (owner) return { ...owner, sentence }
  const definite = first.low === 'the' || first.low === 'that' || first.low === 'this'
  const told =
    definite && core.to === range.to ? fromDescription(words, core, head, names, history, sentence) : null
  if (told) return { ...told, sentence }
  const name = literal(reading, range)
  if (!/[\p{L}\d]/u.test(name)) return null
  return {
    name,
    kind: isPlural(words[head]) ? 'group' : UNNAMED.has(noun) || ROLES.has(noun) ? 'person' : 'unknown',
    gender: null,
    entity: null,
    noun: words[head]?.low ?? null,
    sentence,
  }
}

function fromEntity(entity: Entity, sentence: number): Speaker {
  return { name: entity.longName, kind: entity.kind, gender: entity.gender, entity, noun: null, sentence }
}

function isPronoun(word: Word): boolean {
  return /^(?:he|she|they|it|who|i|we|his|her|their|him|them|s)$/.test(word.low)
}

/** The part before the first comma that stands outside brackets. */
function coreOf(words: readonly Word[], range: Range): Range {
  for (let i = range.from + 1; i < range.to; i++) {
    const low = words[i]?.low
    if (low === ',' || low === '(' || low === 'who' || low === '—' || low === '–')
      return { from: range.from, to: i }
  }
  return range
}

/** The word that says what it is: the last one before "of", "for", "in", "who", "close to". */
function headOf(words: readonly Word[], core: Range): number {
  for (let i = core.from + 1; i < core.to; i++) {
    const word = words[i]
    if (!word) continue
    const ends =
      word.pos === 'ADP' ||
      word.pos === 'SCONJ' ||
      (word.pos === 'VERB' && i > core.from + 1) ||
      word.low === 'close' ||
      word.low === 'familiar'
    if (!ends) continue
    // "one of Hunter's sources", "two of the officials": what counts stands after "of".
    const counted =
      word.low === 'of' &&
      words[i - 1] &&
      (words[i - 1]?.pos === 'NUM' ||
        /^(?:one|some|many|most|several|both|all|none|each|another)$/.test(words[i - 1]?.low ?? ''))
    if (counted) continue
    return i - 1
  }
  return core.to - 1
}

/** "his remarks", "Bishop's statement": what somebody says is said by him. */
function ownerOf(
  reading: Reading,
  range: Range,
  head: number,
  names: readonly NamedPlace[],
  history: readonly Speaker[],
): Speaker | null {
  const noun = reading.words[head]
  if (
    !noun ||
    !(STATEMENT_NOUNS.has(noun.lemma) || /^(?:remarks|comments|tweets|memoir|words)$/.test(noun.low))
  )
    return null
  const first = reading.words[range.from]
  if (first && /^(?:his|her|their)$/.test(first.low)) return fromPronoun(reading, range.from, names, history)
  const owner = names.find((n) => n.possessive && n.from >= range.from && n.to <= head)
  return owner ? fromEntity(owner.entity, first?.sentence ?? 0) : null
}

function fromPronoun(
  reading: Reading,
  at: number,
  names: readonly NamedPlace[],
  history: readonly Speaker[],
): Speaker | null {
  const word = reading.words[at]
  if (!word) return null
  if (/^(?:i|we)$/.test(word.low)) return null
  const fits = agreement(word.low)
  for (let s = word.sentence; s >= Math.max(0, word.sentence - 8); s--) {
    const said = history.findLast((h) => h.sentence === s && fits(h))
    const subject = names.find(
      (n) =>
        !n.inQuote &&
        n.from < at &&
        reading.words[n.from]?.sentence === s &&
        !n.possessive &&
        fits(asSpeaker(n, s)),
    )
    if (said) return { ...said, sentence: word.sentence }
    if (subject) return fromEntity(subject.entity, word.sentence)
  }
  const last = history.findLast((h) => fits(h))
  return last ? { ...last, sentence: word.sentence } : null
}

function asSpeaker(place: NamedPlace, sentence: number): Speaker {
  return fromEntity(place.entity, sentence)
}

function agreement(pronoun: string): (speaker: Speaker) => boolean {
  if (/^(?:he|his|him)$/.test(pronoun)) return (s) => isSingle(s) && s.gender !== 'female'
  if (/^(?:she|her)$/.test(pronoun)) return (s) => isSingle(s) && s.gender !== 'male'
  if (/^(?:they|their|them)$/.test(pronoun)) return (s) => s.kind === 'group' || s.kind === 'organisation'
  if (pronoun === 'it') return (s) => s.kind === 'organisation' || s.kind === 'unknown'
  return () => true
}

function isSingle(speaker: Speaker): boolean {
  return speaker.kind === 'person'
}

/** "the congressman", "the California congressman", "the source", "the company": whom the text means by it. */
function fromDescription(
  words: readonly Word[],
  core: Range,
  head: number,
  names: readonly NamedPlace[],
  history: readonly Speaker[],
  sentence: number,
): Speaker | null {
  const noun = words[head]
  if (!noun || head !== core.to - 1) return null
  const lemma = noun.lemma
  const same = history.findLast((h) => h.noun === noun.low && h.entity === null)
  const before = names.filter((n) => n.from < core.from)
  if (UNNAMED.has(noun.low)) {
    if (same && core.to - core.from <= 2) return same
    const spokes = before.findLast((n) => n.entity.roles.has(noun.low))
    return core.to - core.from <= 2 && spokes ? fromEntity(spokes.entity, sentence) : null
  }
  const holder = before.findLast((n) => n.entity.kind === 'person' && n.entity.roles.has(lemma))
  if (holder) return fromEntity(holder.entity, sentence)
  if (
    ROLES.has(lemma) ||
    PARTISANS.has(lemma) ||
    /^(?:man|woman|teen|teenager|boy|girl|mogul|billionaire|student)$/.test(lemma)
  ) {
    const last = history.findLast((h) => h.kind === 'person' && sentence - h.sentence <= 6)
    if (last) return last
    const person = before.findLast((n) => n.entity.kind === 'person')
    return person ? fromEntity(person.entity, sentence) : null
  }
  if (ORGANISATION_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma)) {
    const last = history.findLast(
      (h) =>
        (h.kind === 'organisation' || (h.kind === 'unknown' && h.entity !== null)) &&
        sentence - h.sentence <= 6,
    )
    if (last && core.to - core.from <= 2) return last
  }
  return null
}

function isPlural(word: Word | undefined): boolean {
  return word !== undefined && word.pos === 'NOUN' && PLURAL.test(word.low)
}

function trim(words: readonly Word[], range: Range): Range {
  let { from, to } = range
  while (to > from && /^[,;:]$/.test(words[to - 1]?.low ?? '')) to--
  while (from < to && words[from]?.pos === 'PUNCT' && words[from]?.turn !== 2) from++
  return { from, to }
}

/** The source's own words as running text, cut at the first comma when they run longer than a dozen words. */
function literal(reading: Reading, range: Range): string {
  const count = reading.words.slice(range.from, range.to).filter((w) => /[\p{L}\d]/u.test(w.text)).length
  const core = count > 12 ? coreOf(reading.words, range) : range
  const span = spanOf(reading, core)
  return reading.article.text
    .slice(span.start, span.end)
    .replaceAll('\u00AD', '')
    .replace(/(\p{L})-\s*\n\s*(\p{L})/gu, '$1-$2')
    .replace(/\s+/g, ' ')
    .replace(/,$/, '')
}
