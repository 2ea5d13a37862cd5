import type { Found } from './found'
import type { Range, Reading } from './reading'
import { phraseBefore } from './rules/phrase-before'

/**
 * What is left of findings once those are gone that nobody said: "Nothing shows that S" and "Nobody has said that S" name no source, and
 * a question is put by who asks and never by who is asked.
 */
export function keepWhatIsSaid(reading: Reading, found: readonly Found[]): readonly Found[] {
  return found
    .filter((one) => !isNobody(reading, one.source) && !isSeen(reading, one))
    .map((one) => withoutQuestion(reading, askedBy(reading, one)))
    .filter((one) => one.content.length > 0)
}

const NOBODY = /^(?:nothing|nobody|no-one|none|neither)$/
/** What "no" may stand before so that nobody is left: "no evidence shows", "no one has said". */
const OF_NOBODY =
  /^(?:one|evidence|proof|sign|signs|indication|indications|document|documents|data|record|records|report|reports|official|officials|source|sources|witness|witnesses|outlet|outlets)$/

function isNobody(reading: Reading, source: readonly Range[]): boolean {
  const [first] = source
  if (!first) return false
  const words = reading.words.slice(first.from, first.to)
  return (
    NOBODY.test(words[0]?.low ?? '') ||
    (words[0]?.low === 'no' && words.slice(1, 4).some((word) => OF_NOBODY.test(word.low)))
  )
}

const PICTURES =
  /^(?:clip|clips|footage|image|images|map|maps|photo|photos|photograph|photographs|picture|pictures|recording|selfie|video|videos)$/

/** "The clip shows a drone": what is to be seen is shown to everybody; the outlet says what it sees. "He said the clip shows" stays his. */
function isSeen(reading: Reading, { source, cue }: Found): boolean {
  const [first] = source
  const [verb] = cue
  if (!first || !verb) return false
  const { words } = reading
  const shows = words.slice(verb.from, verb.to).some((word) => word.lemma === 'show')
  let head = first.from
  while (head + 1 < first.to && !/^(?:ADP|VERB|PUNCT|SCONJ)$/.test(words[head + 1]?.pos ?? '')) head++
  return shows && PICTURES.test(words[head]?.low ?? '')
}

const ASKS = /^(?:ask|asks|asked|asking|question|questioned)$/

/** "The programme asked Anna Weber: “…?”": a source that stands behind the verb is the one who was asked, not who asks. */
function askedBy(reading: Reading, one: Found): Found {
  const [source] = one.source
  if (!source || !isQuestion(reading, one.content)) return one
  const { words } = reading
  const at = source.from - 1
  if (!ASKS.test(words[at]?.low ?? '') || (words[at]?.quote ?? -1) >= 0) return one
  const sentence = reading.sentences.find(({ from, to }) => from <= at && at < to)
  const asker = sentence ? phraseBefore(words, at, sentence.from) : null
  return { ...one, source: asker ? [asker] : [], cue: [{ from: at, to: at + 1 }] }
}

function isQuestion(reading: Reading, content: readonly Range[]): boolean {
  const last = content.at(-1)
  return (
    last !== undefined &&
    reading.words.slice(Math.max(last.from, last.to - 2), last.to + 1).some((word) => word.low === '?')
  )
}

/** "Asked by reporters if S, X said Q": of the pieces only Q is X's. */
function withoutQuestion(reading: Reading, one: Found): Found {
  const [cue] = one.cue
  if (one.content.length < 2 || !cue) return one
  const content = one.content.filter((piece) => {
    if (piece.from > cue.from || !/^(?:if|whether)$/.test(reading.words[piece.from]?.low ?? '')) return true
    const before = reading.words.slice(Math.max(0, piece.from - 8), piece.from)
    return !before.some((word) => ASKS.test(word.low))
  })
  return content.length === one.content.length ? one : { ...one, content }
}
