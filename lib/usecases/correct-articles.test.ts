import { describe, expect, it } from 'vitest'
import { claimJob } from '@/lib/store/claim-job'
import { readArticle, readArticles } from '@/lib/store/read-article'
import { readAwaited } from '@/lib/store/read-awaited'
import { readDesk } from '@/lib/store/read-desk'
import { readHistory } from '@/lib/store/read-history'
import { readKnownArticles, readLeftOut } from '@/lib/store/read-known-articles'
import { readStorySummary } from '@/lib/store/read-stories'
import { readStory } from '@/lib/store/read-story'
import { readStoryHead } from '@/lib/store/read-story-head'
import { saveArticles } from '@/lib/store/save-articles'
import { testDatabase } from '@/lib/store/test-database'
import { incoming } from '@/lib/store/test-story'
import { entryWords } from '@/lib/view/entry-words'
import { analyseIntake } from './analyse-intake'
import { type Correction, correctArticles } from './correct-articles'
import type { Asked } from './decide-in-story'
import { previewDrafts } from './preview-drafts'
import { saveStory } from './save-story'
import { undoInStory } from './undo-in-story'

const POST = incoming(
  'Harbour Post',
  'Ferry aground off the point\n\nThe ferry ran aground on Tuesday, the coast guard said. Forty people were taken off.',
)
const DAILY = incoming(
  'Island Daily',
  'Forty taken off ferry\n\nForty people were taken off a ferry on Tuesday. The company denied that the captain was asleep.',
)
const STRAY = incoming('Garden Weekly', 'Carrots in spring\n\nCarrots are sown in March. They need sand.')
const ANA: Asked = { who: 'Ana', why: 'It stands on the printed page.', seen: null }
const now = () => new Date('2026-01-02T10:00:00Z')

