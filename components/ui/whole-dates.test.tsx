import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WholeDates } from './whole-dates'

it.each([
  ['It sailed last week [21 to 27 Jan 2019] again.', ['[21 to 27 Jan 2019]']],
  ['The Post was first (25 Jan 2019, 08:30 UTC).', ['(25 Jan 2019']],
  ['30 Dec 2018 to 2 Jan 2019; in [May 2018]', ['30 Dec 2018 to 2 Jan 2019', '[May 2018]']],
  ['Sep 2014 to 2 Oct 2014', ['Sep 2014 to 2 Oct 2014']],
  ['In March 2018 and in [2018], to Jan 5.', []],
])('%s', (text, dates) => {
  const html = renderToStaticMarkup(<WholeDates text={text} />)
  expect([...html.matchAll(/<span class="whole">(.*?)<\/span>/g)].map(([, date]) => date)).toEqual(dates)
  expect(html.replace(/<.*?>/g, '')).toBe(text)
})
