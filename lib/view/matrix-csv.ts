import { UNTRACED } from '@/lib/model/provenance'
import type { StoredStory } from '@/lib/model/story'
import type { Cell, Claim } from '@/lib/model/types'
import { claimColumns } from './analyst-columns'
import { type CsvValue, csv } from './csv'
import { DIGEST_NOTE } from './digest-note'
import { ALL_CLAIMS, type ExportOptions, type ExportRow, exportRows } from './export-rows'
import { otherValueWords, SLOT_WORDS } from './other-values'
import { cellWords } from './sign'

const BEFORE = ['position', 'claim']
const AFTER = [
  'repeated by',
  'disputed by',
  'disputed in own voice by',
  'left out by',
  'independent origins',
  'mentions',
  'claim id',
  'origins',
  'grade',
  'grade reason',
  'drift',
  'dropped qualifications',
  'other values',
  'analyst',
  'engine',
  'filter',
  'note',
  'story',
  'not read by',
]

/**
 * The matrix as CSV: a row a claim, a column an outlet with what it does in words, then counts. The header alone where no claim
 * is left. `position` counts the rows of the whole story from 1, in rank order.
 */
export function matrixCsv(story: StoredStory, options: ExportOptions = {}): string {
  const taken = new Set([...BEFORE, ...AFTER])
  // Programs find columns by their names: an outlet called as one of the others would hide it, or be hidden.
  const columns = story.analysis.outlets.map(({ name }) => (taken.has(name) ? `${name} (outlet)` : name))
  const header = [...BEFORE, ...columns, ...AFTER]
  const same = [options.filter ?? ALL_CLAIMS, story.sample ? DIGEST_NOTE : null]
  return csv(
    header,
    exportRows(story, options).map((row) => [
      ...rowOf(row),
      ...same,
      story.title,
      row.cells.filter(({ cell }) => notRead(cell)).length,
    ]),
  )
}

/** Whether nobody can say what the outlet does: whose texts were not read has left nothing out. */
function notRead({ omission }: Cell): boolean {
  return omission?.kind === 'not-analysed'
}

/** Grade and reason; both empty where the engine of the run gave none. */
export function gradeOf({ provenance: { grade } }: Pick<Claim, 'provenance'>): readonly [CsvValue, CsvValue] {
  return grade.rule === UNTRACED.grade.rule ? [null, null] : [grade.value, grade.because]
}

function rowOf({ claim, mentions, cells, judgement, others }: ExportRow): readonly CsvValue[] {
  const countOf = (wanted: (cell: Cell) => boolean) => cells.filter(({ cell }) => wanted(cell)).length
  return [
    claim.rank + 1,
    claim.text,
    ...cells.map(({ cell }) => cellWords(cell)),
    countOf((c) => c.stance === 'repeats' || c.stance === 'both'),
    countOf((c) => c.stance === 'disputes' || c.stance === 'both'),
    countOf((c) => c.disputeVoice === 'own'),
    countOf((c) => c.stance === 'omits' && !notRead(c)),
    claim.origins.count,
    mentions.length,
    claim.id,
    claim.origins.groups.map((group) => group.name).join('; '),
    ...gradeOf(claim),
    claim.provenance.drift.map((one) => one.because).join(' ') || null,
    claim.provenance.dropped.map((one) => `${one.because} “${one.dropped.quote}”`).join(' ') || null,
    others.map((one) => `${SLOT_WORDS[one.kind]}: ${otherValueWords(one)}. ${one.claim.text}`).join(' ') ||
      null,
    ...claimColumns(judgement, cells),
  ]
}
