import type { Part } from './parts'

/**
 * Where a model's quote stands in a part of a text, as UTF-16 offsets into the whole text, end excluded: letter by letter, or but for
 * white space, the form of quotation marks and dashes, and a full stop at the end, which models set as they like. Null where it does not.
 */
export function findQuote(
  part: Part,
  quote: string,
): { readonly start: number; readonly end: number } | null {
  const words = quote.trim()
  if (words === '') return null
  const at = part.text.indexOf(words)
  if (at >= 0) return { start: part.at + at, end: part.at + at + words.length }
  const loose = looseText(part.text)
  for (const wanted of [words, words.replace(/[.…]+$/, ''), words.replace(/^["“‘']|["”’']$/g, '')]) {
    const plain = looseText(wanted).text.trim()
    const found = plain === '' ? -1 : loose.text.indexOf(plain)
    const first = loose.places[found]
    const last = loose.places[found + plain.length - 1]
    if (first !== undefined && last !== undefined) return { start: part.at + first, end: part.at + last + 1 }
  }
  return null
}

/** A text with one form for each mark and one blank for white space, and for each of its units where that stands in the text. */
function looseText(text: string): { readonly text: string; readonly places: readonly number[] } {
  let out = ''
  const places: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = formOf(text.charAt(i))
    if (unit === ' ' && out.endsWith(' ')) continue
    out += unit
    places.push(i)
  }
  return { text: out, places }
}

function formOf(unit: string): string {
  if (/\s/.test(unit)) return ' '
  if (/["“”„«»]/.test(unit)) return '"'
  if (/['’‘`]/.test(unit)) return "'"
  return /[‐‑‒–—―]/.test(unit) ? '-' : unit
}
