import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { layOutAnnotated } from './annotated-stories.mjs'
import { readArguments } from './arguments.mjs'
import { ROOT, SAMPLE_STORY, SHARED } from './paths.mjs'
import { runNode } from './run.mjs'
import { step } from './step.mjs'
import { main, Stop } from './stop.mjs'

const README = join(ROOT, 'README.md')
const STORIES = join(SHARED, 'stories')
/** The matrix is cut in its first row, which shows what a row is. */
const FIRST_ROW = /^ *1 /

/** Keys of `eval --json` that stand in the README, what they mean, and what careful people reach against each other. */
const FIGURES = [
  ['cellF1', 'cells', '0.92'],
  ['disputesF1', 'disputes', '0.90'],
  ['linkF1', 'same claim', '0.85'],
  ['mentionP', 'mentions: precision', '0.99'],
  ['mentionR', 'mentions: recall', '0.99'],
  ['sourceAcc', 'who said it', '0.92–0.98'],
  ['indepAcc', 'one origin or several', '0.72–0.98'],
  ['boilerplate', 'page furniture', '0'],
  ['quoteErrors', 'quotes not literal', '0'],
]

const COUNTS = new Set(['boilerplate', 'quoteErrors'])

await main(async () => {
  if (readArguments('node scripts/readme.mjs: writes today’s figures and output into README.md.') === null)
    return
  let text = readFileSync(README, 'utf8')
  text = between(text, 'analyze', await sampleOutput())
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-annotated-'))
  try {
    const annotated = existsSync(STORIES) ? layOutAnnotated(folder) : null
    if (annotated) text = between(text, 'figures', await figures(annotated))
    else console.log('../shared/stories or ../shared/bench is not there: the figures stay as they are.')
  } finally {
    rmSync(folder, { recursive: true })
  }
  writeFileSync(README, text)
})

async function sampleOutput() {
  const folder = relative(ROOT, SAMPLE_STORY)
  const output = await corroborate(['analyze', folder], { COLUMNS: '100' })
  const lines = output.trimEnd().split('\n')
  const end = lines.findIndex((line) => FIRST_ROW.test(line)) + 2
  const shown = [`$ npm run -s corroborate -- analyze ${folder}`, ...lines.slice(0, end), '…']
  return shown.map((line) => `    ${line}`.trimEnd()).join('\n')
}

async function figures({ read, apart }) {
  const six = await scored('the six stories', STORIES, [STORIES, read, apart])
  const unseen = await scored('the stories kept apart', apart, [STORIES, STORIES, read])
  const rows = FIGURES.map(([key, meaning, people]) => {
    const shown = (value) => (COUNTS.has(key) ? value : value.toFixed(2))
    return `| ${meaning} | ${shown(six[key])} | ${shown(unseen[key])} | ${people} |`
  })
  return ['| | six | unseen | people |', '|---|---|---|---|', ...rows].join('\n')
}

async function scored(name, stories, further) {
  const args = ['eval', 'stories', stories, '--leave-one-out', '--fit-on', ...further, '--json']
  const json = await step(`Scoring ${name}, each without what was fitted on it`, () => corroborate(args))
  return JSON.parse(json).pooled
}

async function corroborate(args, env) {
  const { code, stdout, output } = await runNode(['scripts/corroborate.mjs', ...args], { quiet: true, env })
  if (code !== 0) throw new Stop(`corroborate ${args.join(' ')} failed:\n${output}`)
  return stdout
}

/** The text with what stands between the two marks of that name replaced. */
function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Stop(`README.md has no ${open} … ${close} to write into.`)
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
}
