import { FEMALE_NAMES, MALE_NAMES } from '@/lib/text/words/forenames'
import { COURTESY, ROLES, TOLD_OF, UNNAMED } from '@/lib/text/words/people'
import type { Piece } from './wording'

/** A pronoun of the third person that a name may stand for, and what is glued to it. */
export const PRONOUN = /^(he|she|they|them|him|his|her|their|it|its)(?:'(s|d|ll|re|ve))?$/

/** All of these but "him", "it" and "its". */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  'he she they his her their'
    .split(' ')
    .flatMap((word) => ['', "'s", "'d", "'ll", "'re", "'ve"].map((ending) => word + ending)),
)

/** A pronoun of the third person that no name or noun before it in the same wording explains; -1 for none. */
export function openPronoun(pieces: readonly Piece[]): number {
  const at = pieces.findIndex((piece) => OF_SOMEBODY.has(piece.low))
  const low = pieces[at]?.low ?? ''
  if (at < 0 || namedBehind(pieces, at)) return -1
  const many = /^the/.test(low)
  const [own, others] = /^(?:he|his)\b/.test(low) ? [MALE_NAMES, FEMALE_NAMES] : [FEMALE_NAMES, MALE_NAMES]
  const explained = pieces
    .slice(0, at)
    .some((p, i) =>
      many
        ? p.pos === 'PROPN' || (p.pos === 'NOUN' && isMany(p.low))
        : meansSomebody(pieces, i) && !isNamed(pieces, i, others, own),
    )
  return explained ? -1 : at
}

/** A "him" with no name or word for a person before it in the same wording, who could be meant; -1 for none. */
export function openObject(pieces: readonly Piece[]): number {
  const at = pieces.findIndex((piece) => piece.low === 'him')
  const before = pieces.slice(0, Math.max(0, at))
  const explains = (piece: Piece, i: number) =>
    piece.putIn || isOwner(before, i) || (meansSomebody(pieces, i) && !isSeveralOrBody(pieces, i))
  return before.some(explains) ? -1 : at
}

/** "Two sailors", "Foula divers", "the Guild": no "him", unless an office stands before the name ("the Rev. Roe"). */
function isSeveralOrBody(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i]?.pos === 'NOUN') return isMany(pieces[i]?.low ?? '')
  let [from, to] = [i, i + 1]
  while (pieces[from - 1]?.pos === 'PROPN') from--
  while (pieces[to]?.pos === 'PROPN') to++
  if (pieces[to]?.pos === 'NOUN') return true
  const office = pieces.slice(from, to).some(({ low }) => isRole(low.replace('.', '')))
  return pieces[from - 1]?.low === 'the' && !office
}

/** "Reed’s boat". */
function isOwner(pieces: readonly Piece[], i: number): boolean {
  const owner = `${pieces[i]?.text}${pieces[i + 1]?.gap === false ? pieces[i + 1]?.text : ''}`
  return /^\p{Lu}.*['’]s?$/u.test(owner)
}

/** "In his interview, Roe warned": the name comes after the possessive. */
function namedBehind(pieces: readonly Piece[], at: number): boolean {
  if (at > 4 || !/^(?:his|her|their)$/.test(pieces[at]?.low ?? '') || at === 0) return false
  const comma = pieces.findIndex((piece, i) => i > at && piece.text === ',')
  return comma > 0 && pieces.slice(comma + 1, comma + 4).some((piece) => piece.pos === 'PROPN')
}

const CALENDAR =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|june|july|august|september|october|november|december|[a-z]{3,4}\.)$/

/** Whether the name at a place begins with one of these forenames rather than those: "Jane Roe" is not "he". */
function isNamed(
  pieces: readonly Piece[],
  i: number,
  these: ReadonlySet<string>,
  those: ReadonlySet<string>,
): boolean {
  let from = i
  while (pieces[from - 1]?.pos === 'PROPN') from--
  const name = pieces.slice(from, i + 1).flatMap((piece) => piece.low.split(' '))
  const forename = name.find((word) => !ROLES.has(word) && !COURTESY.has(word.replace('.', '')))
  return name.length > 1 && forename !== undefined && these.has(forename) && !those.has(forename)
}

/** A name that is not that of a day or of the place where something was ("in Mexico"), or a word for a person. */
function meansSomebody(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]
  if (!piece) return false
  if (isOfAPeople(pieces, i)) return true
  // "The 17-year-old sold his boat": his own.
  if (/^\d+-year-old$/.test(piece.low) && pieces[i + 1]?.pos !== 'NOUN') return true
  if (piece.pos === 'NOUN') return isRole(piece.low)
  // "The report said that she": what was put in names nobody.
  if (piece.putIn && /^(?:the|an?) /.test(piece.low)) return isRole(piece.low.split(' ').at(-1) ?? '')
  if (piece.pos !== 'PROPN' || CALENDAR.test(piece.low)) return false
  let from = i
  while (pieces[from - 1]?.pos === 'PROPN') from--
  return !/^(?:in|at|on|from|to|via|near)$/.test(pieces[from - 1]?.low ?? '') && pieces[i + 1]?.pos !== 'NOUN'
}

/** "An American fights for his life", but not "an American boat". */
function isOfAPeople(pieces: readonly Piece[], i: number): boolean {
  const [article, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]]
  if (!/^an?$/.test(article?.low ?? '') || !/^\p{Lu}\p{Ll}+(?:an|ish|ese|i)$/u.test(piece?.text ?? ''))
    return false
  // "Fights" is taken for a noun, and no "an" stands before several.
  return !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? '') || /[^s]s$/.test(next?.low ?? '')
}

/** A word for several: "sailors", "the police". */
export function isMany(low: string): boolean {
  return /[^s]s$|^(?:people|police|men|women|children|pair|trio|group|family|couple)$/.test(low)
}

/** A word for a person: "the source", "a customer". */
export function isRole(low: string): boolean {
  const one = low.replace(/(?:'s|s')$/, '')
  return ROLES.has(one) || UNNAMED.has(one) || TOLD_OF.has(one) || TRADE.test(one)
}

/** "A groundskeeper", "the steelworker": trades that no list has all of. */
const TRADE =
  /^\p{Ll}{3,}(?:keeper|worker|maker|driver|builder|seller|owner|holder|goer|dweller|breaker|hunter|fighter|rider|runner|player|writer|singer|watcher|herder|setter|layer|fitter|mason|wright|smith|monger|shooter|jumper)$/u
