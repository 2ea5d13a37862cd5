import { describe } from 'vitest'
import { CRANE, FELL, hasOneOrigin, type OneOrigin } from './origins.fixture'

const STORIES: readonly OneOrigin[] = [
  [
    'a document of which there is one',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Court papers filed on Monday' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the court documents' },
    ],
    /^Harbour Mail and Coast Gazette have it from Court papers\.$/,
    'Court papers',
  ],
  [
    'data that two describe in other words',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'ship-tracking data' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Publicly available ship data' },
    ],
    /have it from ship-tracking data/,
    'ship-tracking data',
  ],
  [
    'the same person, with and without title and first name',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Harbour master Maren Holt' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Ms. Holt' },
      { outlet: 'Island Post', quote: 'A crane fell at Lindholm.', source: 'Maren Holt' },
    ],
    /^Harbour Mail, Coast Gazette and Island Post have it from Maren Holt\.$/,
    'Maren Holt',
  ],
  [
    'a person and those for whom the story says that she speaks',
    [
      {
        outlet: 'Harbour Mail',
        quote: CRANE,
        source: 'Jane Roe',
        rest: 'It was old, said Jane Roe, a spokeswoman for Acme Docks.',
      },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Acme Docks' },
    ],
    /speak for one another/,
    'Acme Docks',
  ],
  [
    'a body and its initials',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the Coastal Safety Board' },
      {
        outlet: 'Coast Gazette',
        quote: FELL,
        source: 'the CSB',
        rest: 'The CSB will report in May. The Coastal Safety Board has nine members.',
      },
    ],
    /Coastal Safety Board \(CSB\)/,
    'Coastal Safety Board',
  ],
  [
    'a house, and its bosses',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Acme Line' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'bosses at Acme Line, which owns the quay' },
    ],
    /^Harbour Mail and Coast Gazette have it from Acme Line\.$/,
    'Acme Line',
  ],
  [
    'a town hall, of which a place has one',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the town hall' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Town hall officials' },
    ],
    /^Harbour Mail and Coast Gazette have it from town hall\.$/,
    'town hall',
  ],
  [
    'a speaker’s own page, and one that quotes it',
    [
      { outlet: 'Acme (corporate blog)', quote: 'Our crane was sound when it was last inspected.' },
      { outlet: 'Coast Gazette', quote: 'Acme said the crane had been sound.', source: 'Acme' },
    ],
    /Coast Gazette has it from Acme, who speaks in Acme \(corporate blog\)/,
    'Acme',
  ],
  [
    'a speaker of two words, and its own page',
    [
      { outlet: 'Lindholm Rovers (club site)', quote: 'Our crane was sound when it was last inspected.' },
      {
        outlet: 'Coast Gazette',
        quote: 'Lindholm Rovers said the crane had been sound.',
        source: 'Lindholm Rovers',
      },
    ],
    /Coast Gazette has it from Lindholm Rovers, who speaks in Lindholm Rovers \(club site\)/,
    'Lindholm Rovers',
  ],
  [
    'a body named in passing',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the coastguard' },
      {
        outlet: 'Coast Gazette',
        quote: 'How wide? Forty metres, according to the coast guard, which measured again.',
      },
    ],
    /Harbour Mail and Coast Gazette have it from coast ?guard/,
    'coast guard',
  ],
  [
    'one ministry in three spellings',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Ruritania’s defence ministry' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the Ruritanian Ministry of Defense' },
    ],
    /Harbour Mail and Coast Gazette have it from .*Ministry of Defense/,
    'Ruritanian Ministry of Defense',
  ],
]

describe('outlets that have it from one who speaks, or from one document', () => hasOneOrigin(STORIES))
