/** Days, months and spans of time; lower case. Data only. */

export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** Without May, which is mostly a verb. */
export const MONTH_NAMES =
  'january february march april june july august september october november december'.split(' ')

/** Days in a span of time; a month and a year are rough. */
export const SPANS_OF_TIME: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365,
  decade: 3650,
}
