import type { OutletEvidence } from '@/lib/model/claim-detail'
import type { Span } from '@/lib/model/span'
import { equalWords } from './equal-words'

/** Which sentence a claim is worded after, and which of its words that sentence does not have. */
export type WordedAfter = {
  /** The outlet whose sentence it is. */
  readonly outlet: string
  readonly mentionId: string
  /**
   * Words of the wording that do not stand in the sentence, or not in that place: names for a "he", the "is" of an
   * apposition. UTF-16 units of the wording; neighbours are one span. What stands in square brackets says itself that it was put in.
   */
  readonly putIn: readonly Span[]
}

/** The sentence around a mention, and the outlet that it stands in, by name. */
export type ToldSentence = { readonly outlet: string; readonly mentionId: string; readonly text: string }

/** Of the words of a wording so many must stand in one sentence for it to be worded after that. */
const LEAST_SHARE = 0.5

/**
 * The sentence among those of a claim's mentions that shares most words with its wording, in the same order; the first of equals, and
 * null where none has most of them: then the wording is nobody's but the engine's. Two texts are held against each other, and
 * nothing that the engine says of itself is believed.
 */
export function wordedAfter(text: string, sentences: readonly ToldSentence[]): WordedAfter | null {
  const words = wordsOf(text)
  const body = words.filter((word) => word.part === 'body')
  let best: { readonly sentence: ToldSentence; readonly kept: Kept } | null = null
  for (const sentence of sentences) {
    const kept = keptWords(body, wordsOf(sentence.text))
    if (kept.size > (best?.kept.size ?? 0)) best = { sentence, kept }
  }
  if (best === null || best.kept.size < body.length * LEAST_SHARE) return null
  const { sentence, kept } = best
  const there = new Set(wordsOf(sentence.text).map((word) => word.key))
  const isPutIn = (word: Word) =>
    word.part === 'body' ? !kept.has(word) : word.part === 'teller' && !there.has(word.key)
  return { outlet: sentence.outlet, mentionId: sentence.mentionId, putIn: joined(words, isPutIn) }
}

/** The sentences of a claim's mentions, in their order. */
export function sentencesOf(outlets: readonly OutletEvidence[]): readonly ToldSentence[] {
  return outlets.flatMap(({ outlet, articles }) =>
    articles.flatMap(({ mentions }) =>
      mentions.map(({ id, contextText }) => ({ outlet: outlet.name, mentionId: id, text: contextText })),
    ),
  )
}

type Word = Span & {
  /** What the word is compared by. */
  readonly key: string
  /** Who says it, before a colon; what is said; what stands in square brackets. */
  readonly part: 'teller' | 'body' | 'bracket'
}
type Kept = ReadonlySet<Word>

/** "It’s", "$1.5" and "48-year-old" are a word each. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
const TELLER = /^[^:“"]{1,120}: (?=[“"])/
const BRACKETED = /\[[^[\]]*\]/g

function wordsOf(text: string): readonly Word[] {
  const colon = TELLER.exec(text)?.[0].length ?? 0
  // As long as the text, so that places stay what they are.
  const open = text.replace(BRACKETED, (inside) => '['.repeat(inside.length))
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const part = open[start] === '[' ? 'bracket' : start < colon ? 'teller' : 'body'
    const key = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
    return { start, end: start + word.length, key, part }
  })
}

/** Of these words those that stand in the others in the same order. */
function keptWords(words: readonly Word[], others: readonly Word[]): Kept {
  const kept = new Set(equalWords(words.map(keyOf), others.map(keyOf)).map(({ a }) => a))
  return new Set(words.filter((_, i) => kept.has(i)))
}

const keyOf = ({ key }: Word) => key

/** The spans of the words that this holds for, those of neighbours as one. */
function joined(words: readonly Word[], holds: (word: Word) => boolean): readonly Span[] {
  const spans: Span[] = []
  let follows = false
  for (const word of words) {
    const found = holds(word)
    const before = found && follows ? spans.pop() : undefined
    if (found) spans.push({ start: before?.start ?? word.start, end: word.end })
    follows = found
  }
  return spans
}
