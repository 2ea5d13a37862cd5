import { type Piece, putIn } from './wording'

/** `Jane Roe: “We did not sell it”`; quotation marks inside become single ones. `label` is the speaker as shown. */
export function spokenBy(
  speaker: string,
  pieces: readonly Piece[],
  label: string = speaker,
): readonly Piece[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return pieces
  const inner = pieces.map((piece) =>
    /^["“”]$/.test(piece.text) ? { ...piece, text: piece.gap || piece === first ? '‘' : '’' } : piece,
  )
  const mark = (sign: string, place: Piece, gap: boolean): Piece => ({
    ...place,
    text: sign,
    low: sign,
    pos: 'PUNCT',
    gap,
  })
  const text = label.charAt(0).toUpperCase() + label.slice(1)
  // A post beside the name does not make the words less like others.
  const name = { ...putIn(text, { ...first, gap: false }), low: speaker.toLowerCase() }
  const [head, ...rest] = inner
  return [
    name,
    mark(':', first, false),
    mark('“', first, true),
    ...(head ? [{ ...head, text: head.text.charAt(0).toUpperCase() + head.text.slice(1), gap: false }] : []),
    ...rest,
    mark('”', last, false),
  ]
}

/** "Jane Roe, a professor of law" is "Jane Roe", and so is "Jane Roe herself"; "their captain" is "the captain". */
export function nameOnly(source: string | null): string | null {
  if (source === null || !/^\p{Lu}/u.test(source))
    return source?.replace(/^(?:their|his|her|its|our|my) (?=\p{Ll})/u, 'the ') ?? null
  return (source.split(/, /)[0] ?? source).replace(/ (?:him|her|it|them)sel(?:f|ves)$/, '')
}

/** True for words that name a speaker and can stand before a colon: few, and no pronoun. */
export function isSpeaker(name: string): boolean {
  return (
    name.split(/\s+/).length <= 9 &&
    !NOBODY.test(name) &&
    !/\b(?:he|she|they|it|we|i|who|what|this|that|those|these)\b/i.test(name)
  )
}

/** What stands before a colon and is nobody: "From: …", "Should the guild: …", "Rumours: …", the letter of a list. */
const NOBODY =
  /^(?:(?:from|to|with|by|should|would|could|will|did|does|claims?|says|alleged|rumou?rs?)(?:\s|$)|\p{L}\.?$)/iu
