import type { StoredStory } from '@/lib/model/story'
import { claimColumns } from './analyst-columns'
import { chainWords } from './chain-words'
import { csv } from './csv'
import { DIGEST_NOTE } from './digest-note'
import { ALL_CLAIMS, type ExportOptions, exportRows } from './export-rows'
import { gradeOf } from './matrix-csv'
import { openWords } from './origin-words'

const HEADER = [
  'position',
  'claim',
  'independent origins',
  'origin',
  'outlets',
  'number of outlets',
  'reasons',
  'chains',
  'grade',
  'claim id',
  'analyst',
  'engine',
  'filter',
  'note',
  'story',
]

/**
 * The origins of a story's claims as CSV: a row an origin, with the outlets that go back to it, why they were counted as one, and the
 * ways by which they have it. A claim that nobody repeats has no row. The header alone where no claim is left.
 */
export function originsCsv(story: StoredStory, options: ExportOptions = {}): string {
  const names = new Map(story.analysis.outlets.map((outlet) => [outlet.id, outlet.name]))
  const same = [options.filter ?? ALL_CLAIMS, story.sample ? DIGEST_NOTE : null]
  return csv(
    HEADER,
    exportRows(story, options).flatMap(({ claim, cells, judgement }) =>
      claim.origins.groups.map((group) => [
        claim.rank + 1,
        claim.text,
        claim.origins.count,
        group.name,
        group.outletIds.map((id) => names.get(id) ?? id).join('; '),
        group.outletIds.length,
        group.open ? openWords(group) : group.reasons.join(' '),
        claim.provenance.chains
          .filter((one) => one.stance === 'repeats' && group.outletIds.includes(one.outletId))
          .map(chainWords)
          .join('; '),
        gradeOf(claim)[0],
        claim.id,
        ...claimColumns(judgement, cells),
        ...same,
        story.title,
      ]),
    ),
  )
}
