import { groupBy } from '@/lib/model/group-by'
import { genderOfWord } from '@/lib/text/gender-of-word'
import { STATEMENT_NOUNS } from '@/lib/text/words/cues'
import { ROLES } from '@/lib/text/words/people'
import type { Found } from '../found'
import type { Range, Reading, Word } from '../reading'
import { phraseBefore } from '../rules/phrase-before'
import { isCountryman } from './countryman'
import { findPublishers } from './find-publishers'
import { fromDescription } from './from-description'
import { fromForetelling } from './from-foretelling'
import { fromGroup } from './from-group'
import { fromPronoun } from './from-pronoun'
import { withoutKickers } from './headline-label'
import type { NamedPlace } from './name-table'
import { coreOf, headOf, trimPhrase } from './source-phrase'
import { type Scene, type Speaker, speakerOf } from './speaker'
import { unnamed } from './unnamed'

/** Speakers that pronouns and descriptions may go back to. */
const REMEMBERED = 60

/**
 * The resolved name of each attribution's source, in the order of `found`, which must be by place: a surname and "she"
 * get the long name of the person, a source without a name its own words; null where none is named or none can be told.
 */
export function resolveSources(
  reading: Reading,
  found: readonly Found[],
  names: readonly NamedPlace[],
): readonly (string | null)[] {
  const publishers = findPublishers(reading, names)
  const namesIn = groupBy(names, (name) => reading.words[name.from]?.sentence ?? -1)
  const firstAt = new Map<NamedPlace['entity'], number>()
  for (const name of names) if (!firstAt.has(name.entity)) firstAt.set(name.entity, name.from)
  const history: Speaker[] = []
  const speakers = found.map((one) => {
    const source = one.source.at(-1)
    const speaker = source
      ? resolve({ reading, names, namesIn, firstAt, history, publishers }, source, one.cue[0]?.from ?? -1)
      : null
    if (!speaker) return null
    history.push(speaker)
    if (history.length > REMEMBERED) history.shift()
    return speaker
  })
  return withoutKickers(reading, found, speakers).map((one) => one?.name ?? null)
}

