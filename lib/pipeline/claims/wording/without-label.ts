import { TIME } from './clause'
import { isMark, type Piece } from './wording'

/** What the entries of a running report, a correction and a check of facts are headed by. */
const LABEL =
  /^(?:update|updated|claim|verdict|correction|clarification|fact-?check|fact|exclusive|breaking|watch|live|opinion|analysis|editorial|explainer|rating|ruling|conclusion|answer|busted|revealed|reports?|videos?|photos?|pictures?|pics|listen|read|flashback|developing|alert|confirmed|debunked)$/
/** The same in two words. */
const LABELS = /^(?:breaking news|news alert|just in|must see|must watch|first look)$/
/** A label with its hour or day has no more words and marks than this before its colon. */
const MOST_LABEL = 12
/** Nor a dateline before its dash. */
const MOST_DATELINE = 14

/**
 * The pieces without what an entry is headed by ("UPDATE 9 p.m.: ", "Verdict: ", "CORRECTION, 18 April: ") or where an agency's
 * report or a letter was sent from ("LUND, April 14 (NP) - "). Unchanged where nothing of the kind stands before a sentence.
 */
export function withoutLabel(pieces: readonly Piece[]): readonly Piece[] {
  const behind = behindLabel(pieces) ?? behindDateline(pieces)
  return behind !== null && pieces.slice(behind).some((piece) => !isMark(piece))
    ? pieces.slice(behind)
    : pieces
}

/** "Update, 9 p.m.: A reader says", and not "Update the list: it is old", nor "The claim: he left". */
function behindLabel(pieces: readonly Piece[]): number | null {
  const label = pieces[0]
  // "Fact-check" may be one word or three.
  const compound = label?.low === 'fact' && /^(?:-|check)$/.test(pieces[1]?.low ?? '')
  const two = LABELS.test(`${label?.low} ${pieces[1]?.low}`)
  if (!label || !(LABEL.test(label.low) || compound || two)) return null
  if (isShoutedLabel(pieces)) return isMark(pieces[1]) ? 2 : 1
  const colon = pieces.findIndex(
    (piece, i) => i > 0 && i <= MOST_LABEL && piece.text === ':' && !isHour(pieces, i),
  )
  if (colon < 0) return null
  const between = pieces.slice(two ? 2 : 1, colon)
  const dated = between.every(
    (piece) =>
      isMark(piece) ||
      /\d/.test(piece.text) ||
      TIME.test(piece.low) ||
      /^(?:[ap]\.?m\.?|at|on|of|gmt|bst|e[sd]?t|check|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$/.test(
        piece.low,
      ),
  )
  return dated ? colon + 1 : null
}

/** "UPDATE The crew was found", "WATCH - The ferry burns", and not "WATCH TEN BOATS BURN", nor "LIVE Aid". */
function isShoutedLabel([label, next, ...rest]: readonly Piece[]): boolean {
  const shouts =
    label !== undefined && label.text.length >= FEWEST_SHOUTED && label.text === label.text.toUpperCase()
  if (!shouts || !next || !rest.some((piece) => /^\p{Ll}/u.test(piece.text))) return false
  return /^(?:[–—]|-{1,2})$/.test(next.text) ? next.gap : /^\p{Lu}\p{Ll}+$|^[AI]$/u.test(next.text)
}

/** In capitals, shorter words are what they are: "LIVE". */
const FEWEST_SHOUTED = 5

/** "9:30". */
function isHour(pieces: readonly Piece[], colon: number): boolean {
  return /^\d/.test(pieces[colon + 1]?.text ?? '') && pieces[colon + 1]?.gap === false
}

/** "LUND, Vestria, April 14 (NP) - The mill burned": a place in capitals up to the dash. */
function behindDateline(pieces: readonly Piece[]): number | null {
  const [place] = pieces
  if (!place || !/^\p{Lu}[\p{L}'’.-]{2,}$/u.test(place.text)) return null
  const dash = pieces.findIndex(
    (piece, i) => i > 0 && i <= MOST_DATELINE && /^(?:[–—]|-{1,2})$/.test(piece.text) && piece.gap,
  )
  // "NATO — the alliance of the north": who that is.
  if (dash < 0 || /^\p{Ll}/u.test(pieces[dash + 1]?.text ?? '')) return null
  const plain = pieces
    .slice(1, dash)
    .every(
      (piece) => isMark(piece) || piece.pos === 'PROPN' || piece.pos === 'NUM' || /^\d+$/.test(piece.text),
    )
  const shouts = place.text === place.text.toUpperCase()
  return plain && (shouts || holdsDay(pieces.slice(1, dash))) ? dash + 1 : null
}

/** "Lund, 12 February 2025 -": a place in small letters has its day and month behind it. */
function holdsDay(pieces: readonly Piece[]): boolean {
  return pieces.some(({ low }) => MONTH.test(low)) && pieces.some(({ text }) => /^\d{1,2}$/.test(text))
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?$/
