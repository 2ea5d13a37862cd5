import type { Evidence, Zone } from '@/lib/model/types'

/** Why a part of an article is not read as report, for the label beside it. */
export const ZONE_WORDS: Readonly<Record<Zone['kind'] | 'rest', string>> = {
  title: 'title',
  byline: 'byline',
  dateline: 'dateline',
  credit: 'credit line',
  caption: 'caption',
  boilerplate: 'not part of the report',
  link: 'link to something else',
  heading: 'heading',
  rest: 'not read as report',
}

/** How far a field of the metadata can be relied on. */
export const WEIGHT_WORDS: Readonly<Record<Evidence['weight'], string>> = {
  given: 'given with the article',
  decided: 'read from the text',
  suggested: 'a suggestion, not decided',
}
