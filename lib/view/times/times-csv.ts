import type { StoredStory } from '@/lib/model/story'
import { type CsvValue, csv } from '../csv'
import { DIGEST_NOTE } from '../digest-note'
import { ALL_CLAIMS, type ExportOptions, exportRows } from '../export-rows'
import { STANCE_WORDS } from '../value-words'
import { claimTimes, type Echo } from './claim-times'
import { lagWords } from './lag-words'
import type { Timed, TimeOrder } from './order-times'

const HEADER = [
  'position',
  'claim',
  'outlet',
  'article',
  'stance',
  'published',
  'known to',
  'order',
  'after',
  'minutes after',
  'days after',
  'counted from',
  'claim id',
  'filter',
  'note',
  'story',
  'title',
  'via',
  'url',
]

/**
 * When each outlet took up each claim, as CSV: a row an outlet that carries it, in order of time, those without a date last. `order` is
 * "first", "among the first" (the dates do not tell), "later" or "no date"; `minutes after` is filled where both times are known,
 * `days after` where both days are. The header alone where no claim is left.
 */
export function timesCsv(story: StoredStory, options: ExportOptions = {}): string {
  const articles = new Map(story.analysis.articles.map((article) => [article.id, article]))
  const urlOf = (id: string) => articles.get(id)?.given.url ?? null
  const same = [options.filter ?? ALL_CLAIMS, story.sample ? DIGEST_NOTE : null]
  return csv(
    HEADER,
    exportRows(story, options).flatMap(({ claim, mentions }) =>
      rowsOf(
        claimTimes(
          mentions.map(({ mention }) => mention),
          articles,
        ),
      ).map(({ values, of: { id, title, via } }) => [
        ...[claim.rank + 1, claim.text, ...values, claim.id, ...same],
        ...[story.title, title, via, urlOf(id)],
      ]),
    ),
  )
}

function rowsOf({ first, later, undated, from }: TimeOrder<Echo>) {
  const row = (
    { outlet, article, stance }: Echo,
    moment: Timed<Echo>['moment'] | null,
    order: readonly CsvValue[],
  ) => ({
    values: [
      ...[outlet, article.file, STANCE_WORDS[stance], article.published, moment?.precision ?? null],
      ...order,
    ],
    of: article,
  })
  const none = [null, null, null, null]
  const leader = from?.item.outlet ?? null
  return [
    ...first.map(({ item, moment }) =>
      row(item, moment, [first.length === 1 ? 'first' : 'among the first', ...none]),
    ),
    ...later.map(({ item, moment, lag }) =>
      row(item, moment, [
        'later',
        lagWords(lag),
        lag.precision === 'time' ? lag.units : null,
        lag.precision === 'day' ? lag.units : lag.precision === 'time' ? days(lag.units) : null,
        leader,
      ]),
    ),
    ...undated.map((item) => row(item, null, ['no date', ...none])),
  ]
}

/** To a tenth. */
function days(minutes: number): number {
  return Math.round(minutes / 144) / 10
}
