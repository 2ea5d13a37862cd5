import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changeInput, dropDraft } from '@/lib/store/change-drafts'
import { claimJob } from '@/lib/store/claim-job'
import type { PrismaClient } from '@/lib/store/client'
import { intakeToken } from '@/lib/store/create-intake'
import { readDesk } from '@/lib/store/read-desk'
import { saveStoryHead } from '@/lib/store/save-story-head'
import { testDatabase } from '@/lib/store/test-database'
import { analyseIntake } from './analyse-intake'
import { correctStored, markPart } from './correct-stored'
import { type HandedIn, handIn } from './hand-in'
import { listOpenIntakes } from './open-intakes'
import { previewDesk } from './preview-desk'
import { readInputs } from './read-inputs'
import { startAnalysis, startIntake } from './start-intake'

let db: PrismaClient
beforeEach(async () => {
  db = (await testDatabase()).db
})

const now = () => new Date()
const GULL =
  'Ferry aground\n\nThe ferry ran aground on Tuesday, the coast guard said.\n\nRead more about ferries'
const paste = (text: string): HandedIn => ({ kind: 'paste', text })

/** An intake whose inputs are read, in this very process. */
async function begin(sources: readonly HandedIn[], token = intakeToken()): Promise<string> {
  const started = await startIntake({ slug: null, title: '', sources, token }, { now, db })
  if ('problem' in started) throw new Error(started.problem)
  await readAll()
  return started.id
}

async function readAll(): Promise<void> {
  const job = await claimJob({ kind: 'read', holder: 'test', now: now(), lease: 60_000 }, db)
  if (job !== null) await readInputs(job, { now, db })
}

async function only(id: string) {
  const page = await previewDesk(id, db)
  const [draft] = page?.drafts ?? []
  if (page === null || draft === undefined || draft.preview === null) throw new Error('no draft')
  return { ...draft, preview: draft.preview }
}

describe('what is handed in', () => {
  it('begins one intake, however often the request comes', async () => {
    const token = intakeToken()
    expect(await begin([paste(GULL)], token)).toBe(token)
    expect(await begin([paste(GULL)], token)).toBe(token)
    expect((await readDesk(token, db))?.drafts).toHaveLength(1)
  })

  it('keeps what the structure of a page marks as a caption for what it is', async () => {
    const page = `<!doctype html><title>Ferry</title><article><h1>Ferry aground</h1><p>${'The ferry ran aground on Tuesday, the coast guard said. '.repeat(4)}</p><figure><img src="a.png" alt=""><figcaption>The ferry Gull in an old picture</figcaption></figure><p>${'Forty people were taken off the ship by night. '.repeat(4)}</p></article>`
    const id = await begin([{ kind: 'file', name: 'a.html', bytes: new TextEncoder().encode(page) }])
    const { stored } = await only(id)
    expect(stored.draft.given.parts).toEqual([expect.objectContaining({ report: false, as: 'caption' })])
  })

  it('is another thing under another name', async () => {
    const bytes = new TextEncoder().encode(GULL)
    const id = await begin([
      { kind: 'file', name: 'a.txt', bytes },
      { kind: 'file', name: 'b.txt', bytes },
      { kind: 'file', name: 'a.txt', bytes },
    ])
    expect((await readDesk(id, db))?.inputs.map((input) => input.name)).toEqual(['a.txt', 'b.txt'])
  })

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\news\\a.txt', 'a.txt'],
    ['a\u0000\u0007b.txt', 'a b.txt'],
    [`${'x'.repeat(300)}.txt`, 'x'.repeat(255)],
    ['/', 'file'],
  ])('as %j is called %j', async (name, called) => {
    const id = await begin([{ kind: 'file', name, bytes: new TextEncoder().encode(GULL) }])
    expect((await readDesk(id, db))?.inputs[0]?.name).toBe(called)
  })

  it('for the sample, or a story that is not there, is refused in words', async () => {
    await saveStoryHead({ slug: 'digests', title: 'Digests', sample: true, createdAt: now() }, db)
    for (const slug of ['digests', 'nowhere']) {
      const started = await startIntake({ slug, title: '', sources: [paste(GULL)], token: '' }, { now, db })
      expect(started).toMatchObject({ problem: expect.stringMatching(/sample|not there/) })
    }
    expect(await db.intake.count()).toBe(0)
  })

  it('that could not be read is tried again when asked, and put aside when asked', async () => {
    const id = await begin([paste(' \n ')])
    const [input] = (await readDesk(id, db))?.inputs ?? []
    expect(input?.state).toBe('failed')
    expect(await changeInput(id, input?.id ?? 0, 'retry', now(), db)).toBe(true)
    expect((await readDesk(id, db))?.inputs[0]?.state).toBe('waiting')
    await readAll()
    expect(await changeInput(id, input?.id ?? 0, 'drop', now(), db)).toBe(true)
    expect((await readDesk(id, db))?.inputs[0]?.state).toBe('dropped')
  })
})

