const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const DAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|Jun\\.|July|Jul\\.|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))'
/** The longest expression first: "Sunday, Jan. 27", "Sunday 27 January", "Jan. 27", "27 January", "in January", "last Sunday", "yesterday", "last week". */
const EXPRESSION = new RegExp(
  `(?<before>\\b[\\w’'-]+ )?\\b(?<all>(?:${DAY},? )?(?:(?<month>${MONTH}) (?<date>\\d{1,2})(?:st|nd|rd|th)?\\b|(?<date2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>${MONTH}))|(?<=\\b(?:in|last|since|during|early|late|mid) )(?<month3>${MONTH})|(?<day>${DAY})|(?<near>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)|(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year)(?! before))(?<after>,? \\d{4}\\b|s\\b|[’']s)?(?! [A-Z]\\w+ (?:Times|Post|Mirror|Mail|Herald))`,
  'g',
)
/** One of these stands in every such expression, and in few lines. */
const PERHAPS = /day|[Tt]o(?:night|morrow)|week|month|year|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/
/** A month and day right before. */
const DATED = new RegExp(`${MONTH} \\d{1,2},? $`)
/** What is still to come is not dated by the days before: nor is what somebody was asked to do, or when the train is to leave. */
const TO_COME =
  /\b(?:will|would|could|can|may|might|should|hopes?|going to|plans? to|planned|scheduled|expected|due|(?:is|are|was|were) (?:set )?to|(?:asked|told|ordered|invited|agreed|promised|vowed|pledged|decided|intends?|wants?|urged|summoned|booked) (?:\S+ )?to|upcoming|next|ahead of)\b|\bby $/i
/** What stands behind it has been: "it would be the worst since the storm in October". */
const SINCE = /\bsince [^,;]*$/i

/** A day of this year that is so near is not taken for one of another year: nobody knows which is meant. */
const NEAR_DAYS = 100

/** Whether a line has a date that can only be read beside the day on which it was published. */
export function hasRelativeDate(line: string): boolean {
  EXPRESSION.lastIndex = 0
  return PERHAPS.test(line) && EXPRESSION.test(line)
}

/**
 * A line with its relative dates made absolute in square brackets, from the day on which its article was published:
 * "on Tuesday [2014-09-16]", "last week [2014-09-08/2014-09-14]" (an interval of ISO 8601, Monday to Sunday), "last year
 * [2013]". Days of the week are the most recent ones. Unchanged where the article's date is not known as precisely as the
 * expression needs it, where a year stands already, or where the day may be one to come; days and months also where the
 * words around speak of `another` year.
 */
export function bracketDates(line: string, published: string | null, another: boolean = false): string {
  if (!PERHAPS.test(line)) return line
  const year = Number(/^\d{4}/.exec(published ?? '')?.[0] ?? Number.NaN)
  if (Number.isNaN(year)) return line
  const date = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? null
  const day = date !== null && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? date : null
  const month = Number(/^\d{4}-(\d\d)/.exec(published ?? '')?.[1] ?? Number.NaN)
  return line.replace(EXPRESSION, (...args) => {
    const whole: string = args[0]
    const offset: number = args.at(-3)
    const groups: Readonly<Record<string, string | undefined>> = args.at(-1)
    if (/\d/.test(groups.after ?? '') || groups.after === 's') return whole
    if (/^(?:every|each|any|a|one|most|some) $/i.test(groups.before ?? '')) return whole
    // "Super Tuesday", "USA Today": names.
    const named = groups.day ?? /^[A-Z]/.test(groups.near ?? '')
    if (
      named &&
      /^(?!(?:On|By|Since|Until|Late|Early|Earlier|Last|This|From|For) )\p{Lu}/u.test(groups.before ?? '')
    )
      return whole
    if (groups.day && /^the $/i.test(groups.before ?? '')) return whole
    const isMonth = groups.month ?? groups.month2 ?? groups.month3
    if (isMonth && (another || /\bthat year\b/i.test(line))) return whole
    // "“Not today,” she said": when she said it.
    if (groups.near && isQuoted(line, offset)) return whole
    // "Dec. 14 [2018-12-14] last year": said already.
    if (groups.unit === 'year' && DATED.test(line.slice(0, offset + (groups.before ?? '').length)))
      return whole
    const before = line.slice(0, offset + (groups.before ?? '').length)
    const toCome = TO_COME.test(SINCE.exec(before)?.[0] ?? before)
    const found = resolve(groups, { year, month, day }, toCome)
    return found === null ? whole : `${whole} [${found}]`
  })
}

/** Whether a place of a line stands behind a quotation mark that has not been closed. */
function isQuoted(line: string, at: number): boolean {
  const before = line.slice(0, at)
  const open = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0)
  return open > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1
}

type Published = { readonly year: number; readonly month: number; readonly day: string | null }

function resolve(
  groups: Readonly<Record<string, string | undefined>>,
  published: Published,
  toCome: boolean,
): string | null {
  const month = groups.month ?? groups.month2 ?? groups.month3
  if (month) return resolveMonth(month, groups.date ?? groups.date2, published, toCome)
  if (groups.unit) return resolveUnit((groups.which ?? 'this').toLowerCase(), groups.unit, published)
  if (published.day === null) return null
  if (groups.near) {
    const step: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 }
    return addDays(published.day, step[groups.near.toLowerCase()] ?? 0)
  }
  if (toCome || !groups.day) return null
  const back = (7 + dayOfWeek(published.day) - DAYS.indexOf(groups.day.toLowerCase())) % 7
  return addDays(published.day, -back)
}

function resolveMonth(
  name: string,
  date: string | undefined,
  published: Published,
  toCome: boolean,
): string | null {
  if (Number.isNaN(published.month)) return null
  const number = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const later =
    date && published.day
      ? iso(published.year, number, Number(date)) > published.day
      : number > published.month
  const past = published.year - (later ? 1 : 0)
  const year = toCome ? past + 1 : past
  if (date && (Number(date) < 1 || Number(date) > 31)) return null
  if (date && published.day && Boolean(later) !== toCome && isNear(published, number, Number(date)))
    return null
  return date ? iso(year, number, Number(date)) : `${year}-${String(number).padStart(2, '0')}`
}

/** Whether a day of the published year is not far, though the words around it speak of one that is: "the rent fell due on 1 April". */
function isNear(published: Published, month: number, date: number): boolean {
  const ahead = Date.UTC(published.year, month - 1, date) - Date.parse(`${published.day}T00:00:00Z`)
  return Math.abs(ahead) < NEAR_DAYS * 86_400_000
}

function resolveUnit(which: string, unit: string, published: Published): string | null {
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  if (unit === 'year') return String(published.year + step)
  if (unit === 'month') {
    if (Number.isNaN(published.month)) return null
    const at = published.year * 12 + published.month - 1 + step
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  }
  if (published.day === null) return null
  const monday = addDays(published.day, 7 * step - ((dayOfWeek(published.day) + 6) % 7))
  return `${monday}/${addDays(monday, 6)}`
}

function iso(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function dayOfWeek(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
