import { describe, expect, it } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import { askEngine } from './ask-engine'
import { otherEngine } from './other-engine'

const ARTICLES = [
  {
    id: 'a-1',
    file: 'a.txt',
    text: 'The mill burned down.',
    sha256: 'x',
    given: { ...NOTHING_GIVEN, outlet: 'Post' },
  },
]
/** A program in one line; the shell keeps what stands in single quotes. */
const program = (code: string) => `"${process.execPath}" -e '${code}'`
const ECHO =
  'let q=""; process.stdin.on("data", (d) => { q += d }).on("end", () => { const { articles: [a] } = JSON.parse(q); console.log(JSON.stringify({ claims: [{ mentions: [{ article: a.id, quote: a.text, stance: "repeats", source: a.outlet }] }] })) })'

describe('askEngine', () => {
  it('hands over the articles and reads the claims', async () => {
    const { given, rejected } = await ask(program(ECHO))
    expect(given).toEqual({
      engine: 'mine 1',
      claims: [
        [
          {
            articleId: 'a-1',
            span: { start: 0, end: 21 },
            stance: 'repeats',
            source: 'Post',
            kind: undefined,
          },
        ],
      ],
    })
    expect(rejected).toEqual([])
  })

  it('takes the answer of a program that reads nothing', async () => {
    const long = ARTICLES.map((one) => ({ ...one, text: 'The mill burned down. '.repeat(50_000) }))
    expect((await ask('echo "{\\"claims\\":[]}"', long)).given.claims).toEqual([])
  })

  it.each([
    [
      program('console.error("no such model"); process.exit(3)'),
      /exit code 3; the last that it said: no such model/,
    ],
    ['a-command-that-is-not-there', /exit code 127/],
    ['echo nothing', /its answer is not valid JSON/],
    [program('process.kill(process.pid)'), /it ended with (?:exit code 143|SIGTERM)/],
    [program('setTimeout(() => {}, 60000)'), /it took longer than 1\.5 s/],
    [program('console.log("x".repeat(3e6))'), /larger than 2 MB/],
  ])('says why there is no answer: %s', async (command, why) => {
    const limits = { time: 1500, answer: 2 * 2 ** 20 }
    const asked = askEngine({ name: 'mine 1', command }, ARTICLES, limits)
    await expect(asked).rejects.toThrow(why)
    await expect(asked).rejects.toThrow(
      /^The plugged-in engine \(mine 1\) failed: .* unset CORROBORATE_ENGINE/s,
    )
  })
})

describe('otherEngine', () => {
  it.each([
    [undefined, undefined, null],
    ['  ', 'mine', null],
    ['./mine', undefined, { command: './mine', name: 'another engine' }],
    ['./mine', ' my\nengine  2 ', { command: './mine', name: 'my engine 2' }],
  ])('of %j and %j is %j', (command, name, engine) => {
    expect(otherEngine(command, name)).toEqual(engine)
  })
})

function ask(command: string, articles = ARTICLES) {
  return askEngine({ name: 'mine 1', command }, articles)
}
