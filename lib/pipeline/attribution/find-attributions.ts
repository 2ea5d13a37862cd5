import { isVerb } from '@/lib/text/tag'
import { fillSpeakers } from './fill-speakers'
import type { Found } from './found'
import { type FoundIndex, foundNear, indexFound } from './index-found'
import type { Range, Reading } from './reading'
import { findBlockSpeech } from './rules/block-speech'
import { carrySpeakers } from './rules/carry-speakers'
import { findByRules } from './rules/find-by-rules'
import { mendSource } from './rules/mend-source'
import { settleEnds } from './settle-ends'
import { findByTagger } from './tagger/find-by-tagger'

/**
 * All attributions of one article, by place of what is said: those of the rules, and those that only the tagger sees.
 * Where both see the same one, the rules say what belongs together and the tagger where it begins and ends.
 */
export function findAttributions(reading: Reading): readonly Found[] {
  const all = findByTagger(reading).flatMap((found) => mendSource(reading, found) ?? [])
  // Quotes for which the tagger sees neither cue nor speaker are left to whoever was speaking.
  const read = all.flatMap((found) =>
    found.cue.length > 0 || found.source.length > 0 ? (withoutQuoteBefore(reading, found) ?? []) : [],
  )
  const mended = findByRules(reading).flatMap((found) => mendSource(reading, found) ?? [])
  const byQuote = indexFound(reading, mended)
  const tagged = read.map((found) => withoutOthers(reading, found, byQuote))
  const byTagger = indexFound(reading, tagged)
  const ruled = mended.map((found) => {
    const twin = foundNear(reading, byTagger, found.cue).find((other) => meetAny(found.cue, other.cue))
    return twin ? sharpened(reading, found, twin) : found
  })
  const byRules = indexFound(reading, ruled)
  const added = tagged.filter(
    (found) =>
      !foundNear(reading, byRules, [...found.cue, ...found.content]).some((other) =>
        sameAttribution(found, other),
      ),
  )
  const together = fillSpeakers(reading, [...ruled, ...added].sort(byCue))
  const blocks = findBlockSpeech(reading, together)
  const byBlock = indexFound(reading, blocks)
  const apart = together.filter(
    (found) =>
      found.source.length > 0 ||
      !foundNear(reading, byBlock, found.content).some((block) => meetAny(block.content, found.content)),
  )
  const carried = settleEnds(reading, carrySpeakers(reading, [...apart, ...blocks]))
  const byPlace = indexFound(reading, carried)
  const rest = all.filter(
    (found) =>
      found.cue.length === 0 &&
      found.source.length === 0 &&
      !foundNear(reading, byPlace, found.content).some((other) => meetAny(found.content, other.content)),
  )
  return [...carried, ...rest].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}

/** "They say so. “It was late,” snaps Roe. “It was cold.”": what another says, and so tells the rule, is not theirs, nor is what follows it. */
function withoutOthers(reading: Reading, found: Found, byRules: FoundIndex): Found {
  const at = found.content.findIndex(
    (piece, i) => i > 0 && foundNear(reading, byRules, [piece]).some((other) => saidIn(piece, other)),
  )
  return at < 0 ? found : { ...found, content: found.content.slice(0, at) }
}

/** Whether a piece holds an attribution with its source and verb behind what is said. */
function saidIn(piece: Range, { source, cue, content }: Found): boolean {
  const [who, verb, what] = [source[0], cue[0], content[0]]
  const holds = (one: Range | undefined) => one !== undefined && piece.from <= one.from && one.to <= piece.to
  return (
    holds(who) && holds(verb) && holds(what) && (what?.to ?? 0) <= Math.min(who?.from ?? 0, verb?.from ?? 0)
  )
}

/** “We regret it.” Roe left on Monday: whoever does something in the next sentence has not said the quote before it. */
function withoutQuoteBefore(reading: Reading, found: Found): Found | null {
  const [source, cue] = [found.source[0], found.cue[0]]
  if (
    !source ||
    !cue ||
    cue.from < source.to ||
    !/^(?:offer|promise|vow|refuse|decline|agree|leave)/.test(reading.words[cue.to - 1]?.lemma ?? '')
  )
    return found
  const kept = found.content.filter(
    ({ from, to }) => !(to === source.from && (reading.words[from]?.quote ?? -1) >= 0),
  )
  return kept.length === 0 ? null : { ...found, content: kept }
}

function byCue(a: Found, b: Found): number {
  return (a.cue[0]?.from ?? a.content[0]?.from ?? 0) - (b.cue[0]?.from ?? b.content[0]?.from ?? 0)
}

