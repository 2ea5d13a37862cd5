import type { Moment, Precision } from '@/lib/model/moment'
import { count } from '../counts'

/** How long after another one came: `minutes` where both times are known, else whole units of the coarser of the two. */
export type Lag = {
  readonly precision: Precision
  /** Minutes, days, months or years, by `precision`. */
  readonly units: number
}

const MINUTE = 60_000
const DAY = 86_400_000

/** The lag from one date to another, as exact as the coarser of the two allows. Days are those of UTC. */
export function lagBetween(first: Moment, later: Moment): Lag {
  const precision = coarser(first.precision, later.precision)
  return { precision, units: unitOf(later.from, precision) - unitOf(first.from, precision) }
}

/** A lag in words, to stand behind a name: "3 h 20 min later", "the next day"; where it may be longer "at least 1 day later". */
export function lagWords({ precision, units }: Lag, orMore = false): string {
  const least = orMore && units > 0 ? 'at least ' : ''
  if (precision === 'time') return least + minutesWords(units)
  const [same, next, unit] = WORDS[precision]
  if (units === 0) return same
  if (least) return `${least}${count(units, unit)} later`
  return units === 1 ? next : `${count(units, unit)} later`
}

const WORDS = {
  day: ['the same day', 'the next day', 'day'],
  month: ['in the same month', 'the month after', 'month'],
  year: ['in the same year', 'the year after', 'year'],
} as const

function minutesWords(minutes: number): string {
  if (minutes === 0) return 'in the same minute'
  const [days, hours, left] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const parts = [
    days > 0 ? count(days, 'day') : '',
    hours > 0 ? `${hours} h` : '',
    // Beyond a day nobody asks for minutes.
    left > 0 && days === 0 ? `${left} min` : '',
  ]
  return `${parts.filter(Boolean).join(' ')} later`
}

const ORDER = ['time', 'day', 'month', 'year'] as const

function coarser(a: Precision, b: Precision): Precision {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b
}

function unitOf(at: number, precision: Precision): number {
  if (precision === 'time') return Math.floor(at / MINUTE)
  if (precision === 'day') return Math.floor(at / DAY)
  const date = new Date(at)
  return precision === 'month' ? date.getUTCFullYear() * 12 + date.getUTCMonth() : date.getUTCFullYear()
}
