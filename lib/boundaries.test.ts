import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** Which rooms a room may import from, besides itself; `packages` where npm packages and Node's modules are allowed. */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp | null }>
> = {
  model: { rooms: [], packages: null },
  text: { rooms: ['model'], packages: /^(?!node:|next|react|@prisma)/ },
  view: { rooms: ['model'], packages: /^(?!node:|next|react|@prisma)/ },
  pipeline: { rooms: ['model', 'text'], packages: /^(?!node:|next|react|@prisma)/ },
  judge: { rooms: ['model', 'pipeline', 'text'], packages: null },
  evaluate: { rooms: ['model', 'pipeline', 'text'], packages: /^(?!next|react|@prisma)/ },
  ingest: { rooms: ['model', 'text'], packages: /^(?!next|react|@prisma)/ },
  store: { rooms: ['model'], packages: /^(?!next|react)/ },
  usecases: {
    rooms: ['model', 'pipeline', 'judge', 'ingest', 'store', 'view', 'evaluate'],
    packages: /^(?!next|react|@prisma)/,
  },
  worker: { rooms: ['model', 'store', 'usecases'], packages: /^node:/ },
  components: { rooms: ['model', 'view'], packages: /^(next|react)/ },
  app: { rooms: ['components', 'view', 'store', 'model', 'usecases'], packages: /^(?!@prisma)/ },
  cli: {
    rooms: ['model', 'text', 'view', 'pipeline', 'evaluate', 'ingest', 'store', 'usecases'],
    packages: /^(?!next|react|@prisma)/,
  },
  fixtures: { rooms: ['model', 'ingest', 'pipeline', 'view'], packages: /^node:/ },
  e2e: { rooms: [], packages: /./ },
}

/** Where code belongs that a room must not reach for: the end of every failure's message. */
const BELONGS: Readonly<Record<string, string>> = {
  model: 'Types that others share go to lib/model.',
  text: 'What is said of words alone, whatever the story, goes to lib/text.',
  view: 'What shapes model data for reading goes to lib/view, and gets that data as arguments.',
  pipeline: 'A step of the method goes to lib/pipeline, and gets everything that it needs as arguments.',
  judge: 'What decisions do to an analysis goes to lib/judge; asking for them and storing them elsewhere.',
  evaluate:
    'Scoring goes to lib/evaluate; to read files for it is the command’s part (lib/cli or lib/usecases).',
  ingest: 'Reading files and pages goes to lib/ingest; what to do with them to lib/usecases.',
  store:
    'Queries go to lib/store and give model types; what joins them with the engine goes to lib/usecases.',
  components: 'A component gets its data as props: the page reads it (lib/store) and shapes it (lib/view).',
  app: 'A page reads from lib/store and acts through lib/usecases.',
  cli: 'Only commands may use lib/cli; shared work goes to lib/usecases.',
  worker: 'What runs beside the server goes to lib/worker; the work itself to lib/usecases.',
  usecases: 'Work that commands and pages share goes to lib/usecases.',
  fixtures:
    'Made-up stories and their expected results go to lib/fixtures; only tests and their tools read them.',
  e2e: 'The browser tests drive the browser and know nothing of the code.',
}

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const files = ['app', 'components', 'e2e', 'lib'].flatMap((folder) => sourcesUnder(folder))

describe('the rooms', () => {
  it.each(Object.keys(ROOMS))('%s imports only what it may', (room) => {
    const wrong = files.filter((file) => roomOf(file) === room && !isTest(file)).flatMap(wrongImports)
    expect(wrong, wrong.join('\n')).toEqual([])
  })

  it('hold every file', () => {
    const outside = files.filter((file) => !(roomOf(file) in ROOMS))
    expect(outside, `The rooms are ${Object.keys(ROOMS).join(', ')}.`).toEqual([])
  })

  it('keeps clock, disk, network and chance out of the engine', () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|fetch\(|process\.|performance\.)|localeCompare|toLocale/
    const found = files.filter(
      (f) => ['pipeline', 'judge'].includes(roomOf(f)) && !isTest(f) && impure.test(read(f)),
    )
    expect(found, 'Hand these in as arguments; compare strings by code units, not by locale.').toEqual([])
  })

  it('has no barrels and no drawers for everything', () => {
    const drawers = files.filter((f) =>
      /^(utils?|helpers?|index|common|misc|shared)\.tsx?$/.test(path.basename(f)),
    )
    expect(drawers, 'Name a file for its main export, and import from that file.').toEqual([])
  })
})

/** A sentence for each import that the room of the file may not have, with where the code belongs. */
function wrongImports(file: string): readonly string[] {
  const room = roomOf(file)
  const rules = ROOMS[room]
  return importsOf(file).flatMap((name) => {
    const target = targetOf(file, name)
    const allowed =
      target === null ? rules?.packages?.test(name) : target === room || rules?.rooms.includes(target)
    return allowed ? [] : [`${file} imports ${name}, which ${room} may not. ${BELONGS[target ?? room] ?? ''}`]
  })
}

/** "lib/pipeline/clean/clean.ts" lies in pipeline; files directly in lib lie in no room. */
function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'lib' ? second : top
}

/** The room that an import leads to; null for a package. */
function targetOf(file: string, name: string): string | null {
  if (name.startsWith('@/')) return roomOf(name.slice(2))
  if (name.startsWith('.')) return roomOf(path.posix.join(path.posix.dirname(file), name))
  return null
}

function importsOf(file: string): readonly string[] {
  const statements =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|import\s*'([^']+)'|import\(\s*'([^']+)'/g
  return [...read(file).matchAll(statements)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
}

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('lib/store/generated/') && file.split('/').length > 1)
    .filter((file) => !(file.startsWith('lib/') && file.split('/').length === 2))
    .sort()
}

function isTest(file: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(file)
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