/** Whom a source means; `verb` is the token of the verb by which it speaks, -1 for none. */
function resolve(scene: Scene, source: Range, verb: number): Speaker | null {
  const { reading } = scene
  const { words } = reading
  const range = trimPhrase(words, source)
  const first = words[range.from]
  if (!first || range.to <= range.from) return null
  const alone = range.to - range.from === 1
  // "It's important to say", "There's a report": nobody.
  if (/^(?:it|there|that|here|what|we|i)[’'](?:s|re|m|ve|d)$/.test(first.low)) return null
  // "An earlier version of this article said": the outlet itself.
  if (isOwnText(words, range)) return null
  if (/^(?:[Ww]ho|[Ww]hich)$/.test(first.text) || (alone && first.low === 'that')) {
    const own = { from: range.from + 1, to: range.to }
    return namesSubject(words, own) ? resolve(scene, own, verb) : fromRelative(scene, range.from)
  }
  // "Those who say so", "Nobody who says so": whoever they are.
  if (alone && /^(?:those|these|this|nobody|none|no-one)$/.test(first.low)) return null
  if (alone && PRONOUN.test(first.low)) return fromPronoun(scene, range.from)
  const core = coreOf(words, range)
  const head = headOf(words, core, namesAt(scene, range.from))
  // "The Portuguese said": not the country, but one who is from there.
  const countryman = first.low === 'the' && range.to - range.from === 2 && isCountryman(words[head] ?? first)
  const entity = countryman ? undefined : namedBy(scene, range, core, head, verb)
  if (entity) return ofKin(speakerOf(entity.entity, first.sentence), words.slice(range.from, entity.from))
  const beside = setAfter(scene, range, head)
  if (beside) return speakerOf(beside.entity, first.sentence)
  return (
    fromOwner(scene, range, head) ??
    fromGroup(scene, range) ??
    fromWords(scene, range, core, head) ??
    unnamed(reading, range, head)
  )
}

/** "His mother, Aminata, said": a name that no list knows is a woman's behind such a word. */
function ofKin(speaker: Speaker, before: readonly Word[]): Speaker {
  if (speaker.kind === 'organisation' || speaker.gender !== null) return speaker
  const gender = before.map((word) => genderOfWord(word.low)).findLast((one) => one !== null)
  return gender ? { ...speaker, kind: 'person', gender } : speaker
}

function isOwnText(words: readonly Word[], range: Range): boolean {
  const at = range.from + words.slice(range.from, range.to).findIndex((w) => EDITION.test(w.low))
  if (at < range.from || !/^(?:earlier|previous|original|first)$/.test(words[at - 1]?.low ?? '')) return false
  return at + 1 >= range.to || /^(?:of|to|in)$/.test(words[at + 1]?.low ?? '')
}

const EDITION = /^(?:version|versions|edition|entry)$/

function namesAt(scene: Scene, token: number): readonly NamedPlace[] {
  return scene.namesIn.get(scene.reading.words[token]?.sentence ?? -1) ?? []
}

const PRONOUN = /^(?:he|she|they|it|i|we|his|her|their|him|them)$/

/** The name that a source phrase is built around: its head, or what follows it ("his aide, X"; "a site called X"). */
function namedBy(
  scene: Scene,
  range: Range,
  core: Range,
  head: number,
  verb: number,
): NamedPlace | undefined {
  const names = namesAt(scene, range.from)
  const { words } = scene.reading
  const owns = (n: NamedPlace) => n.possessive && head === n.to - 1 && range.to > n.to
  const named = names.find((n) => n.from <= head && head < n.to)
  if (named && !owns(named)) return named
  const called = names.find(
    (n) =>
      n.from === range.to + 1 && range.to !== verb && /^(?:called|named)$/.test(words[range.to]?.low ?? ''),
  )
  if (called) return called
  return names.find(
    (n) =>
      core.to < range.to &&
      n.from === core.to + 1 &&
      n.to >= range.to - 1 &&
      n.to <= range.to &&
      !n.possessive &&
      // "Witnesses in the capital, Lund, say": the capital's name, and no witness's.
      (n.entity.kind === 'person' || (n.entity.kind === 'unknown' && head === core.to - 1)),
  )
}

/** "Emil Roth, the harbour minister, who said": whose name stands right before the comma that sets an office after it. */
function setAfter(scene: Scene, range: Range, head: number): NamedPlace | undefined {
  const { words } = scene.reading
  if (words[range.from - 1]?.low !== ',' || !ROLES.has(words[head]?.lemma ?? '')) return undefined
  if (!/^(?:the|a|an|its|their)$/.test(words[range.from]?.low ?? '')) return undefined
  return namesAt(scene, range.from).find(
    (n) => n.to === range.from - 1 && n.entity.kind === 'person' && !n.possessive,
  )
}

/** "her remarks", "Weber's statement": what somebody says is said by them. */
function fromOwner(scene: Scene, range: Range, head: number): Speaker | null {
  const { reading } = scene
  const noun = reading.words[head]
  const first = reading.words[range.from]
  if (
    !noun ||
    !first ||
    !(STATEMENT_NOUNS.has(noun.lemma) || /^(?:remarks|comments|tweets|words)$/.test(noun.low))
  )
    return null
  if (/^(?:his|her|their)$/.test(first.low)) return fromPronoun(scene, range.from)
  const owner = namesAt(scene, range.from).find((n) => n.possessive && n.from >= range.from && n.to <= head)
  return owner ? speakerOf(owner.entity, first.sentence) : null
}

/** Descriptions that point to somebody else in the text. */
function fromWords(scene: Scene, range: Range, core: Range, head: number): Speaker | null {
  const first = scene.reading.words[range.from]
  if (!first) return null
  // "Justice vows": headlines and their like leave the article out.
  const bare = range.to - range.from === 1 && ROLES.has(first.lemma) && first.low === first.lemma
  // "the man's brother", "the paper's editor": somebody of theirs, whom the text has not named so.
  const owned = scene.reading.words.slice(core.from, head).some((w) => /[’']s?$/.test(w.low))
  const definite = (/^(?:the|that|this)$/.test(first.low) && !owned) || bare
  const told = definite && core.to === range.to ? fromDescription(scene, core, head) : null
  if (told) return { ...told, sentence: first.sentence }
  return /^(?:a|an)$/.test(first.low) ? fromForetelling(scene, head) : null
}

/** "(Roe,) who the guards (said)": it is the guards who say it; "who at one point", "who was ill" names nobody. */
function namesSubject(words: readonly Word[], { from, to }: Range): boolean {
  if (to <= from || !/^(?:DET|PROPN|NOUN|PRON)$/.test(words[from]?.pos ?? '')) return false
  return !words.slice(from, to).some((word) => word.pos === 'VERB' || word.pos === 'AUX')
}

/** "X, who": the phrase before. */
function fromRelative(scene: Scene, at: number): Speaker | null {
  const { words, sentences } = scene.reading
  const low = sentences[words[at]?.sentence ?? -1]?.from ?? at
  const phrase = phraseBefore(words, words[at - 1]?.low === ',' ? at - 1 : at, low)
  return phrase && phrase.to <= at ? resolve(scene, phrase, -1) : null
}
