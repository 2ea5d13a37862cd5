import type { MarkedText } from '@/lib/model/search'

/** Text with the words that were looked for marked in it; without any nothing. */
export function Marked({ text }: { readonly text: MarkedText }) {
  let at = 0
  return text.map((piece) => {
    const key = at
    at += piece.text.length
    return piece.hit ? (
      <mark key={key} className="hit">
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    )
  })
}
