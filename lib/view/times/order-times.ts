import { type Moment, type Precision, readMoment } from '@/lib/model/moment'
import { type Lag, lagBetween } from './lag-words'

export type Timed<T> = { readonly item: T; readonly moment: Moment }

/** Things in order of time, as far as their dates tell. */
export type TimeOrder<T> = {
  /** Those that no other is surely before: the first, or those of which nobody knows which was. Empty where no date is known. */
  readonly first: readonly Timed<T>[]
  /** The others, earliest first, each with its lag behind `from`. */
  readonly later: readonly (Timed<T> & { readonly lag: Lag })[]
  /** Those without a date: each may be earlier than all others. */
  readonly undated: readonly T[]
  /** The one of `first` that lags are counted from: the most exactly dated, the earliest of these. */
  readonly from: Timed<T> | null
  /** True where another of `first` may have been before `from`: behind the first all others are then so late at least. */
  readonly open: boolean
}

const ORDER: readonly Precision[] = ['time', 'day', 'month', 'year']

/** Puts things in order by their dates; equal ones stay in the order given. */
export function orderTimes<T>(items: readonly T[], publishedOf: (item: T) => string | null): TimeOrder<T> {
  const dated: Timed<T>[] = []
  const undated: T[] = []
  for (const item of items) {
    const moment = readMoment(publishedOf(item))
    if (moment) dated.push({ item, moment })
    else undated.push(item)
  }
  dated.sort((a, b) => a.moment.from - b.moment.from || a.moment.until - b.moment.until)
  const earliestEnd = Math.min(...dated.map(({ moment }) => moment.until))
  const first = dated.filter(({ moment }) => moment.from < earliestEnd)
  const [from] = [...first].sort(
    (a, b) => ORDER.indexOf(a.moment.precision) - ORDER.indexOf(b.moment.precision),
  )
  if (!from) return { first, later: [], undated, from: null, open: false }
  const later = dated
    .filter((one) => !first.includes(one))
    .map((one) => ({ ...one, lag: lagBetween(from.moment, one.moment) }))
  const open = first.some(({ moment }) => moment.from < from.moment.from)
  return { first, later, undated, from, open }
}
