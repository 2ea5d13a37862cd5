import type { Moment } from '@/lib/model/moment'
import { formatDay } from '../dates'

/** A stretch of time to draw on, with what is written along it. Places are parts of its length, 0 to 1. */
export type TimeAxis = {
  readonly ticks: readonly { readonly at: number; readonly words: string }[]
  /** Where a date stands, and how long it is. */
  readonly place: (moment: Moment) => { readonly at: number; readonly length: number }
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Steps between ticks; the first that gives few enough is taken. */
const STEPS = [
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  5 * DAY,
  7 * DAY,
  14 * DAY,
].concat([30, 60, 90, 180, 365, 730, 1825, 3650, 18_250, 73_000].map((days) => days * DAY))
const MOST_TICKS = 6

/** The axis from the first to the last of these dates, in UTC; null where they are all one, or none: then there is nothing to draw. */
export function timeAxis(moments: readonly Moment[]): TimeAxis | null {
  const from = Math.min(...moments.map((one) => one.from))
  const until = Math.max(...moments.map((one) => one.until))
  if (moments.every((one) => one.from === from && one.until === until)) return null
  const span = until - from
  // Hours along the line would say of days more than is known.
  const finest = moments.some((one) => one.precision === 'time') ? HOUR : DAY
  const step = STEPS.find((one) => one >= finest && span / one <= MOST_TICKS) ?? span
  const ticks: { at: number; words: string }[] = []
  const start = Math.ceil(from / Math.min(step, DAY)) * Math.min(step, DAY)
  for (let at = start; at < until; at += step)
    ticks.push({ at: (at - from) / span, words: wordsAt(at, step) })
  return {
    ticks,
    place: (moment) => ({ at: (moment.from - from) / span, length: (moment.until - moment.from) / span }),
  }
}

function wordsAt(at: number, step: number): string {
  const iso = new Date(at).toISOString()
  const time = iso.slice(11, 16)
  if (step < DAY && time !== '00:00') return time
  const day = formatDay(iso.slice(0, 10))
  return step >= 60 * DAY ? day.replace(/^\d+ /, '') : day.replace(/ \d{4}$/, '')
}
