import { describe, expect, it, vi } from 'vitest'
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

  it('lets a program speak that npm was told to run silently', async () => {
    vi.stubEnv('npm_config_loglevel', 'silent')
    const asked = ask(program('console.error(process.env.npm_config_loglevel ?? "loud"); process.exit(3)'))
    await expect(asked).rejects.toThrow(/that it said: loud\. Nothing/)
    vi.unstubAllEnvs()
  })

  it.each([
    [
      program('console.error("no such model"); process.exit(3)'),
      /exit code 3; the last that it said: no such model/,
    ],
    // What it says stands before where it stood.
    [
      program('throw new Error("the shelf is empty")'),
      /the last that it said: (?!.*\bat (?:Object|node)).*the shelf is empty\. Nothing/,
    ],
    [
      program('console.error("word ".repeat(500) + "the end"); process.exit(3)'),
      /that it said: … (?:word )+the end/,
    ],
    [
      program('console.error("Is it running?"); process.exit(3)'),
      /that it said: Is it running\? Nothing was changed\./,
    ],
    ['a-command-that-is-not-there', /exit code 127/],
    ['echo nothing', /its answer is not valid JSON/],
    [program('process.kill(process.pid)'), /it ended with (?:exit code 143|SIGTERM)/],
    [program('setTimeout(() => {}, 60000)'), /it took longer than 0\.025 minutes/],
    [program('console.log("x".repeat(3e6))'), /larger than 2 MB/],
  ])('says why there is no answer: %s', async (command, why) => {
    const asked = askEngine({ name: 'mine 1', command, patience: 1500 }, ARTICLES, 2 * 2 ** 20)
    await expect(asked).rejects.toThrow(why)
    await expect(asked).rejects.toThrow(
      /^The plugged-in engine \(mine 1\) failed: .* unset CORROBORATE_ENGINE/s,
    )
  })
})

describe('otherEngine', () => {
  it.each([
    [undefined, undefined, undefined, null],
    ['  ', 'mine', 'x', null],
    ['./mine', undefined, undefined, { command: './mine', name: 'another engine', patience: 1_800_000 }],
    ['./mine', ' my\nengine  2 ', ' 1.5 ', { command: './mine', name: 'my engine 2', patience: 90_000 }],
  ])('of %j, %j and %j is %j', (command, name, minutes, engine) => {
    expect(otherEngine(env(command, name, minutes))).toEqual(engine)
  })

  it.each(['an hour', '0', '-1', '40000', 'NaN'])('does not take %j for minutes', (minutes) => {
    expect(() => otherEngine(env('./mine', 'mine', minutes))).toThrow(
      `CORROBORATE_ENGINE_MINUTES is "${minutes}": give a number`,
    )
  })
})

function env(command: string | undefined, name: string | undefined, minutes: string | undefined) {
  return {
    CORROBORATE_ENGINE: command,
    CORROBORATE_ENGINE_NAME: name,
    CORROBORATE_ENGINE_MINUTES: minutes,
  }
}

function ask(command: string, articles = ARTICLES) {
  return askEngine({ name: 'mine 1', command, patience: 60_000 }, articles)
}
