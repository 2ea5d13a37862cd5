import { expect, it } from 'vitest'
import { neitherWords, whyNoPair, whyThese } from './compare-words'

const outlet = (name: string) => ({ id: name.toLowerCase(), name, identified: true })
const [POST, ECHO] = [outlet('Post'), outlet('Echo')]
const OPEN = { a: null, b: null, part: null, page: 1 } as const

const pair = (both: number, differ: number) => ({
  a: POST,
  b: ECHO,
  counts: { both, differ, 'only-a': 3, 'only-b': 0, neither: 0 },
  parts: [],
  page: 1,
  pages: 1,
})

it.each<[string | null, number, number, string]>([
  [null, 2, 0, 'Of all outlets these two have most claims in common. Choose any two.'],
  ['post', 0, 1, 'Of all outlets Echo has most claims in common with Post.'],
  // Having the most of nothing says nothing.
  [null, 0, 0, 'No two outlets were found with a claim in common. Choose any two.'],
  ['post', 0, 0, 'Post has no claim in common with any other outlet. Choose another beside it.'],
] as const)(
  'why two are shown of whom %s was chosen, with %i said by both and %i in dispute',
  (a, ...rest) => {
    const [both, differ, words] = rest
    expect(whyThese({ ...OPEN, a }, pair(both, differ))).toBe(words)
  },
)

it('says why nothing is compared', () => {
  const page = { story: { slug: 's', title: 'S', sample: false }, outlets: [POST, ECHO], pair: null }
  expect(whyNoPair(OPEN, { ...page, outlets: [POST] })).toMatch(/one outlet only/)
  expect(whyNoPair({ ...OPEN, a: 'post', b: 'post' }, page)).toMatch(/one outlet twice/)
  expect(whyNoPair({ ...OPEN, a: 'nobody' }, page)).toMatch(/^Choose two outlets/)
})

it('counts the claims that neither has, if there are any', () => {
  expect([0, 1, 2].map(neitherWords)).toEqual([
    '',
    '1 claim of the story stands in neither. ',
    '2 claims of the story stand in neither. ',
  ])
})
