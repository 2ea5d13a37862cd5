import { expect, it } from 'vitest'
import { analyze } from './analyze'
import { rawArticle } from './raw-article.fixture'

const GERMAN =
  'Fähre läuft auf Grund\n\nDie Fähre Möwe ist am Dienstag bei dem alten Leuchtturm auf Grund gelaufen, wie das Hafenamt mitteilte. Die vierzig Fahrgäste wurden an Land gebracht, und nach Angaben der Stadt wurde niemand verletzt.'
const ENGLISH =
  'Ferry runs aground\n\nThe ferry Gull ran aground near the old lighthouse on Tuesday, the harbour office said. Forty passengers were taken ashore, and nobody was hurt, the town said.'

it('keeps an article in another language and reads nothing off it', () => {
  const { articles, outlets, mentions, cells } = analyze([
    rawArticle('de.txt', GERMAN, { outlet: 'Küstenblatt' }),
    rawArticle('en.txt', ENGLISH, { outlet: 'Coast Gazette' }),
  ])
  expect(articles.map((a) => [a.language, a.text])).toEqual([
    ['de', GERMAN],
    ['en', ENGLISH],
  ])
  expect(outlets.map((o) => o.name)).toEqual(['Küstenblatt', 'Coast Gazette'])
  expect(mentions.length).toBeGreaterThan(0)
  expect(mentions.every((m) => m.articleId === articles[1]?.id)).toBe(true)
  const empty = cells.filter((cell) => cell.outletId === articles[0]?.outletId)
  expect(empty.length).toBeGreaterThan(0)
  for (const cell of empty) {
    expect(cell.stance).toBe('omits')
    expect(cell.omission).toMatchObject({
      kind: 'not-analysed',
      because: 'Küstenblatt’s text is in German, which is not analysed.',
    })
  }
})
