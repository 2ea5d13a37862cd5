/** Longest part of a text that is asked about at once, in UTF-16 units: what it takes to list every claim of it fits into one answer. */
const MOST = 5000

/** A part of a text, with where it begins in UTF-16 units. */
export type Part = { readonly at: number; readonly text: string }

/** The text in parts of at most `most` units, cut between paragraphs, else between sentences, else anywhere. Nothing is lost; none for a blank text. */
export function partsOf(text: string, most: number = MOST): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  while (text.length - from > most) {
    const to = cutBefore(text, from, from + most)
    parts.push({ at: from, text: text.slice(from, to) })
    from = to
  }
  parts.push({ at: from, text: text.slice(from) })
  return parts.filter((part) => part.text.trim() !== '')
}

/** The two halves of a part; null where it is too short to cut. */
export function halvesOf({ at, text }: Part): readonly Part[] | null {
  if (text.length < LEAST * 2) return null
  const halves = partsOf(text, Math.ceil(text.length * HALF))
  return halves.length < 2 ? null : halves.map((half) => ({ at: at + half.at, text: half.text }))
}

/** Halves are not shorter than about this. */
const LEAST = 200
/** A little more than a half, so that a paragraph that ends beyond the middle still fits. */
const HALF = 0.6

/** Where the last paragraph, sentence or word that fits ends. Never at `from`. */
function cutBefore(text: string, from: number, to: number): number {
  const room = text.slice(from, to)
  for (const end of [/\n\s*\n/g, /[.!?]["”’')\]]*\s/g, /\s/g]) {
    const last = [...room.matchAll(end)].at(-1)
    // A cut near the beginning would make many small parts.
    if (last && last.index + last[0].length > room.length / 3) return from + last.index + last[0].length
  }
  // Not between the two halves of one character.
  return /[\uD800-\uDBFF]$/.test(room) ? to - 1 : to
}
