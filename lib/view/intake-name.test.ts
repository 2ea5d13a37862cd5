import { expect, it } from 'vitest'
import { intakeName } from './intake-name'

const INTAKE = {
  title: '',
  story: null,
  first: null,
  firstTitle: null,
  drafts: 0,
  waiting: 0,
  analysing: false,
}
const FIRST = { kind: 'url', name: 'https://www.coast.example/a/very/long/way?to=it' } as const

it.each([
  // As somebody named it, whatever is in it.
  [{ title: 'The ferry', firstTitle: 'Aground', drafts: 3 }, 'The ferry'],
  [{ firstTitle: 'Aground', drafts: 1 }, '“Aground”'],
  [{ firstTitle: 'Aground', drafts: 4, first: FIRST }, '“Aground” and 3 more'],
  [{ firstTitle: `${'long '.repeat(40)}title`, drafts: 1 }, `“${'long '.repeat(17).trim()}…”`],
  [
    { story: { slug: 'dam', title: 'The dam' }, firstTitle: 'Aground', drafts: 2 },
    'For The dam: “Aground” and 1 more',
  ],
  // Nothing of it was read yet, or nothing could be.
  [{ first: FIRST }, 'from coast.example'],
  [{ first: { kind: 'file', name: 'news.zip' } as const }, 'news.zip'],
  [{ first: { kind: 'paste', name: 'The ferry ran' } as const }, '“The ferry ran”'],
  [{}, 'nothing yet'],
])('%o is called %s', (intake, name) => {
  expect(intakeName({ ...INTAKE, ...intake })).toBe(name)
})
