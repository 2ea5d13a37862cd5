import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from './ingest/read-folder'
import type { Analysis, RawArticle, Span } from './model/types'
import { analyze } from './pipeline/analyze'
import { analyzeFolder } from './usecases/analyze-folder'

/** What holds for every analysis, whatever the articles: over the stories that are shipped, and over the oddest texts. */
const STORIES = fileURLToPath(new URL('./fixtures/stories/', import.meta.url))

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'laws-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.each(readdirSync(STORIES))('%s', (slug) => {
  test('keeps the laws, in whatever order the articles come', async () => {
    const { articles } = await readFolder(join(STORIES, slug, 'articles'))
    const raw = articles.map(
      ({ id, file, text, sha256, given }): RawArticle => ({ id, file, text, sha256, given }),
    )
    const analysis = analyze(raw)
    expectLaws(analysis)
    expect(analysis.mentions.length).toBeGreaterThan(0)
    expect(analyze([...raw].reverse())).toEqual(analysis)
  })
})

const WORDS =
  'The mayor|said|that|denied|“the ferry|ran aground”|near the lighthouse|on Tuesday|400 people|but|according to|Reuters|could not|be|confirmed|Ms. Ash|told reporters|he|it'
const word = fc.constantFrom(...WORDS.split('|'))
/** What breaks offsets: letters of two units, marks, invisible and right-to-left letters, line ends of all kinds. */
const ODD = [
  '🌀',
  '👩‍🚒',
  'e\u0301',
  'so\u00adcalled',
  '\uFEFF',
  '\u200b',
  '\u202eשלום\u202c',
  'العربية',
  '日本語。',
  '\u00a0',
  '\u2028',
  '\r\n',
  '\r',
  '\n\n',
  '\n',
  '\t',
  '-\n',
  'ﬁ',
  'İ',
  'ß',
  '=1',
  '<b>',
  '&amp;',
  '"',
  '’',
  '…',
  '. ',
  '.',
  '?',
  '\u0001',
  '\ud7ff',
]
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: word },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((pieces) => pieces.join(' '))
  .filter((t) => !t.includes('\0'))

describe('odd texts', () => {
  test('any texts keep the laws, from the files to the quotes', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const folder = join(scratch, `run-${run++}`)
        await expectFolderKeepsLaws(folder, texts)
      }),
      { numRuns: 60 },
    )
  })

  const SENTENCE = 'The mayor denied on Tuesday that the ferry ran aground near the lighthouse. '
  test.each([
    ['a line of a million letters', `${SENTENCE}${'ferry lighthouse mayor '.repeat(45_000)}. ${SENTENCE}`],
    ['a word of a million letters', 'x'.repeat(1_048_576)],
    ['a long line of sentences', SENTENCE.repeat(400)],
    ['old Mac line ends', `Ferry\r\r${SENTENCE}\r\r${SENTENCE}`],
    ['Windows line ends', `Ferry\r\n\r\n${SENTENCE}\r\n\r\n“${SENTENCE}”`],
    [
      'hard-wrapped lines',
      `Ferry\n\nThe mayor denied on Tues-\nday that the ferry\nran aground near the ex-\nlighthouse.\n`,
    ],
    ['a byte-order mark', `\uFEFF${SENTENCE}`],
    ['soft hyphens', SENTENCE.replaceAll('a', 'a\u00ad')],
    ['emoji between all words', SENTENCE.replaceAll(' ', ' 👩‍🚒 ')],
    ['right to left', `שריפה בנמל\n\nראש העיר הכחיש ביום שלישי כי המעבורת עלתה על שרטון. ${SENTENCE}`],
    ['one letter', 'x'],
    ['an article in capitals', SENTENCE.toUpperCase().repeat(6)],
    ['no full stops and no capitals', SENTENCE.toLowerCase().replaceAll('.', '').repeat(6)],
    ['quotation marks that nothing closes', `“${SENTENCE}\n\n"${SENTENCE}\n\n‘${SENTENCE}“ «${SENTENCE}`],
    ['quotation marks that nothing opens', `${SENTENCE}”\n\n${SENTENCE}"\n\n${SENTENCE}’ »`],
    ['lines of one word', SENTENCE.replaceAll(' ', '\n').repeat(4)],
    [
      'a table',
      '| dead | hurt | place |\n|---|---|---|\n| 12 | 15 | Lund |\n\nHarbour\t400\tArden\n'.repeat(3),
    ],
    [
      'tweets',
      `@roe RT: ${SENTENCE}#ferry https://t.example/x ♥ 12 ↻ 400\n\n— Anna Roe (@roe) 12 May 2019\n`.repeat(
        3,
      ),
    ],
    [
      'comments',
      `Comments (2)\n\nroe77 · 2 hours ago\nLOL NO WAY!!!! ${SENTENCE}\nReply · Share · Like\n`.repeat(3),
    ],
  ])('%s', async (name, odd) => {
    await expectFolderKeepsLaws(join(scratch, name), [odd, SENTENCE])
  })
})

