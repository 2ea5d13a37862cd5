import { isAnalysed, languageName } from '@/lib/model/languages'
import type { StoredStory } from '@/lib/model/story'
import type { Cell } from '@/lib/model/types'
import { count } from './counts'
import { formatDay } from './dates'
import { DIGEST_NOTE } from './digest-note'
import { displayWidth, padTo, printable, wrapTo } from './display-width'
import { type ExportRow, exportRows } from './export-rows'
import { standing } from './history'
import { outletCodes } from './outlet-codes'
import { cellSign } from './sign'

export type TableOptions = {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

type Mark = { readonly sign: string; readonly code: number; readonly words: string }

/** A sign, a letter and a colour for each kind of cell: never one of them alone. */
const MARKS = {
  own: { sign: '●R', code: 34, words: 'repeats, own voice' },
  passed: { sign: '○P', code: 34, words: 'passes it on' },
  denial: { sign: '✕D', code: 31, words: 'carries a denial' },
  dispute: { sign: '⊠X', code: 31, words: 'disputes, own voice' },
  both: { sign: '◐B', code: 35, words: 'both' },
  omits: { sign: '–', code: 2, words: 'leaves it out' },
} as const satisfies Record<string, Mark>

/** Columns that a claim needs to be read at all; where less is left beside the outlets, they go below the claim. */
const NARROWEST_CLAIM = 32
const WIDEST_CLAIM = 90

/**
 * The matrix for a terminal: a row a claim in rank order, a column an outlet, with a key below. Where the outlets do not fit
 * beside the claims, each claim is followed by who does what with it. Ends with a line break.
 */
export function matrixTable(story: StoredStory, { width, colour }: TableOptions): string {
  const { analysis } = story
  const rows = exportRows(story)
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const codes = [...outletCodes(analysis.outlets).values()]
  const columns = codes.map((code) => Math.max(2, displayWidth(code)) + 2)
  const numbered = String(rows.length).length + 2
  const left = width - numbered - columns.reduce((a, b) => a + b, 0) - COUNTS.length
  const longest = Math.max(0, ...rows.map(({ claim }) => displayWidth(claim.text))) + 2
  const claimWidth = Math.min(Math.max(NARROWEST_CLAIM, longest), WIDEST_CLAIM, left)
  const grid = claimWidth >= NARROWEST_CLAIM
  const head = padTo('', numbered + claimWidth) + codes.map((c, i) => padTo(c, columns[i] ?? 0)).join('')
  return [
    paint(1, printable(story.title)),
    ...(story.sample ? [DIGEST_NOTE] : []),
    summary(story, rows),
    ...decided(story),
    '',
    ...(grid ? [paint(1, head + COUNTS)] : []),
    ...rows.flatMap((row) => (grid ? gridRow(row) : listRow(row))),
    '',
    Object.values(MARKS)
      .map((m) => `${paint(m.code, m.sign)} ${m.words}`)
      .join('   '),
    ...(grid ? ['rep, dis: outlets that repeat and dispute it; orig: independent origins'] : []),
    '',
    ...key(story, codes),
    '',
  ].join('\n')

  function gridRow(row: ExportRow): readonly string[] {
    const [first = '', ...more] = wrapTo(printable(row.claim.text), claimWidth - 2)
    const cells = row.cells.map(({ cell }, i) => {
      const mark = markOf(cell)
      return paint(mark.code, mark.sign) + ' '.repeat((columns[i] ?? 0) - displayWidth(mark.sign))
    })
    const start = position(row) + padTo(first, claimWidth) + cells.join('') + counts(row)
    return [start.trimEnd(), ...more.map((line) => ' '.repeat(numbered) + line)]
  }

  function listRow(row: ExportRow): readonly string[] {
    const room = Math.max(20, width - numbered)
    const groups = Object.values(MARKS).flatMap((mark) => {
      const who = row.cells.flatMap(({ cell }, i) => (markOf(cell) === mark ? [codes[i] ?? ''] : []))
      if (who.length === 0) return []
      return [`${mark.sign} ${mark === MARKS.omits ? who.length : who.join(' ')}`]
    })
    const origins = row.claim.origins.count
    if (origins > 0) groups.push(count(origins, 'origin'))
    const lines = [...wrapTo(printable(row.claim.text), room), ...wrapTo(groups.join('   '), room)]
    return lines.map((line, i) => (i === 0 ? position(row) : ' '.repeat(numbered)) + line)
  }

  function position(row: ExportRow): string {
    return `${String(row.claim.rank + 1).padStart(numbered - 2)}  `
  }
}

const COUNTS = ' rep dis orig'

function counts({ claim, cells }: ExportRow): string {
  const number = (n: number, columns: number) => String(n).padStart(columns)
  const repeat = cells.filter(({ cell }) => cell.repeatVoice !== null).length
  const dispute = cells.filter(({ cell }) => cell.disputeVoice !== null).length
  return number(repeat, 4) + number(dispute, 4) + number(claim.origins.count, 5)
}

function markOf(cell: Cell): Mark {
  const { id } = cellSign(cell)
  if (id === 'own' || id === 'passed' || id === 'denial' || id === 'dispute' || id === 'omits')
    return MARKS[id]
  return MARKS.both
}

function summary({ analysis }: StoredStory, rows: readonly ExportRow[]): string {
  const carried = rows.map(({ cells }) => cells.filter(({ cell }) => cell.stance !== 'omits').length)
  const disputed = rows.filter(({ cells }) => cells.some(({ cell }) => cell.disputeVoice !== null))
  const shared = carried.filter((n) => n > 1).length
  const parts = [count(analysis.articles.length, 'article'), count(analysis.outlets.length, 'outlet')]
  return `${parts.join(', ')}. ${count(rows.length, 'claim')}: ${shared} in more than one outlet, ${disputed.length} disputed.`
}

/** That analysts changed what the engine found, which the table itself cannot show; nothing where none of their decisions stands. */
function decided({ log, judgements }: StoredStory): readonly string[] {
  const decisions = log.filter((entry) => standing(entry, log)).length
  if (decisions === 0) return []
  const hidden = Object.values(judgements).filter((one) => one.hidden).length
  const more = hidden > 0 ? `, ${hidden} of the claims hidden in the app` : ''
  return [`With ${count(decisions, 'decision')} of analysts${more}: see --format decisions-csv.`]
}

/** A line for each outlet: its short name, its name, and of each of its articles the file, where it was found, the date, and that it was not read. */
function key({ analysis }: StoredStory, codes: readonly string[]): readonly string[] {
  const widest = Math.max(0, ...codes.map(displayWidth))
  return analysis.outlets.map((outlet, i) => {
    const articles = analysis.articles
      .filter((a) => a.outletId === outlet.id)
      .map((a) =>
        [
          a.file,
          a.via && `via ${a.via}`,
          a.published && formatDay(a.published),
          !isAnalysed(a.language) && `in ${languageName(a.language)}: not analysed`,
        ]
          .filter(Boolean)
          .join(', '),
      )
    return `${padTo(codes[i] ?? '', widest)}  ${printable(`${outlet.name}: ${articles.join('; ')}`)}`
  })
}
