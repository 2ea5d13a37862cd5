import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Omitting } from './omitting'

it('tells the day that an outlet published as people write days', () => {
  const html = renderToStaticMarkup(
    <Omitting
      slug="ferry"
      picked={null}
      judging={{ desk: { slug: 'ferry', seen: 's', back: '/' }, claim: 'c1', judgement: null, outlets: [] }}
      omitting={[
        {
          outlet: { id: 'a', name: 'The A', identified: true },
          omission: {
            kind: 'published-before',
            because: 'The A published on 2021-03-11, before the claim first appeared (2021-03-12T10:30:00Z).',
            evidence: [],
          },
          articles: [],
        },
      ]}
    />,
  )
  expect(html).toContain(
    'published on 11 Mar 2021, before the claim first appeared (12 Mar 2021, 10:30 UTC).',
  )
})