test('another language is told, and left alone', async () => {
  const folder = join(scratch, 'german')
  mkdirSync(folder)
  const german =
    'Der Bürgermeister hat am Dienstag bestritten, dass die Fähre vor dem Leuchtturm auf Grund gelaufen ist. Nach Angaben der Polizei waren 400 Menschen an Bord, und es gab keine Verletzten. '
  writeFileSync(join(folder, 'a.txt'), `Fähre nicht auf Grund gelaufen\n\n${german.repeat(3)}`)
  writeFileSync(join(folder, 'b.txt'), 'Ferry\n\nThe mayor denied on Tuesday that the ferry ran aground.\n')
  const { story } = await analyzeFolder(folder)
  const { articles = [], mentions = [], cells = [] } = story?.analysis ?? {}
  const [a] = articles
  expect(a?.language).toBe('de')
  expect(mentions.length).toBeGreaterThan(0)
  expect(mentions.filter((m) => m.articleId === a?.id)).toEqual([])
  expect(cells.filter((c) => c.outletId === a?.outletId).map((c) => c.omission?.kind)).toContain(
    'not-analysed',
  )
})

/** Writes the texts as files, analyses them as the command does, and compares every quote with the file itself. */
async function expectFolderKeepsLaws(folder: string, texts: readonly string[]): Promise<void> {
  mkdirSync(folder)
  texts.forEach((t, i) => {
    writeFileSync(join(folder, `${i}.txt`), t)
  })
  const { story } = await analyzeFolder(folder)
  for (const article of story?.analysis.articles ?? []) {
    expect(article.text).toBe(readFileSync(join(folder, article.file), 'utf8').replace(/^\uFEFF/, ''))
  }
  if (story) expectLaws({ sentences: [], attributions: [], ...story.analysis })
}

function expectLaws(analysis: Analysis): void {
  const { articles, outlets, sentences, attributions, mentions, claims, cells, reuse, slots } = analysis
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  const byId = new Map(mentions.map((m) => [m.id, m]))
  const outletOf = new Map(articles.map((a) => [a.id, a.outletId]))
  const inText = (articleId: string, span: Span) => {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    expect(span.end).toBeLessThanOrEqual(texts.get(articleId)?.length ?? -1)
  }

  for (const { a, b } of slots)
    for (const { mentionId, witness } of [a, b]) {
      expect(byId.get(mentionId)?.articleId).toBe(witness.articleId)
      inText(witness.articleId, witness.span)
      expect(texts.get(witness.articleId)?.slice(witness.span.start, witness.span.end)).toBe(witness.quote)
    }
  for (const a of articles) {
    for (const span of [...a.zones, ...a.paragraphs]) inText(a.id, span)
    for (const e of a.evidence) if (e.span) inText(a.id, e.span)
  }
  for (const s of sentences) inText(s.articleId, s)
  for (const a of attributions)
    for (const span of [...a.source, ...a.cue, ...a.content]) inText(a.articleId, span)

  expect(byId.size, 'ids of mentions are distinct').toBe(mentions.length)
  for (const m of mentions) {
    expect(texts.get(m.articleId)?.slice(m.span.start, m.span.end)).toBe(m.quote)
    expect(m.quote).not.toBe('')
    inText(m.articleId, m.context)
    for (const span of [...(m.attribution?.source ?? []), ...(m.attribution?.cue ?? [])])
      inText(m.articleId, span)
    if (m.dispute) inText(m.articleId, m.dispute.evidence)
    expect(m.dispute !== null, 'a dispute has its reason, a repetition has none').toBe(
      m.stance === 'disputes',
    )
    expect(m.confidence).toBeGreaterThanOrEqual(0)
    expect(m.confidence).toBeLessThanOrEqual(1)
  }

  expect(claims.map((c) => c.rank)).toEqual(claims.map((_, i) => i))
  expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length)
  for (const claim of claims) {
    expect(claim.text.trim()).not.toBe('')
    expect(claim.mentionIds).not.toEqual([])
    expect(claim.mentionIds.filter((id) => !byId.has(id))).toEqual([])
    expect(new Set(claim.mentionIds).size).toBe(claim.mentionIds.length)
    const repeating = new Set(
      claim.mentionIds.flatMap((id) =>
        byId.get(id)?.stance === 'repeats' ? [outletOf.get(byId.get(id)?.articleId ?? '')] : [],
      ),
    )
    expect(claim.origins.count).toBe(claim.origins.groups.length)
    const names = claim.origins.groups.map((group) => group.name)
    expect(new Set(names).size, 'what is counted apart is called apart').toBe(names.length)
    expect(new Set(claim.origins.groups.flatMap((g) => g.outletIds))).toEqual(repeating)
  }

  expect(cells.map((c) => `${c.claimId} ${c.outletId}`)).toEqual(
    claims.flatMap((c) => outlets.map((o) => `${c.id} ${o.id}`)),
  )
  const mentionIdsOf = new Map(claims.map((c) => [c.id, c.mentionIds]))
  for (const cell of cells) {
    const own = (mentionIdsOf.get(cell.claimId) ?? []).filter(
      (id) => outletOf.get(byId.get(id)?.articleId ?? '') === cell.outletId,
    )
    const stances = [...new Set(own.map((id) => byId.get(id)?.stance))]
    expect(cell.stance).toBe(stances.length === 2 ? 'both' : (stances[0] ?? 'omits'))
    expect([...cell.mentionIds].sort()).toEqual([...own].sort())
    expect(cell.repeatVoice !== null).toBe(stances.includes('repeats'))
    expect(cell.disputeVoice !== null).toBe(stances.includes('disputes'))
  }

  for (const r of reuse) {
    expect(r.share).toBeGreaterThanOrEqual(0)
    expect(r.share).toBeLessThanOrEqual(1)
    for (const p of r.passages) {
      inText(r.a, p.a)
      inText(r.b, p.b)
    }
  }
}
