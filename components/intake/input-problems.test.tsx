import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Desk, Input } from '@/lib/model/jobs'
import { InputProblems } from './input-problems'

const INPUT: Input = {
  id: 1,
  kind: 'url',
  name: 'not an address',
  state: 'failed',
  rejected: [
    { file: 'not an address', reason: 'is no web address', todo: 'Give one that starts with https://.' },
  ],
  ignored: [],
  feed: null,
  capturedAt: '2026-01-02T03:04:05.000Z',
}
const DESK: Desk = {
  id: 'one',
  story: null,
  title: '',
  makes: false,
  createdAt: '2026-01-02T03:04:05.000Z',
  changedAt: '2026-01-02T03:04:05.000Z',
  doneAt: null,
  inputs: [INPUT],
  drafts: [],
  reading: null,
  analysis: null,
}

it('sets what was handed in apart from what is said of it', () => {
  const shown = renderToStaticMarkup(<InputProblems desk={DESK} />)
  expect(shown).toContain('<b>not an address</b> is no web address. Give one that starts with https://.')
  const left = { ...INPUT, state: 'read', rejected: [], ignored: ['a.png', 'b.css'] } as const
  expect(renderToStaticMarkup(<InputProblems desk={{ ...DESK, inputs: [left] }} />)).toContain(
    'Left alone in not an address, as no articles: a.png, b.css.',
  )
})
