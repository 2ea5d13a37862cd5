import { describe } from 'vitest'
import { COPY, hasOneOrigin, type OneOrigin } from './origins.fixture'

const STORIES: readonly OneOrigin[] = [
  [
    'a copied passage',
    [
      { outlet: 'Harbour Mail', quote: COPY },
      { outlet: 'Coast Gazette', quote: COPY },
    ],
    /^Harbour Mail and Coast Gazette have it in a copied passage\.$/,
    'text in common of Harbour Mail and Coast Gazette',
  ],
  [
    'what somebody did by speaking, as a noun and as a verb',
    [
      { outlet: 'Harbour Mail', quote: 'The fall led to a call from Maren Holt to close the port.' },
      { outlet: 'Coast Gazette', quote: 'Maren Holt demanded that the port be closed.' },
    ],
    /^Harbour Mail and Coast Gazette have it from Maren Holt\.$/,
    'Maren Holt',
  ],
  [
    'the same public statement told in own voice',
    [
      { outlet: 'Harbour Mail', quote: 'Holt apologised to the crews on Saturday.' },
      {
        outlet: 'Coast Gazette',
        quote: 'Maren Holt, the harbour master of Lindholm, on Saturday publicly apologised.',
      },
    ],
    /have it from Maren Holt/,
    'Maren Holt',
  ],
  [
    'the same words of nobody in particular',
    [
      {
        outlet: 'Harbour Mail',
        quote: '"It went down like a tree in a storm," one of them said.',
        source: 'one of them',
      },
      { outlet: 'Coast Gazette', quote: 'They heard it "went down like a tree in a storm".' },
    ],
    /give the same words/,
    'the same words in Harbour Mail and Coast Gazette',
  ],
  [
    'much the same words, though in another order',
    [
      {
        outlet: 'Harbour Mail',
        quote: 'Divers pumped forty tonnes of diesel from the tanks of the wreck before the storm.',
      },
      {
        outlet: 'Coast Gazette',
        quote: 'Before the storm came, some forty tonnes of diesel had been pumped by divers from its tanks.',
      },
    ],
    /^Harbour Mail and Coast Gazette tell it in much the same words\.$/,
    'much the same words in Harbour Mail and Coast Gazette',
  ],
]

describe('outlets that share words', () => hasOneOrigin(STORIES))
