import { ORGANISATION_WORDS } from '@/lib/text/words/people'
import type { Found } from '../found'
import type { Range, Reading } from '../reading'
import { surelySpeaks } from '../rules/may-speak'
import type { Speaker } from './speaker'

/**
 * The speakers of an article without those that only a colon in its headline makes one: in "HARBOUR: nine ships lost" and "Anna Weber: Old mayor
 * is back" the label is a kicker, a place or whom it is about. A name may stay where somebody of that name, or for it, says it in the text below, or the
 * headline quotes them; other words where they are an office or a report.
 */
export function withoutKickers(
  reading: Reading,
  found: readonly Found[],
  speakers: readonly (Speaker | null)[],
): readonly (Speaker | null)[] {
  return speakers.map((one, i) => {
    const label = found[i]
    if (one === null || !label || !isLabelled(reading, label)) return one
    if (isOffice(reading, label)) return one
    const says = (other: Found, k: number) => {
      const same = one.entity !== null && speakers[k]?.entity === one.entity
      return (
        k !== i && (same || namesAll(reading, label, other, speakers[k])) && tellsOf(reading, label, other)
      )
    }
    return opensQuote(reading, label) || found.some(says) ? one : null
  })
}

function tellsOf(reading: Reading, label: Found, other: Found): boolean {
  const told = stems(reading, label.content)
  return [...stems(reading, sentenceOf(reading, other))].filter((stem) => told.has(stem)).length >= SHARED
}

/** Words that a headline has in common with what is said below. */
const SHARED = 2
/** Letters by which "resign" and "resignation" are one word. */
const STEM = 5

function isLabelled({ words, sentences }: Reading, { cue }: Found): boolean {
  const colon = cue[0]
  return (
    words[colon?.from ?? -1]?.low === ':' &&
    sentences[words[colon?.from ?? -1]?.sentence ?? -1]?.role === 'title'
  )
}

/** "A Harbour Board spokesman" has all of "Harbour Board", as he is called here or by his full name. */
function namesAll(
  { words }: Reading,
  label: Found,
  other: Found,
  speaker: Speaker | null | undefined,
): boolean {
  const low = ({ source }: Found) =>
    source.flatMap(({ from, to }) => words.slice(from, to).map((word) => word.low.replace(/[’']s?$/, '')))
  const named = new Set([...low(other), ...(speaker?.name.toLowerCase().split(' ') ?? [])])
  return low(label).every((word) => named.has(word))
}

/** What is said with the sentence that tells of it: "said Weber of the boat on the bank". */
function sentenceOf({ words, sentences }: Reading, { cue, content }: Found): readonly Range[] {
  const sentence = sentences[words[cue[0]?.from ?? -1]?.sentence ?? -1]
  return sentence ? [...content, sentence] : content
}

/** "Weber: “We saw nothing”", "Weber: I saw nothing", and not "Weber: Mayor “knew of it”". */
function opensQuote({ words }: Reading, { content }: Found): boolean {
  const first = words[content[0]?.from ?? -1]
  return first !== undefined && (first.quote >= 0 || FIRST_PERSON.test(first.low))
}

const FIRST_PERSON = /^(?:i|we|my|our|i[’'](?:m|d|ll|ve)|we[’'](?:re|d|ll|ve))$/

/** "Police: …", "Harbour Board: …", "Study: …": what speaks, or is read out as if it did. */
function isOffice({ words }: Reading, { source }: Found): boolean {
  const label = source.at(-1)
  return (
    label !== undefined &&
    (surelySpeaks(words, label) || ORGANISATION_WORDS.has(words[label.to - 1]?.low ?? ''))
  )
}

function stems({ words }: Reading, content: readonly Range[]): ReadonlySet<string> {
  const said = content.flatMap(({ from, to }) => words.slice(from, to))
  return new Set(said.filter(({ low }) => /^\p{L}{4,}/u.test(low)).map(({ low }) => low.slice(0, STEM)))
}
