import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import { analyze } from '../analyze'
import { worded } from './worded.fixture'

const story = (...texts: readonly string[]) =>
  analyze(
    texts.map((text, i) => ({
      id: `a${i}`,
      file: `${i}.txt`,
      text,
      sha256: `${i}`.padStart(64, '0'),
      given: { ...NOTHING_GIVEN, outlet: `Outlet ${i}` },
    })),
  )

describe('rows of what headlines tell', () => {
  it('the first row says what most say, not what one tells besides, and a headline reads like a sentence', () => {
    const { claims } = story(
      'Ferry Aurora Sinks Off Cape Lund\n\nThe ferry Aurora sank off Cape Lund, coast guards told a crowd at the pier that had come with lanterns and blankets.\n\nThe crew was saved.',
      'Ferry Aurora Sinks Off Cape Lund in Storm\n\nA night of fear ended for a village when news of the ferry Aurora came, which sank off Cape Lund.\n\nThe crew was saved.',
      'Aurora ferry sinks off Cape Lund\n\nThe old ferry Aurora, which had sailed for forty years, sank off Cape Lund with coal.\n\nIt was bound for Norvik.',
      'Coal Ferry Aurora Sinks\n\nA coal ferry named Aurora sank off Cape Lund after midnight, when the ferry hit a rock.\n\nNobody was hurt.',
    )
    expect(claims[0]?.text).toMatch(/\bAurora\b.*\b(?:sank|sinks) off Cape Lund\b/)
    expect(claims[0]?.text).not.toMatch(/lanterns|fear|Sinks/)
  })

  it.each([
    ['Ferry Aurora sinks off Cape Lund: police', 'Ferry Aurora sinks off Cape Lund.'],
    ['Ferry Aurora Sinks Off Cape Lund: Police', 'Ferry Aurora sinks off Cape Lund.'],
    ['Ferry Aurora sinks off Cape Lund: crew of forty saved', /crew of forty/],
    ['Police: ferry Aurora sinks off Cape Lund', /^ferry Aurora sinks off Cape Lund\.$/i],
    ['Ferry Aurora Sinks Off Cape Lund, Police Say', 'Ferry Aurora sinks off Cape Lund.'],
    ['Police Say Ferry Aurora Sank Off Cape Lund', /^Ferry Aurora sank off Cape Lund\.$/i],
    ['Ferry Aurora sinks - ministry', 'Ferry Aurora sinks.'],
    ['Ferry Aurora Had Holes, Ex-Captain Tells Harbour Board', /^Ferry Aurora had holes\.$/i],
    // What hangs on who says it, and what is no sentence of its own
    ['Owner: We Never Sold Ferry Aurora', /Owner/],
    ['Captain Says She Left Ferry Aurora', /Captain/],
    ['Owner Denies Sinking Ferry Aurora', /^Owner denies/],
    ['Study Finds Link Between Ferries and Fog', /^Study finds/],
  ])('%s', (headline, expected) => {
    const text = `${headline}\n\nNobody was hurt, Norvik was quiet, and ferries sailed off the cape near Cape Lund.`
    expect(worded(text, headline)).toMatch(expected)
  })
})
