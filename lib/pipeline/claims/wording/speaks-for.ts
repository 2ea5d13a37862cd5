import type { Span } from '@/lib/model/types'
import { isRole } from './open-pronoun'
import type { Place } from './resolve-pronouns'
import type { Piece } from './wording'

/** No more words of what stands beside a name are put with it. */
const MOST_WORDS = 9
/** In UTF-16 units, from the first sentence that is looked at. */
const MOST_UNITS = 6000
/** "an analyst with the Lund Institute": a post, and where it is held. */
const POST =
  /^(?:an? |the |its )?(?:[\p{L}\p{N}&’'/-]|\.(?=\p{L}))+(?: (?:[\p{L}\p{N}&’'/-]|\.(?=\p{L}|\. ))+){0,8}(?=[,.;:—–)”"]| (?:said|says|told|tells|wrote|added|who|which|and (?:an?|the|his|her))\b)/u
const HELD_AT =
  /\b(?:of|for|at|with|to) (?:the |an? )?(?:\S+ ){0,3}?\p{Lu}|^(?:an? |the )?\p{Lu}[\p{L}.]+(?:’s|'s)? \p{Ll}/u
const NO_POST = /\b(?:said|says|told|is|was|has|had|he|she|they|it|we|who|whose|his|her|their)\b/

/**
 * Who says "we", with the post that the sentences up to there put beside the bare name: "Jane Roe, an analyst with the Lund Institute".
 * The name alone where they put none, or one that does not say whose it is ("a retired cook").
 */
export function withPostHeld(name: string, words: readonly Piece[], place: Place): string {
  if (!words.some(({ low }) => /^(?:we|us|our|ours|ourselves)(?:'\w+)?$/.test(low))) return name
  if (!/^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}$/u.test(name)) return name
  // "General Jane Roe"
  if (name.split(' ').some((word) => isRole(word.toLowerCase().replace('.', '')))) return name
  const post = postBeside(name, place)
  return post === null ? name : `${name}, ${post}`
}

function postBeside(name: string, { sentences, textOf }: Place): string | null {
  const [own, first] = [sentences[0], sentences.at(-1)]
  if (!own || !first) return null
  const reach: Span = { start: Math.max(first.start, own.end - MOST_UNITS), end: own.end }
  const text = textOf(reach)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const behind = /^, (?:(?:aged )?\d{1,3}, )?/.exec(text.slice(at + name.length, at + name.length + 16))
    if (!behind) continue
    const from = at + name.length + behind[0].length
    const [post] = POST.exec(text.slice(from, from + 120)) ?? []
    if (post && isPost(post)) return post
  }
  return null
}

function isPost(words: string): boolean {
  const list = words.split(' ')
  const role = list.some((word) => isRole(word.toLowerCase()))
  return role && list.length <= MOST_WORDS && HELD_AT.test(words) && !NO_POST.test(words)
}
