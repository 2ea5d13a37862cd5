import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DeskPreview } from '@/lib/model/desk-preview'
import { AnalyseBar } from './analyse-bar'

const DESK: DeskPreview['desk'] = {
  id: 'one',
  story: { slug: 'ferry', title: 'The ferry' },
  title: '',
  makes: false,
  createdAt: '2026-01-02T03:04:05.000Z',
  changedAt: '2026-01-02T03:04:05.000Z',
  doneAt: null,
  inputs: [],
  drafts: [],
  reading: null,
  analysis: null,
}

const shown = (otherEngine: string | null) =>
  renderToStaticMarkup(<AnalyseBar page={{ desk: DESK, drafts: [], otherEngine }} />).replace(/<.*?>/g, '')

describe('the way to an analysis', () => {
  it('says how long it takes, and of another engine nothing where none is plugged in', () => {
    expect(shown(null)).toContain('Takes some seconds')
    expect(shown(null)).not.toContain('plugged in')
  })

  it('says before it begins who is handed the articles, and promises no time for that', () => {
    expect(shown('reader 0.3')).toContain(
      'The claims are found by reader 0.3, a program that was plugged in here',
    )
    expect(shown('reader 0.3')).not.toContain('some seconds')
  })
})
