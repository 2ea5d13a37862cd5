import type { MatrixPage } from '@/lib/model/matrix'
import type { Place } from '@/lib/view/links'
import { paperWords } from '@/lib/view/paper-words'

/** On paper alone: which part of the story the sheets hold. Nothing where they hold all of it. */
export function OnPaper({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  const words = paperWords(place.query, page)
  return words === null ? null : <p className="on-paper">{words}</p>
}