/** Rules whose words tell where the content begins and ends. */
const SURE_ENDS: ReadonlySet<string> = new Set(['rule:according-to', 'rule:quoted-as-saying', 'rule:hearsay'])

/** The rule's finding with the tagger's ends of source and content, where the two largely agree on what these are. */
function sharpened(reading: Reading, found: Found, twin: Found): Found {
  // "A man who calls himself a chief said": the rule has found whom the tagger's "who" means.
  const relative = /^(?:who|which|that)$/.test(reading.words[twin.source[0]?.from ?? -1]?.low ?? '')
  // "Letters seen by Roth show": who has seen them tells nothing.
  const agent = reading.words[(twin.source[0]?.from ?? 0) - 1]?.low === 'by'
  // "It has one owner, Roth, the registry shows": an apposition closes with a comma too.
  const [own, theirs] = [found.source[0], twin.source[0]]
  const apart =
    own !== undefined &&
    theirs !== undefined &&
    theirs.from < own.from &&
    reading.words[own.from - 1]?.low === ',' &&
    found.cue[0]?.from === own.to &&
    /^(?:show|suggest|indicate|reveal)$/.test(reading.words[(found.cue[0]?.to ?? 0) - 1]?.lemma ?? '')
  const agree =
    !relative && !agent && !apart && sharedTokens(found.source, twin.source) >= 0.5 * size(found.source)
  const source = agree ? twin.source : found.source
  const sure = found.rule.startsWith('rule:denial') || SURE_ENDS.has(found.rule)
  const content =
    !sure && sharedTokens(found.content, twin.content) > 0 && staysIn(reading, found, twin)
      ? sharpEnds(reading, found.content, twin.content)
      : found.content
  return { ...found, source, content, confidence: Math.min(1, found.confidence + 0.05) }
}

/**
 * The tagger's ends of the rule's pieces. A clause between the cue and where the tagger begins belongs to what was said, and so does a piece
 * that the tagger has not seen; what it adds outside quotes is another matter.
 */
function sharpEnds(reading: Reading, found: readonly Range[], twin: readonly Range[]): readonly Range[] {
  const verbal = ({ from, to }: Range) => reading.words.slice(from, to).some(isVerb)
  const kept = twin.filter(
    ({ from, to }) =>
      meetAny([{ from, to }], found) ||
      (!/^(?:who|whose|which|where|while)$/.test(reading.words[from]?.low ?? '') &&
        reading.words.slice(from, to).some((w) => w.quote >= 0)),
  )
  if (found.some(verbal) && !kept.some(verbal)) return found
  const unseen = found.filter((piece) => !meetAny([piece], kept))
  const whole = kept.map((piece) => {
    const own = found.find((one) => meetAny([one], [piece]))
    if (!own) return piece
    const meeting = kept.filter((one) => meetAny([one], [own]))
    const early = meeting[0] === piece && own.from < piece.from && verbal({ from: own.from, to: piece.from })
    const late = meeting.at(-1) === piece && goesOn(reading, piece.to, own.to)
    return { from: early ? own.from : piece.from, to: late ? own.to : piece.to }
  })
  return [...whole, ...unseen].sort((a, b) => a.from - b.from)
}

/** Whether the rest of a rule's piece is said too: words of the speaker's own stand in it, or its verb has no other subject. */
function goesOn(reading: Reading, from: number, to: number): boolean {
  const rest = reading.words.slice(from, to)
  if (rest.some((w) => w.quote >= 0)) return true
  const [comma, link, verb] = rest
  if (comma?.low === ';') return true
  return comma?.low === ',' && /^(?:and|or)$/.test(link?.low ?? '') && verb?.pos === 'AUX'
}

/** Whether the tagger's content keeps to the sentences of the rule's: outside quotes the next sentence is another matter. */
function staysIn(reading: Reading, found: Found, twin: Found): boolean {
  const sentenceOf = (token: number) => reading.words[token]?.sentence ?? -1
  const last = Math.max(...found.content.map((range) => sentenceOf(range.to - 1)))
  const first = Math.min(...found.content.map((range) => sentenceOf(range.from)))
  return twin.content.every((range) => sentenceOf(range.from) >= first && sentenceOf(range.to - 1) <= last)
}

/** Same cue, or about the same content: a second opinion on one attribution, no second attribution. */
function sameAttribution(a: Found, b: Found): boolean {
  if (meetAny(a.cue, b.cue)) return true
  const shared = sharedTokens(a.content, b.content)
  return shared > 0 && shared >= 0.5 * Math.max(size(a.content), size(b.content))
}

function meetAny(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((x) => b.some((y) => x.from < y.to && y.from < x.to))
}

function sharedTokens(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from))
  return shared
}

function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0)
}
