import { describe, expect, it } from 'vitest'
import type { Draft } from '@/lib/model/intake'
import { testDatabase } from '@/lib/store/test-database'
import { correctDraft } from './correct-draft'
import { previewDrafts } from './preview-drafts'
import { readSource } from './read-source'
import { saveStory } from './save-story'

const now = () => new Date('2026-01-02T00:00:00.000Z')
const names = ['ferry', 'lighthouse', 'harbour', 'captain', 'tide', 'fog', 'crew', 'rocks', 'boat', 'tug']
const sentence = (i: number) =>
  `The ${names[i % 10]} of the ${names[(i * 7 + 3) % 10]} was seen near the ${names[(i * 3 + 1) % 10]} at ${i} o’clock by ${i + 2} men, the office said.`
const report = (from: number, to: number) =>
  `Ferry runs aground near Sor\n\n${Array.from({ length: to - from }, (_, i) => sentence(from + i)).join('\n\n')}`

/** Another report, that has hardly three words in a row with the first. */
const OTHER = [
  'Mayor opens new school in the valley',
  'A new school for two hundred children was opened in the valley by Mayor Lena Holm on Friday morning.',
  'Parents had waited nine years for it, since the old one burned down in a winter storm.',
  'Teachers praised its library, while some neighbours complain of traffic on the narrow bridge.',
  'Building costs rose to eleven million crowns, twice what engineers once expected.',
].join('\n\n')

async function draft(text: string, given = {}): Promise<Draft> {
  const { drafts } = await readSource({ kind: 'paste', text, given }, { now })
  const [one] = drafts
  if (!one) throw new Error('nothing was read')
  return one
}

async function likenesses(...drafts: readonly Draft[]) {
  const previews = await previewDrafts(drafts, { story: null })
  return previews.map((one) => one.likenesses.map(({ kind, words }) => [kind, words]))
}

describe('previewDrafts points out what is there twice', () => {
  it('says which earlier draft has the same text', async () => {
    const text = report(0, 20)
    const [a, b] = [await draft(text, { outlet: 'Coast Gazette' }), await draft(text)]
    expect(await likenesses(a, b)).toEqual([
      [],
      [['text', 'The same text as “Ferry runs aground near Sor” (Coast Gazette). It is stored once.']],
    ])
    const other = correctDraft(b, { outlet: 'Sor Times' })
    expect((await likenesses(a, other))[1]?.[0]?.[1]).toMatch(/Both are kept, as two outlets published it\.$/)
    expect(other.id).not.toBe(b.id)
  })

  it('says that it is the same article under another address, and knows one address in two spellings', async () => {
    const text = report(0, 20)
    const at = (url: string) => draft(text, { outlet: 'Coast Gazette', url })
    const first = await at('https://coast.example/a')
    const told = async (url: string) => (await likenesses(first, await at(url)))[1]?.[0]?.[1]
    expect(await told('https://coast.example/b')).toMatch(/^The same text as .*, under another address\./)
    expect(await told('http://www.coast.example/a/?utm_source=x#top')).not.toContain('another address')
  })

  it('says how much is the same where most is', async () => {
    const whole = await draft(report(0, 40), { outlet: 'Coast Gazette' })
    expect(await likenesses(whole, await draft(report(2, 40), { outlet: 'Sor Times' }))).toEqual([
      [],
      [
        [
          'nearly',
          expect.stringMatching(/^9\d % the same as “Ferry runs aground near Sor” \(Coast Gazette\)\.$/),
        ],
      ],
    ])
    expect((await likenesses(whole, await draft(report(0, 12))))[1]).toEqual([
      ['nearly', expect.stringMatching(/^9\d % of it stands in “Ferry runs/)],
    ])
    expect((await likenesses(await draft(report(0, 12)), whole))[1]).toEqual([
      ['nearly', expect.stringMatching(/^It holds 9\d % of “Ferry runs/)],
    ])
    expect(await likenesses(whole, await draft(OTHER))).toEqual([[], []])
  })

  it('says that an address was read before with another text', async () => {
    const url = 'https://coast.example/live'
    const [a, b] = [await draft(report(0, 20), { url }), await draft(OTHER, { url })]
    expect((await likenesses(a, b))[1]).toEqual([
      ['address', expect.stringMatching(/^From the same address as “Ferry .*, with another text\.$/)],
    ])
  })

  it('compares with what the story has', async () => {
    const { db } = await testDatabase()
    const stored = await draft(report(0, 20), { outlet: 'Coast Gazette' })
    await saveStory({ slug: 'ferry', title: 'Ferry', sample: false, articles: [stored] }, { db, now })
    const [preview] = await previewDrafts([await draft(report(0, 20))], { story: 'ferry', db })
    expect(preview?.likenesses).toEqual([
      {
        kind: 'text',
        share: 1,
        other: expect.objectContaining({ id: stored.id, stored: true, outlet: 'Coast Gazette' }),
        words:
          'The same text as “Ferry runs aground near Sor” (Coast Gazette), which the story has. It is stored once.',
      },
    ])
    expect((await previewDrafts([], { story: 'ferry', db })).length).toBe(0)
    expect((await previewDrafts([stored], { story: 'nowhere', db }))[0]?.likenesses).toEqual([])
  })
})

describe('previewDrafts shows what the engine reads', () => {
  it('with the language, and says of others than English that they are kept', async () => {
    const german = await draft(
      'Fähre auf Grund\n\nDie Fähre ist am Dienstag bei dem alten Leuchtturm auf Grund gelaufen, und die Fahrgäste wurden nicht verletzt, wie es bei der Stadt hieß.',
    )
    const [preview] = await previewDrafts([german], { story: null })
    expect(preview?.language).toEqual({ code: 'de', name: 'German', analysed: false })
    expect(preview?.notes).toEqual(['It is in German: it is kept, and not analysed.'])
    expect(preview?.draft.text).toBe(german.text)
    const said = correctDraft(german, { language: 'en' })
    expect((await previewDrafts([said], { story: null }))[0]).toMatchObject({
      language: { code: 'en', analysed: true },
      notes: [],
    })
  })

  it.each([
    ['2024-05-03', []],
    ['2024-05-04T08:00:00Z', []],
    ['2024', []],
    [
      '2024-05-05',
      ['Its date, 5 May 2024, has not come yet: mend it, or its order among the others will mislead.'],
    ],
  ])('of a date, %s, whether it has come', async (published, notes) => {
    const one = correctDraft(await draft(`Ferry runs aground\n\n${sentence(1)} ${sentence(2)}`), {
      published,
    })
    const [preview] = await previewDrafts([one], { story: null, now: new Date('2024-05-03T12:00:00Z') })
    expect(preview?.notes).toEqual(notes)
  })

  it('outlet, author and date as an analysis would decide them, and what a person says before that', async () => {
    const one = await draft(
      `Ferry runs aground\n\nBy Ann Ash\n\nSOR, May 2, 2024 (Reuters) - ${sentence(1)} ${sentence(2)}`,
    )
    const [found] = await previewDrafts([one], { story: null })
    expect(found).toMatchObject({ author: 'Ann Ash', article: { title: 'Ferry runs aground' } })
    const [said] = await previewDrafts([correctDraft(one, { outlet: 'Sor Times', author: 'Bo Birch' })], {
      story: null,
    })
    expect(said).toMatchObject({ author: 'Bo Birch', article: { outlet: 'Sor Times' } })
    expect(said?.article.evidence).toContainEqual(
      expect.objectContaining({ field: 'outlet', value: 'Sor Times', weight: 'given' }),
    )
  })
})
