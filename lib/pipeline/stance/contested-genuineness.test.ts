import { describe, expect, it } from 'vitest'
import type { Analysis } from '@/lib/model/types'
import { analyze } from '../analyze'
import { rawArticle } from '../raw-article.fixture'

function story(articles: readonly (readonly string[])[]): Analysis {
  return analyze(
    articles.map((paragraphs, i) =>
      rawArticle(`${i}.txt`, `${paragraphs.join('\n\n')}\n`, { outlet: `Outlet ${i}` }),
    ),
  )
}

/** The mentions of the claim that holds `words` as its own, each "stance: quote". */
function claimOf(analysis: Analysis, words: string): readonly string[] {
  const byId = new Map(analysis.mentions.map((m) => [m.id, m]))
  const mentions = analysis.claims.map((c) => c.mentionIds.flatMap((id) => byId.get(id) ?? []))
  const found = mentions.find((list) => list.some((m) => m.stance === 'repeats' && m.quote.includes(words)))
  return (found ?? []).map((m) => `${m.stance}: ${m.quote}`)
}

const VIDEO = [
  'Baker gives away a hundred loaves',
  'A video shows the baker Ada Moss giving a hundred loaves to the poor of Lund on Sunday.',
]
const CHARGED = [
  'Video of baker was staged, witness says',
  'The carter Tom Reed said the whole video was staged for money.',
  'Ada Moss denied that any part of the video had been staged.',
]
const ANSWERED = [
  'Baker of Lund answers',
  'The carter Tom Reed calls the video a hoax.',
  'Ada Moss insists the video was not staged.',
  'Ada Moss told the paper that the allegation is false.',
]

describe('whether a recording is genuine', () => {
  it('makes a claim of the charge that it is staged where those charged answer it', () => {
    const rows = claimOf(story([VIDEO, CHARGED, ANSWERED]), 'whole video was staged')
    const disputing = rows.filter((row) => row.startsWith('disputes'))
    expect(rows).toContainEqual(
      expect.stringContaining('repeats: The carter Tom Reed calls the video a hoax'),
    )
    expect(disputing).toContainEqual(expect.stringContaining('denied that any part'))
    expect(disputing).toContainEqual(expect.stringContaining('was not staged'))
    expect(disputing).toContainEqual(expect.stringContaining('the allegation is false'))
  })

  it('leaves a hoax that nobody answers for the denial of the story that it is', () => {
    const rows = claimOf(story([VIDEO, CHARGED.slice(0, 2)]), 'giving a hundred loaves')
    expect(rows.every((row) => row.startsWith('repeats'))).toBe(true)
  })

  it('makes a claim of its being authentic where some vouch for it and others doubt it', () => {
    const analysis = story([
      [
        'Recording of the crash at Lund',
        'A recording caught the sound of the crash at Lund on Sunday night.',
      ],
      [
        'App says recording is authentic',
        'The maker of the app said it has verified the authenticity of the recording.',
      ],
      ['Pilot vouches for recording', 'The pilot Tom Reed said the recording is authentic.'],
      ['Experts wary of recording', 'Two engineers are questioning the authenticity of the recording.'],
      ['Doubts over recording', 'The engineer Ada Moss doubted the veracity of the recording.'],
    ])
    const disputing = claimOf(analysis, 'verified the authenticity').filter((row) =>
      row.startsWith('disputes'),
    )
    expect(disputing).toHaveLength(2)
  })
})