describe('what was begun and is in no story yet', () => {
  const titles = async () => (await listOpenIntakes(null, db)).map((one) => one.firstTitle)

  it('can be called by its first article, as it was read and put right', async () => {
    const id = await begin([
      paste(GULL),
      paste('Ferry free\n\nThe ferry is free again, the harbour master said.'),
    ])
    expect(await titles()).toEqual(['Ferry aground'])
    const [first] = (await readDesk(id, db))?.drafts ?? []
    await correctStored(id, first?.id ?? 0, { title: 'The ferry aground' }, { now, db })
    expect(await titles()).toEqual(['The ferry aground'])
    await dropDraft(id, first?.id ?? 0, true, now(), db)
    expect(await titles()).toEqual(['Ferry free'])
  })

  it('has no such name while nothing of it is read, and one however long the first is', async () => {
    await begin([paste(' \n ')])
    expect(await titles()).toEqual([null])
    const id = await begin([paste(`${GULL}\n\n${'The ferry lay there. '.repeat(1_000)}`)])
    const { stored, preview } = await only(id)
    const last = preview.article.paragraphs.at(-1)
    await markPart(
      id,
      stored.id,
      { start: last?.start ?? 0, end: last?.end ?? 0, report: false },
      { now, db },
    )
    expect((await titles())[0]).toBe('Ferry aground')
  })
})

describe('what an analyst puts right', () => {
  it('is kept where it differs from what was shown, and nothing else', async () => {
    const id = await begin([paste(GULL)])
    const { stored } = await only(id)
    const typed = { title: 'Ferry aground', outlet: ' The  Island Post ', published: '2024-03-05', via: '' }
    expect(await correctStored(id, stored.id, typed, { now, db })).toEqual([])
    const { stored: after, preview } = await only(id)
    expect(after.corrections).toEqual({ outlet: 'The Island Post', published: '2024-03-05' })
    expect(preview.article).toMatchObject({ outlet: 'The Island Post', published: '2024-03-05' })
  })

  it.each([
    [{ published: 'yesterday' }, /“Published” must be a date like/],
    [{ published: '2024-02-31' }, /must be a date that exists/],
    [{ language: 'English' }, /must be a code/],
    [{ title: 'x'.repeat(501) }, /longer than 500 letters/],
    [{ outlet: 'The\u0000Post' }, /NUL/],
  ])('%j is refused whole, in words', async (typed, words) => {
    const id = await begin([paste(GULL)])
    const { stored } = await only(id)
    const wrong = await correctStored(id, stored.id, { author: 'Ann Moor', ...typed }, { now, db })
    expect(wrong.join('\n')).toMatch(words)
    expect((await only(id)).stored.corrections).toEqual({})
  })

  it('counts for a block of the text, the last word about it', async () => {
    const id = await begin([paste(GULL)])
    const { stored, preview } = await only(id)
    const [, body] = preview.article.paragraphs
    const { start, end } = body ?? { start: 0, end: 0 }
    const bodies = async () => (await only(id)).preview.article.paragraphs.length
    const before = await bodies()
    expect(await markPart(id, stored.id, { start, end, report: false }, { now, db })).toBe(true)
    expect(await bodies()).toBe(before - 1)
    expect(await markPart(id, stored.id, { start, end, report: true }, { now, db })).toBe(true)
    expect(await bodies()).toBe(before)
    for (const part of [
      { start: 5, end: 5 },
      { start: -1, end: 4 },
      { start: 0, end: 10_000 },
    ]) {
      expect(await markPart(id, stored.id, { ...part, report: true }, { now, db }), String(part.end)).toBe(
        false,
      )
    }
  })
})

