import type { Mention } from '@/lib/model/types'
import { once, onceByText } from '@/lib/text/once'
import { knownOutlet } from '@/lib/text/outlet-names'
import { type Token, tokenize } from '@/lib/text/tokens'
import { findRelays } from '../clean/find-relays'
import { type Name, namesIn } from './names-in'
import { isPublished, type NamedOutlet, outletKey, outletsIn } from './outlet-key'
import type { StoryNames } from './story-names'
import { isOf, isSpeech, speaks } from './who-speaks'
import { SPEAKS_FOR } from './words'

/**
 * What a mention says of where its claim comes from.
 * speaker: a person or body that said it. relay: an outlet that it is taken from. venue: an outlet to which, or in which, it was
 * said: that one has it first-hand, but two who spoke there are still two.
 */
export type Evidence = {
  readonly kind: 'speaker' | 'relay' | 'venue'
  readonly key: string
  readonly label: string
}

/** The evidence of one mention, the named source first; empty for an outlet's own voice about the world, and for nameless sources. */
export function readEvidence(mention: Mention, story: StoryNames): readonly Evidence[] {
  const chain = mention.attribution?.chain ?? []
  const named = mention.attribution?.sourceName
  const sources = chain.length > 0 ? chain : named ? [named] : []
  const reader = readerFor(story)
  const ofSources = sources.flatMap((words, depth) => (depth === 0 ? reader.named : reader.behind)(words))
  return [...ofSources, ...ofQuote(mention.quote, mention.attribution !== null, story)]
}

/** The speakers among sources that are given by their words. */
export function readSpeakers(sources: readonly string[], story: StoryNames): readonly Evidence[] {
  return sources.flatMap((words) => readSource(words, story)).filter((one) => one.kind === 'speaker')
}

/** Who speaks or is relayed in a source that is given by its words, as the nearest source of a claim; empty where it names nobody. */
export function readSource(words: string, story: StoryNames): readonly Evidence[] {
  return readerFor(story).source(words)
}

/** Who says something within a quote, as the subject of a verb of speech; empty for none. */
export function readQuoted(quote: string, story: StoryNames): readonly Evidence[] {
  return readerFor(story).quoted(quote)
}

/** Sources and quotes that are kept as long as their story's keys: chains, origins and grades ask for the same ones. */
const MOST_TEXTS = 20_000
const readerFor = once((story: StoryNames) => ({
  source: onceByText((words) => ofSource(words, 0, story), MOST_TEXTS),
  // Not those of `source`: an origin tells what a mention names from what stands near it by their being two.
  named: onceByText((words) => ofSource(words, 0, story), MOST_TEXTS),
  behind: onceByText((words) => ofSource(words, 1, story), MOST_TEXTS),
  quoted: onceByText((quote) => speakersWithin(quote, story), MOST_TEXTS),
}))

function speakersWithin(quote: string, story: StoryNames): readonly Evidence[] {
  const tokens = tokensOf(quote)
  if (!tokens.some(({ text }) => isSpeech(text.toLowerCase()))) return []
  return namesIn(tokens, outletsIn(quote, story.outlets))
    .filter((name) => !name.owns && !story.isWord(name.label) && speaks(tokens, name))
    .map((name) => speakerOf(name, story))
}

function ofSource(words: string, depth: number, story: StoryNames): readonly Evidence[] {
  // "The Sun reported", "Time said": the words alone could be anything, were the story without such an outlet.
  const own = outletKey(words)
  if (story.outlets.has(own) && knownOutlet(words) && !NOBODY.test(words))
    return [{ kind: depth === 0 ? 'relay' : 'venue', key: own, label: words.trim() }]
  const force = FORCE.exec(words.trim())?.[1]?.toLowerCase()
  if (force) return [{ kind: 'speaker', key: force.replace(' ', ''), label: force }]
  const ministry = story.ministry(words)
  if (ministry) return [{ kind: 'speaker', key: ministry, label: words.trim().replace(/^the\s+/i, '') }]
  const body = story.bodyOf(words)
  if (body) return [{ kind: 'speaker', ...body }]
  const outlets = outletsIn(words, story.outlets)
  const names = speakers(words, outlets, story)
  const kind = depth === 0 && names.length === 0 ? 'relay' : 'venue'
  return [
    ...outlets.map(({ key, label }) => ({ kind, key, label }) as const),
    ...names.map((name) => speakerOf(name, story)),
  ]
}

