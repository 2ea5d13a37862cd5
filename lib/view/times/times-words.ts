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

/** What the dates of a story's articles tell, in plain sentences: who was first, how long all took, what is not known. */
export function timesSummary({ first, later, undated }: TimeOrder<ArticleHead>): readonly string[] {
  const dated = first.length + later.length
  if (dated === 0)
    return [
      'No article of this story has a date: nobody can tell who published first, or how long echoes took.',
    ]
  return [
    firstWords(first, undated.length > 0),
    later.length > 0 ? lastWords(later, dated) : '',
    precisionWords([...first, ...later]),
    undated.length === 0
      ? ''
      : `${count(undated.length, 'article has', 'articles have')} no date: ${undated.length === 1 ? 'it' : 'each of them'} may be earlier than all others.`,
  ].filter(Boolean)
}

function firstWords(first: readonly Timed<ArticleHead>[], open: boolean): string {
  const names = [...new Set(first.map(({ item }) => item.outlet))]
  const [one] = first
  const when = one ? momentWords(one.moment) : ''
  const lead = open ? 'Of the articles with a date, ' : ''
  if (names.length === 1) return `${lead}${names[0]} published first (${when}).`
  const level = first.every(({ moment }) => moment.from === one?.moment.from)
  return `${lead}${listNames(names, 4)} published first${level ? ` (${when})` : ''}; their dates do not tell which of them was before the others.`
}

function lastWords(later: TimeOrder<ArticleHead>['later'], dated: number): string {
  const last = later.at(-1)
  return last ? `The last of ${dated}, ${last.item.outlet}, followed ${lagWords(last.lag)}.` : ''
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
export function echoGroups(later: TimeOrder<Echo>['later']): readonly EchoGroup[] {
  const groups = new Map<string, Echo[]>()
  for (const { item, lag } of later) addTo(groups, lagWords(lag), item)
  return [...groups].map(([lag, echoes]) => ({ lag, echoes }))
}
