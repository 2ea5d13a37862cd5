import type { Found } from './found'
import { type FoundIndex, indexFound } from './index-found'
import type { Range, Reading, Word } from './reading'

/**
 * Takes out of what somebody said what the sentence goes on to say in another voice: another speaker's statement after
 * "although" or "but", and what the speaker did not say ("but did not elaborate", "though there was no evidence"); what a speaker could not say stays.
 */
export function settleEnds(reading: Reading, found: readonly Found[]): readonly Found[] {
  const index = indexFound(reading, found)
  return found.map((one) => {
    const content = one.content.map((range) => settled(reading, one, range, index))
    return content.some((range, i) => range !== one.content[i]) ? { ...one, content } : one
  })
}

function settled(reading: Reading, one: Found, range: Range, index: FoundIndex): Range {
  const { words } = reading
  const cue = one.cue[0]
  if (!cue || cue.from > range.from) return range
  for (let i = range.from + 2; i < range.to - 1; i++) {
    const word = words[i]
    if (!word || word.quote >= 0) continue
    const bare = /^(?:but|while|whereas)$/.test(word.low)
    if (bare && otherSpeakerAfter(words, one, i, range, index)) return { from: range.from, to: i }
    if (!/^[,;—–]$/.test(word.low)) continue
    if (
      ownVoiceAfter(words, i + 1) ||
      otherSpeakerAfter(words, one, i + 1, range, index) ||
      otherQuotesAfter(words, one, i + 1, index)
    )
      return { from: range.from, to: i }
  }
  return range
}

/** "but did not elaborate", "although there was no evidence": the outlet's word on the statement. */
function ownVoiceAfter(words: readonly Word[], at: number): boolean {
  const [link, next, third] = [words[at]?.low ?? '', words[at + 1]?.low ?? '', words[at + 2]?.low ?? '']
  if (link === 'but' || link === 'and')
    return /^(?:did|has|have|had)$/.test(next)
      ? /^(?:not|n[’']t)$/.test(third)
      : /^(?:declined|refused|(?:did|has|had)n[’']t)$/.test(next)
  if (link === 'though' || link === 'although')
    return next === 'there' || (next === 'it' && /^(?:is|was|remains|remained)$/.test(third))
  return false
}

/** "(Asked whether Roe had ordered the boat), she said: “…”": what another says with a colon. */
function otherQuotesAfter(words: readonly Word[], one: Found, at: number, index: FoundIndex): boolean {
  return (index.get(words[at]?.sentence ?? -1) ?? []).some((other) => {
    const [source, cue, content] = [other.source[0], other.cue[0], other.content[0]]
    if (other === one || !source || !cue || !content || source.from !== at || cue.from < source.to)
      return false
    return words[cue.to]?.low === ':' && (words[content.from]?.quote ?? -1) >= 0
  })
}

function otherSpeakerAfter(
  words: readonly Word[],
  one: Found,
  at: number,
  range: Range,
  index: FoundIndex,
): boolean {
  if (!/^(?:although|though|but|while|whereas|and)$/.test(words[at]?.low ?? '')) return false
  return (index.get(words[at]?.sentence ?? -1) ?? []).some((other) => {
    const source = other.source[0]
    const cue = other.cue[0]
    if (other === one || !other.statement || !source || !cue) return false
    return source.from >= at + 1 && source.from <= at + 3 && cue.from < range.to && cue.from >= source.to
  })
}
