import type { Word } from '../reading'

/** A paragraph's tokens by columns: part of speech, place in quotes, class as a possible cue, sentence. */
export type Columns = {
  readonly n: number
  readonly words: readonly Word[]
  readonly pos: Uint8Array
  readonly turn: Uint8Array
  readonly cue: Uint8Array
  readonly sentence: Int32Array
}

const AUX = 4
const VERB = 16

/** What the sentence around each token tells, a number a token. */
export type Context = {
  /** Nearest possible cue outside quotes in the same sentence, left and right; -1 for none. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** The same, of the surest class only. */
  readonly leftSure: Int32Array
  readonly rightSure: Int32Array
  /** Bits: the sentence has a possible cue, has a quote, has a sure cue. */
  readonly traits: Uint8Array
  readonly length: Int32Array
  readonly place: Int32Array
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  /** Verbs between a token and the possible cue on its right. */
  readonly verbsAhead: Uint8Array
  /** Whether a "that" stands between the possible cue on the left and the token: 0 no cue, 1 no, 2 yes. */
  readonly that: Uint8Array
}

/** What the sentence around each token of a paragraph tells. */
export function sentenceContext(view: Columns): Context {
  const { n, cue, turn, sentence, words, pos } = view
  const left = new Int32Array(n).fill(-1)
  const right = new Int32Array(n).fill(-1)
  const leftSure = new Int32Array(n).fill(-1)
  const rightSure = new Int32Array(n).fill(-1)
  const traits = new Uint8Array(n)
  const length = new Int32Array(n)
  const place = new Int32Array(n)
  const commas = new Uint8Array(n)
  const verbs = new Uint8Array(n)
  const verbsAhead = new Uint8Array(n)
  const that = new Uint8Array(n)
  let start = 0
  while (start < n) {
    let end = start
    while (end < n && sentence[end] === sentence[start]) end++
    let bits = 0
    let near = -1
    let sure = -1
    let comma = 0
    let verb = 0
    let thats = 0
    for (let i = start; i < end; i++) {
      left[i] = near
      leftSure[i] = sure
      commas[i] = Math.min(comma, 3)
      verbs[i] = Math.min(verb, 3)
      that[i] = thats
      if (thats > 0 && words[i]?.low === 'that') thats = 2
      const c = cue[i] ?? 0
      if (c > 0 && turn[i] !== 1) {
        near = i
        bits |= 1
        if (c === 3 || c === 4) {
          sure = i
          bits |= 4
        }
        verb = 0
        thats = 1
      } else if (pos[i] === VERB || pos[i] === AUX) verb++
      if ((turn[i] ?? 0) >= 1) bits |= 2
      if (words[i]?.low === ',') comma++
      if (turn[i] !== 1 && /^(?:i|we|you|my|our|your|me|us)$/.test(words[i]?.low ?? '')) bits |= 8
    }
    near = -1
    sure = -1
    verb = 0
    for (let i = end - 1; i >= start; i--) {
      right[i] = near
      verbsAhead[i] = Math.min(verb, 3)
      rightSure[i] = sure
      const c = cue[i] ?? 0
      if (c > 0 && turn[i] !== 1) {
        near = i
        verb = 0
        if (c === 3 || c === 4) sure = i
      } else if (pos[i] === VERB || pos[i] === AUX) verb++
      traits[i] = bits
      length[i] = end - start
      place[i] = i - start
    }
    start = end
  }
  return { left, right, leftSure, rightSure, traits, length, place, commas, verbs, verbsAhead, that }
}
