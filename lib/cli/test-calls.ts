import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import { main } from './main'

/** Two articles that disagree, with their story.json. */
export const GOOD = {
  'a.txt':
    'Ferry runs aground\n\nThe ferry Gull ran aground near the lighthouse on Tuesday.\n\nForty people were taken ashore, the harbour office said.\n',
  'b.txt':
    'Ferry owner denies accident\n\nThe owner of the ferry Gull denied that it ran aground near the lighthouse on Tuesday.\n\nForty people were taken ashore.\n',
  'story.json': JSON.stringify({
    title: 'The ferry',
    articles: [
      { file: 'a.txt', outlet: 'The Post', published: '2024-05-02' },
      { file: 'b.txt', outlet: 'The Echo' },
    ],
  }),
}

/**
 * For tests: commands as they are called, in this process, each test with a scratch folder and a database of its own. The clock
 * stands at 2024-05-03T10:00:00Z.
 */
export function testCalls() {
  let scratch = ''
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'corroborate-cli-'))
    vi.stubEnv('DATABASE_URL', `file:${join(scratch, 'stories.db')}`)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(scratch, { recursive: true, force: true })
  })

  /** A path in the scratch folder. */
  const at = (...names: readonly string[]) => join(scratch, ...names)

  /** A folder with these files: what `GOOD` holds unless others are named. */
  function folder(files: Readonly<Record<string, string>> = GOOD, name = 'Ferry'): string {
    mkdirSync(at(name), { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(at(name, file), text)
    return at(name)
  }

  const corroborate = (...args: readonly string[]) => withStdin('', ...args)

  /** The command with these words on stdin. */
  async function withStdin(stdin: string, ...args: readonly string[]) {
    let [stdout, stderr] = ['', '']
    const code = await main(args, {
      print: (text) => {
        stdout += text
      },
      say: (line) => {
        stderr += `${line}\n`
      },
      read: async () => stdin,
      width: 100,
      colour: false,
      now: () => new Date('2024-05-03T10:00:00Z'),
    })
    return { code, stdout, stderr }
  }

  return { at, folder, corroborate, withStdin }
}
