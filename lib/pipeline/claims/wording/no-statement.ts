import { hasMainBehindComma } from './clause'
import type { Piece } from './wording'

/** "When Roe said the port was shut, the ferry sailed": what is said there stands in a clause that another one follows. */
export function isInOpening(pieces: readonly Piece[], from: number): boolean {
  const first = /^(?:just|even|only|but|and)$/.test(pieces[0]?.low ?? '') ? pieces[1] : pieces[0]
  return OPENING.test(first?.low ?? '') && hasMainBehindComma(pieces.slice(from))
}

const OPENING = /^(?:when|while|if|as|although|though|because|since|after|before|once|until)$/

/** "… but then learnt", "and later found": who thought one thing does not think so any more. */
export function learnsOtherwise(pieces: readonly Piece[], from: number): boolean {
  const at = pieces.findIndex((piece, i) => i > from && /^(?:but|and)$/.test(piece.low))
  if (at < 0) return false
  const verb = pieces.slice(at + 1).find((piece) => !LATER.test(piece.low))
  return LEARNS.test(verb?.low ?? '')
}

const LATER = /^(?:later|then|soon|since|subsequently|eventually|has|had|have)$/
const LEARNS = /^(?:learn(?:t|ed|s)|found|finds?|discover(?:s|ed)|reali[sz]e[sd]?)$/
