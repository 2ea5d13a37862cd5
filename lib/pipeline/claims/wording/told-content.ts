import { overlap } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { SURE_ADJECTIVES, VERSION_NOUNS } from '@/lib/text/words/cues'
import { isClause } from './clause'
import type { StoryReader } from './read-story'
import { statementLemma } from './statement-verbs'
import { type Stripped, stripAttribution } from './strip-attribution'
import { isStation } from './strip-leading'
import { isMark, keep, type Piece } from './wording'

/** What the mention's source is said to have said, without who says it; null where the words do not hold it apart. */
export function toldContent(own: readonly Piece[], mention: Mention, reader: StoryReader): Stripped | null {
  const content = contentIn(own, mention, reader)
  if (isInfinitive(content) || content.length === 0 || content.length >= own.length) return null
  return isClause(content.filter((piece) => !isMark(piece)))
    ? stripAttribution(withoutAddressee(content))
    : null
}

/** The words that the mention's source is said to have said; none where the verb is not one of saying. */
function contentIn(own: readonly Piece[], mention: Mention, reader: StoryReader): readonly Piece[] {
  const text = mention.attribution?.cueText?.toLowerCase() ?? ''
  const cue = text.split(' ').filter(Boolean)
  const verb = cue.some((word, i) => statementLemma(word, cue[i - 1]) !== null)
  const says = cue.length === 0 || verb || isToldWithoutVerb(mention)
  const spans = says ? reader.contentOf(mention) : []
  return spans.length === 0 ? [] : keep(own, (piece) => spans.some((span) => overlap(span, piece) > 0))
}

const SURE = `(?:${[...SURE_ADJECTIVES].join('|')})`
const VERSION = `(?:${[...VERSION_NOUNS].join('|')})`
/** Cues without a verb of saying, or with one that is taken for a noun: "per police", "as Roe tells it", "the report found", "sources report". */
const WITHOUT_VERB = new RegExp(
  `^(?:per|in the words of|tells? it|report|claim|(?:has |have |had )?found|(?:has|have) learn(?:ed|t)|lets? it be known|(?:is|are|was|were|remains?|remained) ${SURE}|(?:by|in|on) .*${VERSION}|${VERSION} (?:is|was|remains))$`,
)

/** Whether words alone do not show that what the mention says is told by somebody. */
export function isToldWithoutVerb({ attribution }: Mention): boolean {
  return WITHOUT_VERB.test(attribution?.cueText?.toLowerCase() ?? '')
}

/** "(Told) the crew not to wait": what somebody is told to do. */
function isInfinitive(content: readonly Piece[]): boolean {
  const words = content.filter((piece) => !isMark(piece)).slice(0, 6)
  const verb = words.findIndex((piece) => /^(?:VERB|AUX)$/.test(piece.pos))
  return verb > 1 && words[verb - 1]?.low === 'to' && /^(?:not|never)$/.test(words[verb - 2]?.low ?? '')
}

/** "(told) the Post it was sold": who was told is no part of what is said. */
function withoutAddressee(content: readonly Piece[]): readonly Piece[] {
  // "(said) only that it was sold"
  if (/^(?:only|just|simply|merely)$/.test(content[0]?.low ?? '') && content[1]?.low === 'that')
    return content.slice(2)
  const from = /^the$/i.test(content[0]?.text ?? '') ? 1 : 0
  const inName = (i: number) =>
    content[i]?.pos === 'NUM' && i > from && (content[i + 1]?.pos === 'PROPN' || isStation(content[i - 1]))
  const to = content.findIndex((piece, i) => i >= from && piece.pos !== 'PROPN' && !inName(i))
  const goesOn = /^(?:that|it|he|she|they|there|we|i)(?:'\w+)?$/.test(content[to]?.low ?? '')
  return to > from && goesOn ? content.slice(to) : content
}
