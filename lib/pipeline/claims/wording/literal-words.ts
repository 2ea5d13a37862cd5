import { contains, overlaps } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { hasWord } from '@/lib/text/word-characters'
import { isClause } from './clause'
import { behindIn, hangs } from './hanging'
import { isNobody } from './is-nobody'
import { dropLeadWords } from './lead-words'
import { balance } from './marks'
import { openPronoun } from './open-pronoun'
import type { StoryReader } from './read-story'
import { type Place, resolvePronoun, type Teller } from './resolve-pronouns'
import type { Draft } from './score-wording'
import { MOST_WORDS, shorten } from './shorten'
import { withPostHeld } from './speaks-for'
import { isSpeaker, spokenBy } from './spoken-by'
import { tellerBehind, withoutTeller } from './strip-trailing'
import { countWords, isMark, lineOf, type Piece } from './wording'
import { isFirstPerson } from './wording-signs'

/**
 * Words that need a name, and are somebody's own, behind the name of who says them; null for others. `trimmed` are the words of the
 * draft before names stood for its pronouns, `teller` whoever told them and was cut off.
 */
export function literalWords(
  plain: Draft,
  trimmed: readonly Piece[],
  teller: Teller | null,
  mention: Mention,
  reader: StoryReader,
): Pick<Draft, 'pieces' | 'byOutlet' | 'cut' | 'hanging'> | null {
  const { pieces } = plain
  const ownWords = isFirstPerson(pieces)
  const open = openPronoun(pieces) >= 0 || pointsAway(pieces)
  if (plain.positive || !(ownWords || open) || !isClause(pieces)) return null
  // "… and that she had left": somebody said so.
  const [link, that] = reader.piecesAround(mention).filter((piece) => contains(mention.span, piece))
  if (!ownWords && /^(?:and|but)$/.test(link?.low ?? '') && that?.low === 'that' && !plain.attributed)
    return null
  // "What we know": a heading, and nobody's statement.
  if (/^(?:what|how|why)$/.test(pieces[0]?.low ?? '') && plain.title) return null
  const place = reader.placeOf(mention)
  const quoted = place.inQuote(pieces[0]?.start ?? 0)
  // Literal words only: those of the source inside quotation marks, in the first person or in a text of its own, else
  // those of the outlet.
  const { attribution } = mention
  // A letter, what stands behind a name and a colon, or in a block below who says it.
  const ownText =
    attribution !== null &&
    !attribution.cue.some(
      (cue) => overlaps(cue, mention.context) && hasWord(reader.textOf(mention).slice(cue.start, cue.end)),
    )
  // "A reader told me that I was wrong": outside quotation marks "I" is who writes.
  const writes =
    !ownText && !quoted && trimmed.some((piece) => isFirstPerson([piece]) && !place.inQuote(piece.start))
  const own = (ownWords && !writes) || quoted || ownText
  const holdsCue = (piece: Piece) => attribution?.cue.some((cue) => overlaps(cue, piece)) ?? false
  const tells = trimmed.some(holdsCue)
  // "“The girl said I was late,” Reed told the Post": who tells stands behind his words.
  const tellsInside = withoutTeller(trimmed).some(holdsCue)
  // A denial is taken as it was said, but where it says "I"; and so is what nobody names, with who told it.
  const retold = attribution !== null && !own && tells && !trimmed.some((piece) => piece.putIn)
  // "“She thought it was weed,” he said": he did not say that it was.
  const inner = teller?.words[0]
  if (inner && quoted && place.inQuote(inner.start) && !/^(?:i|we)$/.test(inner.low)) return null
  const ownDenial = mention.stance === 'disputes' && ownWords && quoted
  if (plain.attributed && !retold && !ownDenial && !(quoted && !tellsInside)) return null
  const behind = attribution === null && quoted ? tellerBehind(trimmed) : null
  const source = behind
    ? behind
    : own
      ? speakerNamed(teller, reader.speakerOf(mention), mention, place)
      : null
  // What others said is not the outlet's own, unless it says who said it.
  const named = attribution !== null && !retold && !writes
  // Nor is the "I" in quotation marks, whoever said it.
  const speaker = source ?? (named || (quoted && ownWords) ? null : reader.outletOf(mention))
  if (speaker === null || !isSpeaker(speaker)) return null
  const literal = quoted && own ? bracketed(trimmed, resolvePronoun(trimmed, place, null)) : trimmed
  const told = dropLeadWords(retold ? trimmed : withoutTeller(writes ? pieces : literal))
  // "The captain raved about it" are not the captain's words.
  if (source !== null && told.some((piece) => attribution?.cue.some((cue) => overlaps(cue, piece))))
    return null
  const bare = balance(shorten(told, MOST_WORDS - speaker.split(/\s+/).length))
  const label = source === null ? speaker : withPostHeld(speaker, told, place)
  const words = balance(shorten(told, MOST_WORDS - label.split(/\s+/).length))
  // A post is not worth what is said.
  const [name, said] = words.length < bare.length ? [speaker, bare] : [label, words]
  return {
    pieces: spokenBy(speaker, said, name),
    byOutlet: source === null,
    cut: countWords(said) < countWords(told),
    hanging: hangs(said, behindIn(said, reader.piecesAround(mention))),
  }
}

/** Somebody's own words with the names that stand for their pronouns in square brackets: "We knew that [Roe] was ill". */
function bracketed(said: readonly Piece[], named: readonly Piece[]): readonly Piece[] {
  return named.map((piece, i) => {
    if (!piece.putIn || said[i]?.putIn) return piece
    const [, name = piece.text, ending = ''] = /^(?:he|she)'s$/.test(said[i]?.low ?? '')
      ? (/^(.*)(’s?)$/.exec(piece.text) ?? [])
      : []
    return { ...piece, text: `[${name}]${ending}` }
  })
}

/** Who is said to say it: by the words themselves, where they name another than the story takes them for; null for a "she" who is a man. */
function speakerNamed(
  teller: Teller | null,
  resolved: string | null,
  { attribution }: Mention,
  { people }: Place,
): string | null {
  const words = (teller?.words ?? []).filter((piece) => !isMark(piece))
  if (resolved === null) return null
  const [first] = words
  if (first && words.length === 1 && /^(?:he|she)$/.test(first.low)) {
    // "Asked whether Roe had sold it, she said": the "she" is not who sold it.
    const near = attribution?.cue.some((cue) => cue.start - first.end < NEAR && first.start - cue.end < NEAR)
    const other = people.known(resolved)?.gender === (first.low === 'he' ? 'female' : 'male')
    return other || near === false ? null : resolved
  }
  const own = new Set(resolved.toLowerCase().split(/[\s,.’']+/))
  const another = words.length > 0 && words.every((piece) => piece.pos === 'PROPN' && !own.has(piece.low))
  return another ? lineOf(words) : resolved
}

/** So many units of a text lie at most between a pronoun and its verb of saying. */
const NEAR = 10

/** "It sounded like a gun", "That is not how it is done": whoever says it knows what it points at. */
function pointsAway(pieces: readonly Piece[]): boolean {
  const first = pieces[0]?.low ?? ''
  if (/^it(?:'\w+)?$/.test(first)) return !isNobody(pieces, 0)
  if (/^that's$/.test(first)) return true
  return /^(?:this|that|these|those)$/.test(first) && /^(?:AUX|VERB)$/.test(pieces[1]?.pos ?? '')
}
