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
