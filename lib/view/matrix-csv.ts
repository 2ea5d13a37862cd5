import type { StoredStory } from '@/lib/model/pages'
import type { Cell } from '@/lib/model/types'
import { type CsvValue, csv } from './csv'
import { DIGEST_NOTE } from './digest-note'
import { ALL_CLAIMS, type ExportOptions, type ExportRow, exportRows } from './export-rows'
import { cellSign } from './sign'

/**
 * The matrix as CSV: a row a claim, a column an outlet with what it does in words, then counts. The header alone where no claim
 * is left. `position` counts the rows of the whole story from 1, in rank order.
 */
export function matrixCsv(story: StoredStory, options: ExportOptions = {}): string {
  const { outlets } = story.analysis
  const header = [
    'position',
    'claim',
    ...outlets.map((o) => o.name),
    'repeated by',
    'disputed by',
    'disputed in own voice by',
    'left out by',
    'independent origins',
    'mentions',
    'claim id',
    'filter',
    'note',
  ]
  const same = [options.filter ?? ALL_CLAIMS, story.sample ? DIGEST_NOTE : null]
  return csv(
    header,
    exportRows(story, options).map((row) => [...rowOf(row), ...same]),
  )
}

function rowOf({ claim, mentions, cells }: ExportRow): readonly CsvValue[] {
  const countOf = (wanted: (cell: Cell) => boolean) => cells.filter(({ cell }) => wanted(cell)).length
  return [
    claim.rank + 1,
    claim.text,
    ...cells.map(({ cell }) => cellSign(cell).words),
    countOf((c) => c.stance === 'repeats' || c.stance === 'both'),
    countOf((c) => c.stance === 'disputes' || c.stance === 'both'),
    countOf((c) => c.disputeVoice === 'own'),
    countOf((c) => c.stance === 'omits'),
    claim.origins.count,
    mentions.length,
    claim.id,
  ]
}
