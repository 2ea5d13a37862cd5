const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date of publication as precise as it is known: "25 Jan 2019", "Sep 2014", "2014"; as given where it is no ISO date. */
export function formatDay(iso: string): string {
  const { year, month, day } = parts(iso)
  if (!year) return iso
  return [day, month, year].filter(Boolean).join(' ')
}

/** "25 to 28 Jan 2019", "30 Dec 2018 to 2 Jan 2019"; "25 Jan 2019" when both are one day, "Sep 2014" when one lies within the other. */
export function formatDays(from: string, to: string): string {
  const a = parts(from)
  if (within(from, to)) return formatDay(to)
  if (within(to, from)) return formatDay(from)
  const b = parts(to)
  const end = formatDay(to)
  if (formatDay(from) === end) return end
  if (a.day && b.day && a.year === b.year) {
    return a.month === b.month ? `${a.day} to ${end}` : `${a.day} ${a.month} to ${end}`
  }
  return `${formatDay(from)} to ${end}`
}

/** A moment in UTC, to the minute: "22 Nov 2026, 02:14 UTC". */
export function formatMoment(iso: string): string {
  const time = /T(\d\d:\d\d)/.exec(new Date(iso).toISOString())
  return `${formatDay(iso)}, ${time?.[1]} UTC`
}

/** A sentence of the engine, which writes dates in the form that sorts, with its dates as people write them. */
export function wordDates(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d\d(?:-\d\d)?(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?(?![\w-])/g, (iso) =>
    iso.includes('T') ? formatMoment(iso) : formatDay(iso),
  )
}

/** True for a day of a month or a year that is given as no more: "2014-09-15" in "2014-09". */
function within(inner: string, outer: string): boolean {
  return /^\d{4}(?:-\d\d)?$/.test(outer) && inner.startsWith(`${outer}-`)
}

function parts(iso: string): { year: string; month: string; day: string } {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:$|T)/.exec(iso)
  const month = MONTHS[Number(found?.[2]) - 1] ?? ''
  return { year: found?.[1] ?? '', month, day: month && found?.[3] ? String(Number(found[3])) : '' }
}
