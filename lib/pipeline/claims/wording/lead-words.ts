import { ROLES } from '@/lib/text/words/people'
import { isClause, TIME } from './clause'
import { standsAlone } from './stands-alone'
import { withoutLabel } from './without-label'
import { isMark, type Piece } from './wording'

/** Words that tie a sentence to the one before it; with or without a comma behind them. */
const ALWAYS = new Set(
  'but and or meanwhile nonetheless nevertheless moreover furthermore yet nor subsequently accordingly'.split(
    ' ',
  ),
)
/** The same, only with a comma behind them: "Still, …" but "Still waters …". */
const WITH_COMMA = new Set(
  'however still so also instead indeed besides then thus therefore additionally finally again now later similarly likewise consequently separately incidentally apparently update well yes no sure right plus rather hence otherwise anyway anyways admittedly naturally obviously unfortunately fortunately luckily sadly happily thankfully honestly frankly bro dude man guys folks hey oh ah wow okay ok look listen notably interestingly curiously oddly crucially importantly ironically remarkably'.split(
    ' ',
  ),
)
const PHRASES: readonly (readonly string[])[] = [
  'in fact',
  'in addition',
  'of course',
  'for example',
  'for instance',
  'as a result',
  'at the same time',
  'on the other hand',
  'in other words',
  'that said',
  'even so',
  'by contrast',
  'in contrast',
  'in response',
  'after all',
  'in turn',
  'to be sure',
  'what is more',
  'as such',
  'since then',
  'on top of that',
  'not only that',
  'in any case',
  'in any event',
  'that being said',
  'having said that',
  'in short',
  'first of all',
  'by the way',
  'ah yes',
  'oh yes',
  'you know',
  'you see',
  'you know what',
  'at any rate',
  'needless to say',
  'as a consequence',
  'turns out',
  'it turns out',
  'interestingly enough',
  'sure enough',
  'first and foremost',
].map((phrase) => phrase.split(' '))

/** The pieces without what ties them to the sentence before: "But ", "However, ", "In fact, ", and marks before it. */
export function dropLeadWords(pieces: readonly Piece[]): readonly Piece[] {
  let rest = withoutLinkInside(withoutHour(withoutLabel(pieces)))
  for (let round = 0; round < 3; round++) {
    const from = rest.findIndex((piece) => !isMark(piece))
    if (from < 0) return rest
    // An opening quotation mark stays, its partner may follow.
    const marks = from === 0 ? [] : rest.slice(0, from).filter((piece) => OPENING.has(piece.text))
    const words = from === 0 ? rest : rest.slice(from)
    const length = leadLength(words)
    if (length === 0) return marks.length === from ? rest : [...marks, ...words]
    rest = [...marks, ...words.slice(length)]
  }
  return rest
}

/** "17.30 The guild says", "9.54am: The guild says": the hour of an entry in a running report, but "17.30 trains were late" is about trains. */
function withoutHour(pieces: readonly Piece[]): readonly Piece[] {
  if (!/^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:[ap]m)?$/.test(pieces[0]?.text ?? '')) return pieces
  const half = /^[ap]\.?m\.?$/.test(pieces[1]?.low ?? '') ? 2 : 1
  const from = /^[:–—-]$/.test(pieces[half]?.text ?? '') ? half + 1 : half
  const next = pieces[from]
  const opens = /^(?:\p{Lu}|["“])/u.test(next?.text ?? '') && !MEASURED.test(next?.low ?? '')
  return opens && !TIME.test(next?.low ?? '') ? pieces.slice(from) : pieces
}

/** "12.50 Euros", "17.30 GMT": the number is of this. */
const MEASURED =
  /^(?:gmt|bst|c?e?[cems][sd]?t|utc|am|pm|euros?|dollars?|pounds?|crowns?|francs?|cents?|[mb]n|millions?|billions?|trillions?|per|percent|hours?)$/

/** "The guild, however, denied it", "The guild denied it, however": the same between two commas, or behind the last. */
function withoutLinkInside(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    (piece, i) =>
      i > 1 && LINK_INSIDE.test(piece.low) && pieces[i - 1]?.text === ',' && isSetApart(pieces, i),
  )
  if (at < 0) return pieces
  const comma = pieces[at + 1]?.text === ','
  const rest = pieces.slice(at + (comma ? 2 : 1))
  // "Until now, though, it had no pier": what was set apart before it keeps its comma, but "the port, though, had no pier".
  const opens = comma && !/^(?:VERB|AUX)$/.test(rest[0]?.pos ?? '') && !isClause(pieces.slice(0, at - 1))
  return [...pieces.slice(0, opens && isClause(rest) ? at : at - 1), ...rest]
}

const LINK_INSIDE = /^(?:however|though|meanwhile|nevertheless|nonetheless|moreover|furthermore)$/

/** A comma follows, or nothing but the end of the sentence. */
function isSetApart(pieces: readonly Piece[], i: number): boolean {
  return pieces[i + 1]?.text === ',' || pieces.slice(i + 1).every((piece) => /^[.!”"]$/.test(piece.text))
}

/** Tie a clause to another one that is not there: "Although the mayor stayed calm." */
const SUBORDINATORS = new Set(
  'although though while whereas as because since that when after once'.split(' '),
)
const OPENING = new Set('"“‘\'«(')
/** What each of PHRASES begins with. */
const PHRASE_STARTS = new Set(PHRASES.map(([first = '']) => first))

function leadLength(words: readonly Piece[]): number {
  const first = words[0]?.low ?? ''
  const comma = /^[,:]$/.test(words[1]?.text ?? '')
  const phrase = PHRASE_STARTS.has(first) ? phraseLength(words) : 0
  if (phrase > 0) return phrase
  if (SUBORDINATORS.has(first) && standsAlone(words)) return 1
  if (ALWAYS.has(first)) return comma ? 2 : 1
  if (
    first === 'so' &&
    (/^(?:perhaps|maybe|if|when|now)$/.test(words[1]?.low ?? '') || opensClause(words[1]))
  )
    return 1
  // "Well the captain solved it", "Then he left", "Guess she left": the clause is whole without it.
  if (/^(?:well|then|guess)$/.test(first) && opensClause(words[1]) && isClause(words.slice(1))) return 1
  if (WITH_COMMA.has(first) && comma) return 2
  return 0
}

function phraseLength(words: readonly Piece[]): number {
  for (const phrase of PHRASES) {
    if (!phrase.every((word, i) => words[i]?.low === word)) continue
    if (words[phrase.length]?.text === ',') return phrase.length + 1
    // "As a result he lost the ferry"
    if (phrase[0] === 'as' && phrase.length > 2 && opensClause(words[phrase.length])) return phrase.length
  }
  return 0
}

function opensClause(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:DET|PRON|PROPN)$/.test(piece.pos) && !ROLES.has(piece.low)
}
