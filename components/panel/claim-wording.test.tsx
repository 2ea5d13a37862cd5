import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { WordedAfter } from '@/lib/view/worded-after'
import { ClaimWording, WordingNote } from './claim-wording'

const WORDED: WordedAfter = { outlet: 'The A', mentionId: 'm1', putIn: [{ start: 0, end: 3 }] }

const note = (worded: WordedAfter | null, more: number, engineText: string | null) =>
  renderToStaticMarkup(<WordingNote worded={worded} more={more} judgement={{ engineText }} />).replace(
    /<[^>]*>/g,
    '',
  )

describe('how a claim is worded', () => {
  it('underlines what was put in, and writes dates for people', () => {
    const text = 'Roe sold it on Monday [2019-01-21].'
    const html = renderToStaticMarkup(<ClaimWording text={text} worded={WORDED} />)
    expect(html).toContain('<span class="put-in">Roe</span> sold it on Monday')
    expect(html.replace(/<[^>]*>/g, '')).toBe('Roe sold it on Monday [21 Jan 2019].')
  })

  it.each([
    [
      'something put in',
      WORDED,
      0,
      null,
      'Cut from a sentence of The A; the engine put in what is underlined.',
    ],
    ['nothing put in', { ...WORDED, putIn: [] }, 0, null, 'Cut from a sentence of The A.'],
    ['no sentence', null, 0, null, 'Worded by the engine: no quote has most of these words.'],
    ['no sentence among those shown', null, 3, null, ''],
    ['an analyst’s own words', null, 0, 'Roe sold it.', ''],
  ] as const)('says it with %s', (_, worded, more, engineText, words) => {
    expect(note(worded, more, engineText)).toBe(words)
  })
})
