import type { MarkedText } from '@/lib/model/search'
import { formatDay, formatDays } from './dates'

/** What the engine writes behind "last week", in a form that sorts: [2019-01-21/2019-01-27], [2019-01-23], [2018]. */
const DATES = /\[(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?\]/g

/** The wording of a claim for people: its dates in brackets as "[21 to 27 Jan 2019]". */
export function claimWords(text: string): string {
  return text.replace(
    DATES,
    (_, from: string, to?: string) => `[${to ? formatDays(from, to) : formatDay(from)}]`,
  )
}

/** The same of a claim's wording that has been searched: a date with a word that was looked for in it is marked as a whole. */
export function markedClaimWords(text: MarkedText): MarkedText {
  const whole = text.map((piece) => piece.text).join('')
  const dates = [...whole.matchAll(DATES)].filter(([date]) => claimWords(date) !== date)
  const starts = text.map((_, i) => text.slice(0, i).reduce((sum, piece) => sum + piece.text.length, 0))
  const cut = (from: number, to: number): MarkedText =>
    text.flatMap(({ text: words, hit }, i) => {
      const start = starts[i] ?? 0
      const part = words.slice(Math.max(0, from - start), Math.max(0, to - start))
      return part === '' ? [] : [{ text: part, hit }]
    })
  const ends = [0, ...dates.map((date) => date.index + date[0].length)]
  const before = dates.flatMap((date, i) => {
    const end = date.index + date[0].length
    const hit = cut(date.index, end).some((piece) => piece.hit)
    return [...cut(ends[i] ?? 0, date.index), { text: claimWords(date[0]), hit }]
  })
  return [...before, ...cut(ends.at(-1) ?? 0, whole.length)]
}
