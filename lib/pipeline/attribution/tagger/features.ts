import { TAGGER_NOUNS, TAGGER_VERBS } from '@/lib/text/words/cues'
import type { Range, Reading, Word } from '../reading'
import { emitToken, PAD, type View } from './emit-token'
import { sentenceContext } from './sentence-context'
import { lemmaHash, wordHash } from './word-hashes'

/** Buckets that features are hashed into, as a power of two. */
export const BITS = 19

/** Features a token. */
export const WIDTH = 73

const POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
const POS_INDEX = new Map(POS.map((pos, i) => [pos, i + 1]))

/** How likely a lemma is a cue: "v:say" 1 to 3, "n:claim" 5 or 6; learned from the training part. */
export type CueClasses = ReadonlyMap<string, number>

/** The features of one paragraph's tokens: WIDTH bucket numbers a token, in order. Empty for an empty range. */
export function features(reading: Reading, range: Range, classes: CueClasses): Uint32Array {
  const n = range.to - range.from
  const words = reading.words.slice(range.from, range.to)
  const size = n + 2 * PAD
  const low = new Int32Array(size).fill(1, 0, PAD).fill(2, n + PAD)
  const pos = new Uint8Array(size).fill(30, 0, PAD).fill(31, n + PAD)
  const turn = new Uint8Array(size).fill(9, 0, PAD).fill(9, n + PAD)
  const cue = new Uint8Array(size)
  const lemma = new Int32Array(n)
  const ending = new Int32Array(n)
  const shape = new Int32Array(n)
  const sentence = new Int32Array(n)
  words.forEach((word, i) => {
    const hash = wordHash(word.text)
    low[i + PAD] = hash.low
    ending[i] = hash.ending
    shape[i] = hash.shape
    lemma[i] = lemmaHash(word.lemma)
    pos[i + PAD] = POS_INDEX.get(word.pos) ?? 0
    turn[i + PAD] = word.turn
    cue[i + PAD] = cueClass(word, classes)
    sentence[i] = word.sentence
  })
  const inner = (column: Uint8Array) => column.subarray(PAD, PAD + n)
  const context = sentenceContext({ n, words, pos: inner(pos), turn: inner(turn), cue: inner(cue), sentence })
  const view: View = {
    ...{ n, low, pos, turn, cue, lemma, ending, shape, words, context },
    ...{ quotes: reading.quotes, from: range.from, mask: (1 << BITS) - 1 },
    afterColon: reading.words[range.from - 1]?.low === ':' ? 1 : 0,
    label: labelEnd(words),
  }
  const sink = { out: new Uint32Array(n * WIDTH), at: 0, template: 0, mask: view.mask }
  for (let i = 0; i < n; i++) emitToken(view, i, sink)
  return sink.out
}

/** The class of a word as a possible cue: 0 none; verbs 1 to 3, "according" 4, nouns 5 and 6. */
function cueClass(word: Word, classes: CueClasses): number {
  if (word.low === 'according') return 4
  if (word.pos === 'VERB' || word.pos === 'AUX')
    return classes.get(`v:${word.lemma}`) ?? (TAGGER_VERBS.has(word.lemma) ? 1 : 0)
  if (word.pos === 'NOUN') return classes.get(`n:${word.lemma}`) ?? (TAGGER_NOUNS.has(word.lemma) ? 5 : 0)
  return 0
}

/** The place of a colon that closes a label of capitals at a paragraph's start ("WEBER: We …"); 0 for none. */
function labelEnd(words: readonly Word[]): number {
  for (let i = 0; i < Math.min(words.length, 6); i++) {
    const word = words[i]
    if (word?.low === ':') return i
    if (!word || (word.turn !== 2 && !/^\p{Lu}/u.test(word.text) && word.low !== '.')) return 0
  }
  return 0
}
