import { describe } from 'vitest'
import { COPY, CRANE, FELL, hasOneOrigin, type OneOrigin } from './origins.fixture'

const STORIES: readonly OneOrigin[] = [
  [
    'a copied passage of an outlet that is credited',
    [
      { outlet: 'Reuters', quote: COPY },
      { outlet: 'Coast Gazette', quote: COPY, rest: 'The owners told Reuters that they were sorry.' },
    ],
    /copied from Reuters/,
    'Reuters',
  ],
  [
    'an outlet that the other names for it',
    [
      { outlet: 'The Associated Press', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the AP' },
    ],
    /Coast Gazette names The Associated Press for it/,
    'The Associated Press',
  ],
  [
    'an outlet whose name is spaced in another way',
    [
      { outlet: 'DeepHarbourWeb', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Deep Harbour Web' },
    ],
    /names DeepHarbourWeb/,
    'DeepHarbourWeb',
  ],
  [
    'a nameless source of the outlet that is credited',
    [
      { outlet: 'Reuters', quote: CRANE, source: 'two dock workers' },
      {
        outlet: 'Coast Gazette',
        quote: FELL,
        source: 'two people',
        rest: 'Reuters reported that the crane had been inspected in May.',
      },
    ],
    /Coast Gazette gives no name for it and credits Reuters/,
    'Reuters',
  ],
  [
    'two who have it from a third',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the Lindholm Herald' },
      {
        outlet: 'Coast Gazette',
        quote: 'The Lindholm Herald reported that a crane had blocked the fairway.',
      },
    ],
    /have it from Lindholm Herald/,
    'Lindholm Herald',
  ],
  [
    'two who retell a report that is not among the articles',
    [
      {
        outlet: 'Harbour Mail',
        quote: 'The driver is 61 years old.',
        rest: 'A profile in the New Yorker tells of his years at the docks.',
      },
      {
        outlet: 'Coast Gazette',
        quote: 'The 61-year-old had driven it since it was built.',
        rest: 'The New Yorker’s article about him runs to ten pages.',
      },
    ],
    /retell a report of The New Yorker that is not among the articles/,
    'The New Yorker',
  ],
  [
    'an outlet that one names for it and the other credits for something else',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the Lindholm Herald' },
      {
        outlet: 'Coast Gazette',
        quote: FELL,
        rest: 'The owners told the Lindholm Herald that they were sorry.',
      },
    ],
    /^Coast Gazette gives no name for it and credits Lindholm Herald, which Harbour Mail names for it\.$/,
    'Lindholm Herald',
  ],
  [
    'reports that are not named, and one that is there',
    [
      { outlet: 'Harbour Mail', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, source: 'several media outlets' },
    ],
    /Coast Gazette cites reports that it does not name/,
    'Harbour Mail',
  ],
  [
    'an outlet with a small word in its name, and one that names it',
    [
      { outlet: 'Voz da Costa', quote: CRANE },
      { outlet: 'Gull Blog', quote: 'The fairway is shut, as the Voz da Costa reports.' },
    ],
    /Gull Blog names Voz da Costa for it/,
    'Voz da Costa',
  ],
]

describe('outlets that have it from an outlet', () => hasOneOrigin(STORIES))
