import type { MarkedText } from '@/lib/model/search'

/** Put around what was found by FTS5's highlight() and snippet(): noncharacters, which no text holds by right. */
export const MARKS = { from: '\ufdd0', to: '\ufdd1' } as const

/** Text with marks cut at them. A mark without its other half, which an article may hold after all, is left out like the others. */
export function markedText(text: string): MarkedText {
  let hit = false
  return text.split(/([\ufdd0\ufdd1])/).flatMap((piece) => {
    if (piece === MARKS.from || piece === MARKS.to) {
      hit = piece === MARKS.from
      return []
    }
    return piece === '' ? [] : [{ text: piece, hit }]
  })
}
