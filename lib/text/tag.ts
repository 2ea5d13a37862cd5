import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Span } from '@/lib/model/span'
import { termOf } from './terms'
import { type Token, tokenize } from './tokens'

/** Parts of speech as in Universal Dependencies, https://universaldependencies.org/u/pos/. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A token with its lower-case form, its lemma (lower case) and its part of speech. */
export type TaggedToken = Token & {
  readonly low: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** The term by which it is compared, see terms.ts. */
  readonly term: string | null
}

/** A verb of any kind, auxiliaries among them. */
export function isVerb({ pos }: Pick<TaggedToken, 'pos'>): boolean {
  return pos === 'VERB' || pos === 'AUX'
}

/** The library's time grows with the square of a word's length (minutes for a line of a million letters): longer ones are cut for it. */
const LONGEST_WORD = 60

/** Loading takes about a tenth of a second: once, and only when something is tagged. */
let loaded: WinkMethods | null = null

/**
 * The tokens of each stretch of a text, one list a stretch in the same order, tagged as running text: a line break is
 * white space. Stretches without words give empty lists. Tags are those of wink-nlp (https://winkjs.org/wink-nlp/).
 */
export function tag(text: string, spans: readonly Span[]): TaggedLists {
  const first = spans[0]
  const known = first && tagged.get(first)
  if (known && known.text === text && sameSpans(known.spans, spans)) return known.lists
  const lists = tagAnew(text, spans)
  if (first) tagged.set(first, { text, spans: [...spans], lists })
  return lists
}

type TaggedLists = readonly (readonly TaggedToken[])[]

/** Several stages of the engine ask for the same sentences: they are tagged once, and forgotten with the sentences. */
const tagged = new WeakMap<
  Span,
  { readonly text: string; readonly spans: readonly Span[]; readonly lists: TaggedLists }
>()

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => span === b[i])
}

function tagAnew(text: string, spans: readonly Span[]): TaggedLists {
  const lists = spans.map((span) => tokenize(text, span))
  let clean = ''
  const places: number[] = []
  for (const tokens of lists) {
    let end = -1
    for (const token of tokens) {
      if (end >= 0 && token.start > end) clean += ' '
      places.push(clean.length)
      clean += token.text.slice(0, LONGEST_WORD)
      end = token.end
    }
    clean += '\n'
  }
  const words = tagRunningText(clean)
  let word = 0
  let place = 0
  return lists.map((tokens) =>
    tokens.map((token) => {
      const at = places[place++] ?? 0
      while ((words[word]?.end ?? Number.POSITIVE_INFINITY) <= at) word++
      const found = words[word]
      const beyond = !found || found.start >= at + Math.min(token.text.length, LONGEST_WORD)
      const { text: spelling, low, lemma, pos, term } = formOf(token.text, beyond ? null : found)
      return { start: token.start, end: token.end, text: spelling, low, lemma, pos, term }
    }),
  )
}

/** What all tokens of one spelling, lemma and part of speech have in common. */
type Form = Omit<TaggedToken, 'start' | 'end'>

/** Forms by their spelling, since words repeat. A long-lived process must not keep every word it ever saw. */
const forms = new Map<string, { readonly low: string; readonly forms: Form[] }>()
const MOST_KEPT = 50_000
/** A longer piece of a string may keep the whole of it in memory. */
const LONGEST_KEPT = 12

function formOf(text: string, found: Word | null): Form {
  const kept = forms.get(text) ?? { low: text.toLowerCase(), forms: [] }
  const { low } = kept
  const lemma = found ? lemmaOf(low, found) : low
  const pos = found ? found.pos : 'X'
  const known = kept.forms.find((form) => form.pos === pos && form.lemma === lemma)
  if (known) return known
  const form = { text, low, lemma, pos, term: termOf({ text, low, lemma }) }
  kept.forms.push(form)
  if (text.length > LONGEST_KEPT) return form
  if (forms.size >= MOST_KEPT) forms.clear()
  forms.set(text, kept)
  return form
}

type Word = {
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly pos: PartOfSpeech
}

function tagRunningText(clean: string): readonly Word[] {
  loaded ??= winkNLP(model, ['pos'])
  const { its } = loaded
  const tokens = loaded.readDoc(clean).tokens()
  const values = tokens.out(its.value)
  const tags = tokens.out(its.pos)
  // The library's types give this helper other parameters than those that it is called with.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>)
  const gaps = tokens.out(its.precedingSpaces)
  const words: Word[] = []
  let at = 0
  values.forEach((value, i) => {
    const expected = at + (gaps[i] ?? '').length
    // Where the library drops or rewrites a character, look for the word again a little further on.
    const start = clean.startsWith(value, expected) ? expected : resync(clean, value, at)
    words.push({ start, end: start + value.length, lemma: lemmas[i] ?? value, pos: partOfSpeech(tags[i]) })
    at = start + value.length
  })
  return words
}

function resync(clean: string, value: string, at: number): number {
  const near = clean.slice(at, at + value.length + 50).indexOf(value)
  return near < 0 ? at : at + near
}

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return tag === undefined || tag === 'SPACE' ? 'X' : (tag as PartOfSpeech)
}

/** A word that the library cuts ("Weber's", "don't") keeps the lemma of its first part. */
function lemmaOf(low: string, found: Word): string {
  const lemma = found.lemma.toLowerCase()
  return found.end - found.start >= low.length || /[’']/.test(low) ? lemma : low
}
