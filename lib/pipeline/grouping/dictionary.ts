import { hasWord } from '@/lib/text/word-characters'
import { numberOf } from '@/lib/text/words/number-words'
import type { Proposition } from '../mentions/find-propositions'

/** What is known of a spelling, read once for all the places where it stands. */
export type Word = {
  readonly low: string
  /** Stands for it where words are compared: the same for either apostrophe. */
  readonly number: number
  /** False for marks. */
  readonly isWord: boolean
  /** Stands for the number that it is; null for other words. */
  readonly value: number | null
  readonly negates: boolean
  /** Numbers of the 4-grams of the word between two blanks. */
  readonly grams: Int32Array
}

const NEGATIONS = new Set(
  'not never no none nor neither cannot nothing nobody deny denies denied denying'.split(' '),
)

/** Numbers for the words of a story, terms by how rare they are in it. */
export class Dictionary {
  private readonly numbers = new Map<string, number>()
  private readonly words = new Map<string, Word>()
  private readonly bigrams = new Map<number, number>()
  private readonly pairs = new Map<number, number>()
  /** For each pair of units the grams that begin with it, by the pair behind it: keys stay small integers, which are looked up quickest. */
  private readonly behind: Map<number, number>[] = []
  private gramCount = 0
  private readonly ranks = new Map<string, number>()
  private readonly rankWeights: readonly number[]

  constructor(propositions: readonly Proposition[]) {
    const counts = new Map<string, number>()
    for (const { tokens } of propositions)
      for (const term of new Set(tokens.map((t) => t.term)))
        if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1)
    const ranked = [...counts].sort((a, b) => a[1] - b[1])
    for (const [term] of ranked) this.ranks.set(term, this.ranks.size)
    this.rankWeights = ranked.map(([, count]) => Math.log(1 + propositions.length / count))
  }

  /** The number of any text. */
  of(text: string): number {
    return numberIn(this.numbers, text)
  }

  /** What is known of a lower-case word or mark. */
  word(low: string): Word {
    const known = this.words.get(low)
    if (known) return known
    const isWord = hasWord(low)
    const value = isWord ? numberOf(low) : null
    const word: Word = {
      low,
      number: this.of(plain(low)),
      isWord,
      value: value === null ? null : this.of(value),
      negates: NEGATIONS.has(low) || low.endsWith("n't") || low.endsWith('n’t'),
      grams: this.gramsWithin(` ${low} `),
    }
    this.words.set(low, word)
    return word
  }

  /** The number of two terms that stand one behind the other, by their ranks. */
  bigram(first: number, second: number): number {
    return numberIn(this.bigrams, first * this.ranks.size + second)
  }

  /** Numbers of the stretches of four UTF-16 units of words with blanks around them, as many as there are, ascending. */
  grams(words: readonly Word[]): Int32Array {
    const text = ` ${words.map((word) => word.low).join(' ')} `
    const grams = new Int32Array(Math.max(0, text.length - 3))
    let at = 0
    for (const { grams: own } of words) {
      grams.set(own, at)
      at += own.length
      // The two that go over the blank behind it.
      for (const next = Math.min(at + 2, grams.length); at < next; at++) grams[at] = this.gram(text, at)
    }
    return grams.sort()
  }

  /** A term's place among the terms from the rarest on. */
  rank(term: string): number {
    return this.ranks.get(term) ?? 0
  }

  /** The weights of the terms of some ranks. */
  weights(ranks: Int32Array): Float64Array {
    const weights = new Float64Array(ranks.length)
    for (let i = 0; i < ranks.length; i++) weights[i] = this.rankWeights[ranks[i] ?? 0] ?? 0
    return weights
  }

  private gramsWithin(text: string): Int32Array {
    const grams = new Int32Array(Math.max(0, text.length - 3))
    for (let at = 0; at < grams.length; at++) grams[at] = this.gram(text, at)
    return grams
  }

  /** The number of the four units at a place of a text. */
  private gram(text: string, at: number): number {
    const behind = this.behind[this.pair(text, at)]
    const second = this.pair(text, at + 2)
    const known = behind?.get(second)
    if (known !== undefined) return known
    behind?.set(second, this.gramCount)
    return this.gramCount++
  }

  private pair(text: string, at: number): number {
    // 13 bits a unit: exact below U+2000, and hardly ever the same for two pairs beyond it.
    const key = ((text.charCodeAt(at) & 0x1fff) << 13) | (text.charCodeAt(at + 1) & 0x1fff)
    const pair = numberIn(this.pairs, key)
    if (pair === this.behind.length) this.behind.push(new Map())
    return pair
  }
}

/** The number of a key, the next one for a new key. */
function numberIn<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** With straight apostrophes. */
function plain(low: string): string {
  return low.includes('’') || low.includes('‘') ? low.replace(/[’‘]/g, "'") : low
}
