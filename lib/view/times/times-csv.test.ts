import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import type { StoredStory } from '@/lib/model/story'
import { timesCsv } from './times-csv'

/** The odd story with its two articles published at these times. */
function published(post: string | null, echo: string | null): StoredStory {
  const articles = ODD_STORY.analysis.articles.map((article) => ({
    ...article,
    published: article.id === 'a' ? post : echo,
  }))
  return { ...ODD_STORY, analysis: { ...ODD_STORY.analysis, articles } }
}

/** What stands between a row's own values and its article: the claim's id, filter, note and story. */
const STORY = ',c1,all claims,,"Ferry, ""aground""",'

/** The rows of the first claim without its wording and what follows its id. */
const rows = (story: StoredStory) =>
  timesCsv(story, { claimIds: ['c1'] })
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.replace(/^1,The ferry ran aground\.,/, '').split(STORY)[0])

it.each([
  [
    '2024-05-02T08:00Z',
    '2024-05-03T09:30Z',
    [
      'The Post,a.txt,repeats,2024-05-02T08:00Z,time,first,,,,',
      "'=The Echo,b.txt,disputes,2024-05-03T09:30Z,time,later,1 day 1 h later,1530,1.1,The Post",
    ],
  ],
  [
    '2024-05-03',
    '2024-05-02T08:00Z',
    [
      "'=The Echo,b.txt,disputes,2024-05-02T08:00Z,time,first,,,,",
      "The Post,a.txt,repeats,2024-05-03,day,later,the next day,,1,'=The Echo",
    ],
  ],
  [
    '2024-05',
    '2024-06-02',
    [
      'The Post,a.txt,repeats,2024-05,month,first,,,,',
      "'=The Echo,b.txt,disputes,2024-06-02,day,later,the month after,,,The Post",
    ],
  ],
  [
    '2024-05-02',
    '2024-05-02',
    [
      'The Post,a.txt,repeats,2024-05-02,day,among the first,,,,',
      "'=The Echo,b.txt,disputes,2024-05-02,day,among the first,,,,",
    ],
  ],
  [
    '2024-05-02',
    null,
    ['The Post,a.txt,repeats,2024-05-02,day,first,,,,', "'=The Echo,b.txt,disputes,,,no date,,,,"],
  ],
] as const)('%s and %s', (post, echo, expected) => {
  expect(rows(published(post, echo))).toEqual(expected)
})

it('says of each article its title, the site that it was taken from, and its address', () => {
  const ends = timesCsv(ODD_STORY, { claimIds: ['c1'] })
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(STORY)[1])
  expect(ends).toEqual(['Ferry aground,,https://post.example/1', 'Ferry safe,"Wire, Inc.",'])
})

it('is named column by column in docs/report.md', () => {
  const document = readFileSync(new URL('../../../docs/report.md', import.meta.url), 'utf8').replace(
    /\s+/g,
    ' ',
  )
  const names = timesCsv(ODD_STORY, { claimIds: [] })
    .replace(/\uFEFF|\r\n/g, '')
    .split(',')
  expect(names.filter((name) => !document.includes(`\`${name}\``))).toEqual([])
})