describe('the way into the story', () => {
  const analyse = async (id: string, title: string) => {
    const slug = await startAnalysis(id, title, { now, db })
    const job = await claimJob({ kind: 'analyse', holder: 'test', now: now(), lease: 60_000 }, db)
    if (job !== null) await analyseIntake(job, { now, db })
    return slug
  }

  it('takes what was put right along, leaves out what was dropped, and can be gone once', async () => {
    const id = await begin([
      paste(GULL),
      paste('Ferry free\n\nThe ferry is free again, the harbour master said.'),
    ])
    const drafts = (await readDesk(id, db))?.drafts ?? []
    await correctStored(id, drafts[0]?.id ?? 0, { outlet: 'The Island Post' }, { now, db })
    await dropDraft(id, drafts[1]?.id ?? 0, true, now(), db)
    expect(await analyse(id, 'The ferry')).toBe('the-ferry')
    expect(await db.article.findMany({ select: { givenOutlet: true } })).toEqual([
      { givenOutlet: 'The Island Post' },
    ])
    await expect(startAnalysis(id, 'The ferry', { now, db })).rejects.toThrow('in their story')
    await expect(handIn(id, [paste('More')], { now, db })).rejects.toThrow('in their story')
  })

  it('tells what a plugged-in engine gave that could not be used', async () => {
    const id = await begin([paste(GULL)])
    const { file } = (await only(id)).stored.draft
    const answer = {
      claims: ['The ferry ran aground', 'The ferry sank'].map((quote) => ({
        mentions: [{ article: file, quote, stance: 'repeats' }],
      })),
    }
    vi.stubEnv('CORROBORATE_ENGINE', `echo '${JSON.stringify(answer)}'`)
    vi.stubEnv('CORROBORATE_ENGINE_NAME', 'by hand')
    await analyse(id, 'The ferry')
    vi.unstubAllEnvs()
    expect((await readDesk(id, db))?.analysis).toMatchObject({
      state: 'done',
      reason:
        '1 mention of by hand could not be used and was left out: claims.1.mentions.0 has a quote that does not stand in its article.',
    })
  })

  it.each([
    ['The ferry', 'the-ferry-2'],
    ['New', 'new-story'],
  ])('makes a story of its own under the title %j: %s', async (title, slug) => {
    await analyse(await begin([paste(GULL)]), 'The ferry')
    expect(await analyse(await begin([paste(`${GULL}!`)]), title)).toBe(slug)
  })

  it('is closed while anything is missing, in words', async () => {
    const empty = await begin([paste(' ')])
    await expect(startAnalysis(empty, 'x', { now, db })).rejects.toThrow('no article')
    const untitled = await begin([paste(GULL)])
    await expect(startAnalysis(untitled, '', { now, db })).rejects.toThrow('no title')
    await handIn(untitled, [paste('More of it.')], { now, db })
    await expect(startAnalysis(untitled, 'x', { now, db })).rejects.toThrow('Not everything is read')
    expect(await db.story.count()).toBe(0)
  })
})
