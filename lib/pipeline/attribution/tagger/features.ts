import { TAGGER_NOUNS, TAGGER_VERBS } from '@/lib/text/words/cues'
import type { Range, Reading, Word } from '../reading'

/** Raised whenever a feature changes: weights of another version do not fit. */
export const FEATURE_VERSION = 1

/** Buckets that features are hashed into, as a power of two. */
export const BITS = 19
const MASK = (1 << BITS) - 1

/** Features a token. */
export const WIDTH = 73

const POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
const POS_INDEX = new Map(POS.map((pos, i) => [pos, i + 1]))
const NONE = 99

/** How likely a lemma is a cue, by class 1 to 3; learned from the training part. */
export type CueClasses = ReadonlyMap<string, number>

const hashes = new Map<string, number>()

/** FNV-1a of a string, kept: words repeat. */
function hashOf(text: string): number {
  const known = hashes.get(text)
  if (known !== undefined) return known
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = h >>> 0
  // A long-lived process must not keep every word it ever saw.
  if (hashes.size > 200_000) hashes.clear()
  hashes.set(text, h)
  return h
}

function shapeOf(text: string): string {
  return text
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '0')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 5)
}

function bin(d: number): number {
  return d <= 2 ? d : d <= 4 ? 3 : d <= 8 ? 4 : d <= 16 ? 5 : 6
}

const shapes = new Map<string, number>()
function shapeHash(text: string): number {
  const known = shapes.get(text)
  if (known !== undefined) return known
  const h = hashOf(`/${shapeOf(text)}`)
  if (shapes.size > 200_000) shapes.clear()
  shapes.set(text, h)
  return h
}

/** The class of a word as a possible cue: 0 none; verbs 1 to 3, "according" 4, nouns 5 and 6. */
function cueClass(word: Word, classes: CueClasses): number {
  if (word.low === 'according') return 4
  if (word.pos === 'VERB' || word.pos === 'AUX')
    return classes.get(`v:${word.lemma}`) ?? (TAGGER_VERBS.has(word.lemma) ? 1 : 0)
  if (word.pos === 'NOUN') return classes.get(`n:${word.lemma}`) ?? (TAGGER_NOUNS.has(word.lemma) ? 5 : 0)
  return 0
}

/** The features of one paragraph's tokens: WIDTH bucket numbers a token, in order. Empty for an empty range. */
export function features(reading: Reading, range: Range, classes: CueClasses): Uint32Array {
  const n = range.to - range.from
  const out = new Uint32Array(n * WIDTH)
  const words = reading.words.slice(range.from, range.to)
  const low = new Uint32Array(n)
  const lemma = new Uint32Array(n)
  const pos = new Uint8Array(n)
  const turn = new Uint8Array(n)
  const cue = new Uint8Array(n)
  const sentence = new Int32Array(n)
  words.forEach((word, i) => {
    low[i] = hashOf(word.low)
    lemma[i] = hashOf(word.lemma)
    pos[i] = POS_INDEX.get(word.pos) ?? 0
    turn[i] = word.turn
    cue[i] = cueClass(word, classes)
    sentence[i] = word.sentence
  })
  const before = reading.words[range.from - 1]
  const afterColon: 0 | 1 = before?.low === ':' ? 1 : 0
  const label = labelEnd(words)
  const view = {
    afterColon,
    label,
    words,
    low,
    lemma,
    pos,
    turn,
    cue,
    sentence,
    n,
    reading,
    from: range.from,
  }
  const context = sentenceContext(view)
  for (let i = 0; i < n; i++) emitToken(view, context, i, out)
  return out
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

type View = {
  /** 1 where the paragraph before ends with a colon: what follows may be quoted as a block. */
  readonly afterColon: 0 | 1
  readonly label: number
  readonly words: readonly Word[]
  readonly low: Uint32Array
  readonly lemma: Uint32Array
  readonly pos: Uint8Array
  readonly turn: Uint8Array
  readonly cue: Uint8Array
  readonly sentence: Int32Array
  readonly n: number
  readonly reading: Reading
  readonly from: number
}

type Context = {
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

function sentenceContext({ n, cue, turn, sentence, words, pos }: View): Context {
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
      } else if (pos[i] === 16 || pos[i] === 4) verb++
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
      } else if (pos[i] === 16 || pos[i] === 4) verb++
      traits[i] = bits
      length[i] = end - start
      place[i] = i - start
    }
    start = end
  }
  return { left, right, leftSure, rightSure, traits, length, place, commas, verbs, verbsAhead, that }
}