describe('what is known of articles in a story', () => {
  it('is put right: noted at once, in the matrix after the next analysis, and undone again', async () => {
    const story = await open()
    const untouched = await story.analysis()
    const saved = await story.correct([{ article: POST.id, typed: { published: '2024-03-05' } }])
    expect(saved).toMatchObject({ outcome: 'saved', entries: 1 })
    expect(await story.analysis(), 'what is shown is what was analysed').toEqual(untouched)
    expect(await readAwaited('ferry', story.db)).toMatchObject({ articles: 1 })

    await story.analyse()
    expect(await readAwaited('ferry', story.db)).toBeNull()
    const dated = await readArticle('ferry', POST.id, story.db)
    expect(dated?.article.published).toBe('2024-03-05')
    expect(dated?.putRight).toEqual({ published: { who: 'Ana', entry: 1 } })
    const said = (await readStory('ferry', story.db))?.analysis.mentions.map(({ quote }) => quote)
    expect(said, 'quotes stay what they are').toEqual(untouched?.mentions.map(({ quote }) => quote))

    const undone = await undoInStory('ferry', { kind: 'undo', which: 1 }, ANA, story)
    expect(undone).toMatchObject({ outcome: 'saved', message: expect.stringMatching(/analysed again\.$/) })
    await story.analyse()
    expect(await story.analysis()).toEqual(untouched)
  })

  it('takes an article out of the story, and in again', async () => {
    const story = await open()
    const untouched = await story.analysis()
    await story.correct([{ article: STRAY.id, leaveOut: true }])
    await story.analyse()
    expect((await story.analysis())?.outlets.map(({ name }) => name)).toEqual([
      'Harbour Post',
      'Island Daily',
    ])
    expect(await readArticles('ferry', story.db)).toHaveLength(2)
    expect((await readStoryHead('ferry', story.db as never))?.articles).toBe(2)
    expect((await readStorySummary('ferry', story.db))?.articles).toBe(2)
    expect(await readLeftOut('ferry', story.db)).toMatchObject([{ id: STRAY.id, who: 'Ana', entry: 1 }])

    await undoInStory('ferry', { kind: 'undo', which: 'last' }, ANA, story)
    await story.analyse()
    expect(await story.analysis()).toEqual(untouched)
    expect(await readLeftOut('ferry', story.db)).toEqual([])
  })

  it('says of a draft that its text was left out', async () => {
    const story = await open()
    await story.correct([{ article: STRAY.id, leaveOut: true }])
    const draft = { ...STRAY, origin: 'paste', within: null, notes: [] } as const
    const notes = async () =>
      (await previewDrafts([draft], { story: 'ferry', db: story.db, now: now() }))[0]?.notes
    expect(await notes()).toEqual([expect.stringContaining('was left out of this story')])
    await undoInStory('ferry', { kind: 'undo', which: 'last' }, ANA, story)
    expect(await notes()).toEqual([])
  })

  it('outlives that the article comes in again', async () => {
    const story = await open()
    await story.correct([{ article: POST.id, typed: { outlet: 'Point Post' } }])
    await saveArticles('ferry', [{ ...POST, given: { ...POST.given, outlet: 'Harbour Post' } }], story.db)
    await story.analyse()
    expect((await readArticle('ferry', POST.id, story.db))?.outlet.name).toBe('Point Post')
  })

  it('is an entry for each article, in words', async () => {
    const story = await open()
    await story.correct([
      {
        article: POST.id,
        typed: { outlet: '', published: '2024-03-05', via: ' ', title: 'Ferry aground off the point' },
      },
      { article: DAILY.id, typed: { author: 'Ann  Moor' } },
      { article: STRAY.id, leaveOut: true },
    ])
    const entries = (await readHistory('ferry', story.db))?.entries ?? []
    expect(entries.map(entryWords)).toEqual([
      'put right “Ferry aground off the point”: outlet as the text says, published 5 Mar 2024, before: outlet Harbour Post, published not known',
      'put right “Forty taken off ferry”: author Ann Moor, before: author not known',
      'left “Carrots in spring” out of the story',
    ])
  })

  it.each<[string, readonly Partial<Correction>[], RegExp]>([
    [
      'a day that is none',
      [{ article: POST.id, typed: { published: '2024-02-30' } }],
      /“Ferry aground off the point”: “Published” must be a date that exists/,
    ],
    ['no date', [{ article: POST.id, typed: { published: 'last week' } }], /must be a date like/],
    [
      'no address',
      [{ article: POST.id, typed: { url: 'javascript:alert(1)' } }],
      /“Address” must be an address/,
    ],
    [
      'one wrong of two',
      [
        { article: DAILY.id, typed: { author: 'Ann' } },
        { article: POST.id, typed: { published: 'x' } },
      ],
      /must be a date/,
    ],
    [
      'what stands there already',
      [{ article: POST.id, typed: { outlet: 'Harbour Post', published: '' } }],
      /says what the story says already/,
    ],
    ['an article of nowhere', [{ article: 'a0', typed: { author: 'Ann' } }], /not in the story any more/],
    [
      'all of them left out',
      [POST, DAILY, STRAY].map(({ id }) => ({ article: id, leaveOut: true })),
      /A story needs an article/,
    ],
  ])('refuses %s, and writes nothing', async (_, corrections, problem) => {
    const story = await open()
    const came = await story.correct(corrections)
    expect(came).toMatchObject({ outcome: 'refused', problems: [expect.stringMatching(problem)] })
    expect((await readHistory('ferry', story.db))?.entries).toEqual([])
    expect(await readAwaited('ferry', story.db)).toBeNull()
  })

  it('refuses who does not say who they are, and who has not seen what another changed', async () => {
    const story = await open()
    const date = (published: string) => [{ article: POST.id, typed: { published } }]
    expect(await story.correct(date('2024'), { ...ANA, who: '' })).toMatchObject({ outcome: 'refused' })
    const run = Number((await readKnownArticles('ferry', null, story.db))?.run?.id)
    const seen = { run, seq: 0 }
    expect(await story.correct(date('2024'), { ...ANA, seen })).toMatchObject({ outcome: 'saved' })
    const late = await story.correct(date('2025'), { who: 'Ben', why: '', seen })
    expect(late).toMatchObject({ outcome: 'changed', problems: [expect.stringContaining('Ana put right')] })
    expect((await readHistory('ferry', story.db))?.entries).toHaveLength(1)
  })

  it('is analysed once for all that was put right while the analysis waited', async () => {
    const story = await open()
    const first = await story.correct([{ article: POST.id, typed: { published: '2024' } }])
    const second = await story.correct([{ article: DAILY.id, typed: { published: '2025' } }])
    expect(first).toMatchObject({ intakeId: (second as { intakeId: string }).intakeId })
    expect(await story.analyse()).toBe(1)
    expect(await readAwaited('ferry', story.db)).toBeNull()
    const { intakeId } = first as { intakeId: string }
    expect(await readDesk(intakeId, story.db)).toMatchObject({ doneAt: now().toISOString(), drafts: [] })
  })
})

/** A story of three articles, one of which does not belong in it. */
async function open() {
  const { db } = await testDatabase()
  const about = { slug: 'ferry', title: 'Ferry', sample: false, rejected: [], ignored: [] }
  await saveStory({ ...about, articles: [POST, DAILY, STRAY] }, { now, db })
  return {
    db,
    now,
    correct: (corrections: readonly Partial<Correction>[], asked = ANA) =>
      correctArticles(
        'ferry',
        corrections.map((one) => ({ article: '', typed: {}, leaveOut: false, ...one })),
        asked,
        { now, db },
      ),
    analysis: async () => (await readStory('ferry', db))?.analysis,
    /** Does what waits, as the process beside the server does; how many analyses that were. */
    analyse: async () => {
      for (let done = 0; ; done++) {
        const job = await claimJob({ kind: 'analyse', holder: 'test', now: now(), lease: 60_000 }, db)
        if (job === null) return done
        await analyseIntake(job, { now, db })
      }
    },
  }
}
