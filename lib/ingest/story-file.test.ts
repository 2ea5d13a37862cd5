import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from './read-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-file-'))
  put('a.txt', 'Fire in the harbour\n\nTwo sheds burned down on Monday, the fire brigade said.\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, data: string) => writeFileSync(join(folder, name), data)

const WRONG: readonly (readonly [what: string, story: string, reasons: readonly (string | RegExp)[]])[] = [
  ['broken JSON', '{"title": "x",}', [/^is not valid JSON \(.+\)$/]],
  ['an empty file', '', ['is empty']],
  ['a list', '[]', ['does not hold an object']],
  ['null', 'null', ['does not hold an object']],
  ['articles that are no list', '{"articles": {}}', ['has a wrong "articles": it must be a list']],
  ['a title that is no words', '{"title": 7}', ['has a wrong "title": it must be words in quotation marks']],
  ['an entry without file', '{"articles": [{"outlet": "x"}]}', [/^has a wrong "articles\[0\]\.file"/]],
  ['a missing file', '{"articles": [{"file": "z.txt"}]}', ['names z.txt, which is not in the folder']],
  ['a file outside', '{"articles": [{"file": "../a.txt"}]}', ['names ../a.txt, which is not in the folder']],
  [
    'a file of another kind',
    '{"articles": [{"file": "story.json"}]}',
    ['names story.json, which is no .txt, .md, .html, .pdf or .docx file'],
  ],
  [
    'a file twice',
    '{"articles": [{"file": "a.txt"}, {"file": "a.txt"}]}',
    ['names a.txt twice; the first entry is used'],
  ],
  [
    'a word as date',
    '{"articles": [{"file": "a.txt", "published": "Monday"}]}',
    [/^has a wrong "articles\[0\]\.published": it must be a date like/],
  ],
  [
    'a day that is none',
    '{"articles": [{"file": "a.txt", "published": "2019-02-30"}]}',
    [/must be a date that exists$/],
  ],
  [
    'a script as address',
    '{"articles": [{"file": "a.txt", "url": "javascript:alert(1)"}]}',
    [/^has a wrong "articles\[0\]\.url"/],
  ],
  [
    'misspelt fields',
    '{"titel": "x", "articles": [{"file": "a.txt", "Outlet": "Post", "date": "2019-01-25"}]}',
    [
      'has a field "titel", which is not read',
      'has a field "articles[0].Outlet", which is not read',
      'has a field "articles[0].date", which is not read',
    ],
  ],
  [
    'fields of another program',
    '{"id": 7, "articles": [{"file": "a.txt", "note": "x", "published": "2019-01-25", "date": "yesterday", "link": null}]}',
    [],
  ],
]
test.each(WRONG)('story.json: %s is reported, and the articles are read', async (_what, story, reasons) => {
  put('story.json', story)
  const { articles, rejected } = await readFolder(folder)
  expect(articles.map((a) => a.file)).toEqual(['a.txt'])
  expect(rejected.every((r) => r.file === 'story.json')).toBe(true)
  expect(rejected.map((r) => r.reason)).toEqual(
    reasons.map((r) => (typeof r === 'string' ? r : expect.stringMatching(r))),
  )
})

test('story.json: a wrong field leaves the others of its entry in use', async () => {
  put(
    'story.json',
    JSON.stringify({ articles: [{ file: 'a.txt', outlet: 'The Post', published: 2019, url: '' }] }),
  )
  const { articles, rejected } = await readFolder(folder)
  expect(articles[0]?.given).toMatchObject({ outlet: 'The Post', published: null, url: null })
  expect(rejected).toHaveLength(1)
})