function emitToken(view: View, context: Context, i: number, out: Uint32Array): void {
  const { low, lemma, pos, turn, cue, words, n } = view
  let at = i * WIDTH
  let template = 0
  const put = (a: number, b = 0, c = 0) => {
    template++
    let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
    h ^= h >>> 15
    h = Math.imul(h ^ b, 0xc2b2ae35)
    h ^= h >>> 13
    h = Math.imul(h ^ c, 0x27d4eb2f)
    h ^= h >>> 16
    out[at++] = h & MASK
  }
  const lowAt = (k: number) => (k < 0 ? 1 : k >= n ? 2 : (low[k] ?? 0))
  const posAt = (k: number) => (k < 0 ? 30 : k >= n ? 31 : (pos[k] ?? 0))
  const turnAt = (k: number) => (k < 0 || k >= n ? 9 : (turn[k] ?? 0))
  const cueAt = (k: number) => (k < 0 || k >= n ? 0 : (cue[k] ?? 0))

  const word = words[i]
  const w = low[i] ?? 0
  const l = lemma[i] ?? 0
  const p = pos[i] ?? 0
  const q = turn[i] ?? 0
  const c = cue[i] ?? 0
  put(0)
  put(w)
  put(l)
  put(p, q)
  put(shapeHash(word?.text ?? ''))
  put(hashOf(`~${(word?.low ?? '').slice(-3)}`))
  put(q)
  put(c, p)
  put(w, q)
  for (let d = 1; d <= 4; d++) {
    put(lowAt(i - d))
    put(lowAt(i + d))
  }
  for (let d = 1; d <= 3; d++) {
    put(posAt(i - d))
    put(posAt(i + d))
    put(cueAt(i - d), d)
    put(cueAt(i + d), d)
  }
  put(turnAt(i - 1), q, turnAt(i + 1))
  put(turnAt(i - 2), turnAt(i - 3))
  put(turnAt(i + 2), turnAt(i + 3))
  put(lowAt(i - 1), w)
  put(w, lowAt(i + 1))
  put(posAt(i - 1), p, posAt(i + 1))
  put(posAt(i - 2), posAt(i - 1), p)
  put(p, posAt(i + 1), posAt(i + 2))
  put(l, turnAt(i - 1), turnAt(i + 1))
  put(l, p, posAt(i + 1))
  put(l, posAt(i - 1))

  const left = context.left[i] ?? -1
  const right = context.right[i] ?? -1
  const traits = context.traits[i] ?? 0
  const dl = left < 0 ? NONE : bin(i - left)
  const dr = right < 0 ? NONE : bin(right - i)
  const leftLemma = left < 0 ? 3 : (lemma[left] ?? 0)
  const rightLemma = right < 0 ? 3 : (lemma[right] ?? 0)
  put(traits, q, c)
  put(dl, left < 0 ? 0 : cueAt(left))
  put(dr, right < 0 ? 0 : cueAt(right))
  put(leftLemma)
  put(leftLemma, lowAt(left + 1))
  put(leftLemma, p, dl)
  put(left < 0 ? 0 : cueAt(left), left < 0 ? 0 : lowAt(left + 1), dl)
  put(left < 0 ? 0 : cueAt(left), lowAt(i - 1), dl)
  put(rightLemma)
  put(rightLemma, p, dr)
  put(right < 0 ? 0 : lowAt(right + 1), dr, right < 0 ? 0 : cueAt(right))
  put(right < 0 ? 0 : turnAt(right - 1), right < 0 ? 0 : posAt(right - 1), dr)
  put(left < 0 ? 0 : cueAt(left), right < 0 ? 0 : cueAt(right), q * 16 + p)
  const ls = context.leftSure[i] ?? -1
  const rs = context.rightSure[i] ?? -1
  put(ls < 0 ? NONE : bin(i - ls), rs < 0 ? NONE : bin(rs - i), q)
  put(
    ls < 0 ? NONE : (context.commas[i] ?? 0) - (context.commas[ls] ?? 0),
    rs < 0 ? NONE : (context.commas[rs] ?? 0) - (context.commas[i] ?? 0),
    p,
  )

  const ahead = right < 0 ? NONE : (context.verbsAhead[i] ?? 0)
  const commasAhead = right < 0 ? NONE : (context.commas[right] ?? 0) - (context.commas[i] ?? 0)
  put(ahead, commasAhead, p)
  put(ahead, commasAhead, dr)
  put(context.that[i] ?? 0, context.verbs[i] ?? 0, dl)
  put(context.that[i] ?? 0, leftLemma, q)

  const place = context.place[i] ?? 0
  const length = context.length[i] ?? 0
  put(bin(place), bin(length - place))
  put(place === 0 ? 1 : 0, i === n - 1 ? 1 : 0, w)
  put(context.commas[i] ?? 0, left < 0 ? 0 : 1, right < 0 ? 0 : 1)
  put(context.verbs[i] ?? 0, dl, p)
  put(turnAt(0), bin(i), q)
  put(bin(length), place === i ? 1 : 0, traits)
  put(view.afterColon, turnAt(0), q)
  put(view.label > 0 ? (i < view.label ? 1 : i === view.label ? 2 : 3) : 0, p, q)
  put(traits & 8, view.afterColon * 2 + (view.label > 0 ? 1 : 0), turnAt(0) * 4 + q)
  emitQuote(view, i, put)
}

/** What stands around the quote that a token is in: a whole utterance with a tag, or a phrase inside a sentence. */
function emitQuote(view: View, i: number, put: (a: number, b?: number, c?: number) => void): void {
  const { words, reading, from, low, pos, cue, n } = view
  const id = words[i]?.quote ?? -1
  const quote = reading.quotes[id]
  if (!quote) {
    for (let k = 0; k < 5; k++) put(0)
    return
  }
  const first = quote.from - from
  const last = quote.to - from
  const inside = (k: number) => k >= 0 && k < n
  const before = first - 1
  const after = last
  put(bin(last - first), inside(before) ? 1 : 0, inside(after) ? 1 : 0)
  put(inside(before) ? (low[before] ?? 0) : 1, bin(i - first))
  put(inside(after) ? (low[after] ?? 0) : 1, bin(last - i))
  put(
    inside(after) ? (pos[after] ?? 0) : 40,
    inside(after + 1) ? (cue[after + 1] ?? 0) : 0,
    inside(after) ? (cue[after] ?? 0) : 0,
  )
  put(
    inside(before) ? (pos[before] ?? 0) : 40,
    inside(before - 1) ? (cue[before - 1] ?? 0) : 0,
    bin(last - first),
  )
}