function speakerOf(name: Name, story: StoryNames): Evidence {
  return { kind: 'speaker', key: story.ministry(name.label) ?? story.keyOf(name), label: name.label }
}

/** Of a place there is one, though it has no name: two who have the same from the police have it from one. */
const FORCE =
  /^(?:the\s+)?(?:local\s+)?(police|coast ?guard|town hall|city hall|fire (?:service|brigade|department)|prosecutors)(?:\s+officials?)?$/i

/** A magazine, and at the start of a sentence anybody. */
const NOBODY = /^\s*people\s*$/i

/** Names at the head of a source's words; those that it only belongs to ("an Acme customer") are none. */
function speakers(words: string, outlets: readonly NamedOutlet[], story: StoryNames): readonly Name[] {
  const tokens = tokensOf(words)
  const names = namesIn(tokens, outlets).filter((name) => !story.isWord(name.label))
  if (tokens.some((token) => isOffice(token)) || /\bclose to\b/.test(words)) return names
  const stop = tokens.findIndex((token) => PREPOSITION.test(token.text))
  return names.filter((name) => {
    const after = tokens[name.to]?.text ?? ''
    const headsNoun = /^\p{Ll}/u.test(after) && !PREPOSITION.test(after) && !/^(?:and|who|said)$/.test(after)
    return (stop < 0 || name.from < stop) && !name.owns && !headsNoun
  })
}

/** "Spokesman", also in "the Acme spokesman’s latest words". */
function isOffice({ text }: Token): boolean {
  return SPEAKS_FOR.has(text.toLowerCase().replace(/[’']s?$/u, ''))
}

const PREPOSITION = /^(?:of|to|in|with|from|at|for|by|on|about|including)$/

function ofQuote(quote: string, attributed: boolean, story: StoryNames): readonly Evidence[] {
  const outlets = outletsIn(quote, story.outlets)
  // Where no outlet is named, none is relayed.
  const relays = outlets.length > 0 ? findRelays(quote) : []
  const venues = new Set(relays.flatMap((one) => (VENUES.has(one.rule) ? [outletKey(one.name)] : [])))
  const named = outlets.flatMap(({ key, label, start, end }): readonly Evidence[] => {
    if (venues.has(key)) return [{ kind: 'venue', key, label }]
    if (!isPublished(quote, { start, end })) return []
    return [{ kind: attributed ? 'venue' : 'relay', key, label }]
  })
  if (attributed) return named
  const tokens = tokensOf(quote)
  const names = namesIn(tokens, outlets).filter((name) => !story.isWord(name.label))
  // A tweet is a public statement, whoever stands beside it in the sentence.
  const posted = /\b(?:tweet(?:s|ed)?|twitter)\b/i.test(quote)
  const speaking = names.filter((name) => posted || speaks(tokens, name) || isOf(tokens, name))
  const told = ACCORDING_TO.exec(quote)?.[1]
  return [
    ...named,
    ...speaking.map((name) => speakerOf(name, story)),
    ...(told === undefined ? [] : ofSource(told, 0, story)),
  ]
}

/** "Eleven, according to the coast guard, which had counted nine": who is named in passing. */
const ACCORDING_TO = /\baccording to ([^,.;:]{2,60})/i

/** Rules of relay by which an outlet is where something was said, not what it is taken from. */
const VENUES: ReadonlySet<string> = new Set(['told', 'spoke-to', 'said-on', 'seen-by'])

function tokensOf(words: string): readonly Token[] {
  return tokenize(words, { start: 0, end: words.length })
}
