import type { ArticleFact, ArticleFacts } from '@/lib/model/decisions'
import { languageName } from '@/lib/model/languages'
import { formatDay } from './dates'

/** What pages call the facts of an article that can be put right. */
export const FACT_NAMES: Readonly<Record<ArticleFact, string>> = {
  title: 'Title',
  outlet: 'Outlet',
  via: 'Via',
  author: 'Author',
  published: 'Published',
  url: 'Address',
  language: 'Language',
}

/** Some facts in one line: "published 25 Jan 2019, outlet Reuters"; `none` stands for one that is null. */
export function factWords(facts: Partial<ArticleFacts>, none: string): string {
  return (Object.entries(facts) as [ArticleFact, string | null][])
    .map(
      ([fact, value]) =>
        `${FACT_NAMES[fact].toLowerCase()} ${value === null ? none : valueWords(fact, value)}`,
    )
    .join(', ')
}

function valueWords(fact: ArticleFact, value: string): string {
  if (fact === 'published') return formatDay(value)
  return fact === 'language' ? languageName(value) : value
}
