import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { mentionFrom } from '@/lib/model/mention.fixture'
import type { OmissionKind } from '@/lib/model/provenance'
import type { Stance } from '@/lib/model/types'
import { ClaimSummary } from './claim-summary'

const ARTICLE = {
  id: 'a',
  file: 'a.txt',
  outletId: 'a',
  outlet: 'The A',
  title: 'News',
  via: null,
  published: null,
}

const evidence = (stance: Stance) => ({
  outlet: { id: 'a', name: 'The A', identified: true },
  stance,
  repeatVoice: null,
  disputeVoice: null,
  articles: [
    {
      article: ARTICLE,
      mentions: [
        {
          ...mentionFrom({ span: { start: 0, end: 3 }, quote: 'Yes', stance }),
          contextText: 'Yes',
          cut: { before: false, after: false },
        },
      ],
    },
  ],
})

const GROUP = { name: 'An agency', outletIds: ['a'], reasons: [], open: false }

it.each([
  [['repeats', 'disputes'], 1, ['repeat-it', 'its-origins', 'dispute-it']],
  // Who disputes it is counted, but not among the outlets that are shown.
  [['repeats'], 1, ['repeat-it', 'its-origins']],
  [['disputes'], 0, ['dispute-it']],
] as const)('with quotes that %j and %s origins it leads to %j', (stances, origins, parts) => {
  const html = renderToStaticMarkup(
    <ClaimSummary
      detail={{
        claim: { origins: { count: origins, groups: origins > 0 ? [GROUP] : [] } },
        outlets: stances.map(evidence),
        repeatedBy: 27,
        disputedBy: 1,
        omittedBy: [],
      }}
    />,
  )
  expect([...html.matchAll(/href="#(.*?)"/g)].map(([, part]) => part)).toEqual(parts)
  expect(html.replace(/<.*?>/g, '')).toContain('1 outlet disputes it or carries a denial.')
})

it('counts what was not read apart from what leaves it out', () => {
  const omitting = (kind: OmissionKind) => ({
    outlet: { id: kind, name: kind, identified: true },
    omission: { kind, because: '', evidence: [] },
    articles: [],
  })
  const html = renderToStaticMarkup(
    <ClaimSummary
      detail={{
        claim: { origins: { count: 0, groups: [] } },
        outlets: [],
        repeatedBy: 0,
        disputedBy: 0,
        omittedBy: [omitting('not-analysed'), omitting('too-short'), omitting('not-analysed')],
      }}
    />,
  )
  expect(html.replace(/<.*?>/g, '')).toContain('1 outlet leaves it out. 2 outlets not read.')
})
