import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const IN_GIT = existsSync(path.join(root, '.git'))
const NOT_READ = /\.(png|ico|model\.json)$|^package-lock\.json$|shipped-files\.test\.ts$/

/** Name and text of each file that git keeps; empty in a copy without its history. */
const files = IN_GIT ? keptFiles() : []

describe.skipIf(!IN_GIT)('the files that are shipped (skipped: this copy is no git checkout)', () => {
  it('name nobody of a story in the code of the method', () => {
    // Comments may: an example says best what a rule is for.
    const names =
      /^(?!\s*(?:\/?\*|\/\/)).*(?:Maduro|Peskov|Shabayev|Guaid[oó]|Venezuela(?!n)|Comcast|Ginsburg|Nieto)/
    const found = matching(names, (file) => /^lib\/(?!fixtures\/)/.test(file) && !/\.test\.tsx?$/.test(file))
    expect(
      found,
      'A rule that names somebody of one story is fitted to that story: say what kind of word it is.',
    ).toEqual([])
  })

  it('speak of no machine', () => {
    const found = matching(/["'`\s(](\/work\/|\/tmp\/|\/root\/|\/home\/\w)/, () => true)
    expect(found, 'Paths are relative to the project; scratch files go to os.tmpdir().').toEqual([])
  })

  it('speak of no issue by its number', () => {
    const found = matching(/\b(issue|ticket|task|PR)\s+#?\d+\b/i, (file) => !file.startsWith('lib/fixtures/'))
    expect(found, 'Say the reason itself: numbers mean nothing to who reads the files.').toEqual([])
  })
})

describe('docs/README.md', () => {
  it('leads to every document', () => {
    const index = readFileSync(path.join(root, 'docs/README.md'), 'utf8')
    const names = readdirSync(path.join(root, 'docs')).filter(
      (name) => name !== 'README.md' && !name.endsWith('.png'),
    )
    expect(names.filter((name) => !index.includes(`](${name}`))).toEqual([])
  })
})

describe('README.md', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

  it('can be read in three minutes', () => {
    const words = readme.replace(/<!--.*?-->/gs, '').split(/\s+/)
    expect(words.length).toBeLessThan(600)
  })

  it('names every script that people run', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const missing = ['demo', 'test', 'dev', 'format', 'bench', 'corroborate'].filter(
      (name) => !(name in scripts) || !new RegExp(`npm (run (-s )?)?${name}\\b`).test(readme),
    )
    expect(missing).toEqual([])
  })

  it('names every command of the command line', () => {
    const commands = [...commandsOf([]), ...commandsOf(['eval'])].filter((name) => name !== 'help')
    expect(commands).toEqual(expect.arrayContaining(['analyze', 'stories']))
    expect(
      commands.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`-- ${name} `)),
    ).toEqual([])
  })
})

/** What `--help` lists. */
function commandsOf(path: readonly string[]): readonly string[] {
  const help = execFileSync(process.execPath, ['scripts/corroborate.mjs', ...path, '--help'], {
    cwd: root,
    encoding: 'utf8',
  })
  const list = help.slice(help.indexOf('\nCommands:'))
  return [...list.matchAll(/^ {2}([a-z][\w-]*)/gm)].map((m) => m[1] ?? '')
}

function matching(pattern: RegExp, wanted: (file: string) => boolean): readonly string[] {
  return files
    .filter(({ name }) => wanted(name))
    .flatMap(({ name, text }) =>
      text
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`${name}:${i + 1}: ${line.trim().slice(0, 120)}`] : [])),
    )
}

function keptFiles(): readonly { readonly name: string; readonly text: string }[] {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && !NOT_READ.test(name) && existsSync(path.join(root, name)))
    .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }))
}
