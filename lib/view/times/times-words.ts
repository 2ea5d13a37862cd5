import type { ArticleHead } from '@/lib/model/article-detail'
import { addTo } from '@/lib/model/group-by'
import type { Moment } from '@/lib/model/moment'
import { count, listNames } from '../counts'
import { formatDay, formatMoment } from '../dates'
import type { Echo } from './claim-times'
import { lagWords } from './lag-words'
import type { Timed, TimeOrder } from './order-times'

/** A date as exact as it is known: "25 Jan 2019, 08:30 UTC", "25 Jan 2019", "Jan 2019". */
export function momentWords({ from, precision }: Moment): string {
  const iso = new Date(from).toISOString()
  if (precision === 'time') return formatMoment(iso)
  return formatDay(iso.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10))
}

/** The one date of those that were first, in words; null where their dates differ, and none is that of all. */
export function sharedMoment(first: readonly Pick<Timed<unknown>, 'moment'>[]): string | null {
  const all = new Set(first.map(({ moment }) => momentWords(moment)))
  return all.size === 1 ? ([...all][0] ?? null) : null
}

/** What the dates of a story's articles tell, in plain sentences: who was first, how long all took, what is not known. */
export function timesSummary(order: TimeOrder<ArticleHead>): readonly string[] {
  const { first, later, undated } = order
  const dated = first.length + later.length
  if (dated === 0)
    return [
      'No article of this story has a date: nobody can tell who published first, or how long echoes took.',
    ]
  return [
    firstWords(first, undated.length > 0),
    later.length > 0 ? lastWords(order, dated) : '',
    precisionWords([...first, ...later]),
    undated.length === 0
      ? ''
      : `${count(undated.length, 'article has', 'articles have')} no date: ${undated.length === 1 ? 'it' : 'each of them'} may be earlier than all others.`,
  ].filter(Boolean)
}

function firstWords(first: readonly Timed<ArticleHead>[], open: boolean): string {
  const names = [...new Set(first.map(({ item }) => item.outlet))]
  const when = sharedMoment(first)
  const lead = open ? 'Of the articles with a date, ' : ''
  const date = when === null ? '' : ` (${when})`
  if (names.length === 1) return `${lead}${names[0]} published first${date}.`
  return `${lead}${listNames(names, 4)} published first${date}; their dates do not tell which of them was before the others.`
}

/** Those that no other is surely after; where one of them is among the first, too, who was last is not known. */
function lastWords({ first, later, open }: TimeOrder<ArticleHead>, dated: number): string {
  const latestStart = Math.max(...later.map(({ moment }) => moment.from))
  const last = later.filter(({ moment }) => moment.until > latestStart)
  const [one] = last
  if (!one) return ''
  const names = listNames([...new Set(last.map(({ item }) => item.outlet))], 4)
  const lag = lagWords(one.lag, open)
  return first.some(({ moment }) => moment.until > latestStart)
    ? `${names} followed ${lag}; of the others the dates do not tell whether they came later still.`
    : `The last of ${dated}, ${names}, followed ${lag}.`
}

function precisionWords(all: readonly Timed<ArticleHead>[]): string {
  const timed = all.filter(({ moment }) => moment.precision === 'time').length
  if (timed === all.length) return ''
  if (timed === 0)
    return 'No time of day is known: dates are compared as days, or as months where no day is given.'
  return `The time of day is known of ${timed} of ${all.length}; the others are compared as days.`
}

export type EchoGroup = { readonly lag: string; readonly echoes: readonly Echo[] }

/** The outlets that took up a claim later, put together by how long after the first they did; in order of time. */
export function echoGroups({ later, open }: Pick<TimeOrder<Echo>, 'later' | 'open'>): readonly EchoGroup[] {
  const groups = new Map<string, Echo[]>()
  for (const { item, lag } of later) addTo(groups, lagWords(lag, open), item)
  return [...groups].map(([lag, echoes]) => ({ lag, echoes }))
}
