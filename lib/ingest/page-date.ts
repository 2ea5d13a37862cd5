const DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/
/** Empty fields of databases come out as the year 1 or as 1970. */
const FIRST = '1970-01-02'
const UPDATED = /updat|modif|revis|edit/i

/** A date as pages write it in their data, ISO 8601; null for words, for what is no date, for days that do not exist, and for the dates of empty fields. */
export function pageDate(raw: string): string | null {
  const value = raw
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2}\S*)(?:\s+([+-]\d{2}:?\d{2}))?$/, '$1T$2$3')
  return DATE.test(value) && !Number.isNaN(Date.parse(value)) && value >= FIRST ? value : null
}

/**
 * When the page says by a `<time>` that it was published, never when it was changed: the one marked as such, else the first near
 * the headline, else the first of all. Null where none says.
 */
export function publishedTime(document: Document): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].filter((time) => !saysUpdated(time))
  const marked = times.find(
    (time) => time.getAttribute('itemprop') === 'datePublished' || time.hasAttribute('pubdate'),
  )
  const inArticle = times.find((time) => time.closest('article, main, header') !== null)
  return (marked ?? inArticle ?? times[0])?.getAttribute('datetime') ?? null
}

/** "Updated <time>", or a time whose class or field says so: its own words and those beside it. */
function saysUpdated(time: Element): boolean {
  const around = [time, time.parentElement].map(
    (e) => `${e?.getAttribute('class') ?? ''} ${e?.getAttribute('itemprop') ?? ''}`,
  )
  if (around.some((names) => UPDATED.test(names)) || UPDATED.test(time.textContent ?? '')) return true
  const before = time.previousSibling?.textContent ?? ''
  return UPDATED.test(before.slice(-40))
}
