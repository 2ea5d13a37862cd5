/** A date of publication as a stretch of time: as long as what is not known of it. Milliseconds since 1970 in UTC, end excluded. */
export type Moment = {
  readonly from: number
  readonly until: number
  readonly precision: Precision
}

/** How far a date is known; `time` is to the minute. */
export type Precision = 'time' | 'day' | 'month' | 'year'

const MINUTE = 60_000
const FORM =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::?(\d\d)(?:[:.\d]*))?(?:(Z)|([+-])(\d\d):?(\d\d))?)?)?)?$/i

/**
 * Reads an ISO 8601 date or time, as precise as it is. A time without a zone is taken as UTC, a date without a time as the day in UTC,
 * since nobody knows in which zone its outlet counts. Null for what is missing, no date, or not on the calendar.
 */
export function readMoment(published: string | null): Moment | null {
  const found = FORM.exec(published ?? '')
  if (!found) return null
  const [, year, month, day, hour, minute, , sign, aheadHours, aheadMinutes] = found
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const start = Date.UTC(y, m - 1, d)
  const back = new Date(start)
  if (back.getUTCMonth() !== m - 1 || back.getUTCDate() !== d) return null
  if (month === undefined) return { from: start, until: Date.UTC(y + 1, 0, 1), precision: 'year' }
  if (day === undefined) return { from: start, until: Date.UTC(y, m, 1), precision: 'month' }
  if (hour === undefined) return { from: start, until: Date.UTC(y, m - 1, d + 1), precision: 'day' }
  const ahead = (sign === '-' ? -1 : 1) * (Number(aheadHours ?? 0) * 60 + Number(aheadMinutes ?? 0))
  const from = start + (Number(hour) * 60 + Number(minute ?? 0) - ahead) * MINUTE
  return { from, until: from + MINUTE, precision: 'time' }
}

/**
 * Whether one date is before another whatever is not known of them: of "2019-01" and "2019-01-25" nobody knows which is first.
 * False where one is not known.
 */
export function surelyBefore(a: string | null, b: string | null): boolean {
  const [one, other] = [readMoment(a), readMoment(b)]
  return one !== null && other !== null && one.until <= other.from
}
