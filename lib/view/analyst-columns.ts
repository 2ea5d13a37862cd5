import type { Judgement } from '@/lib/model/decisions'
import type { Cell, Mention } from '@/lib/model/types'
import type { CsvValue } from './csv'
import { STANCE_WORDS } from './value-words'

/** The two columns of what an analyst decided and what the engine itself says; both empty where nobody decided. */
export type AnalystColumns = readonly [analyst: CsvValue, engine: CsvValue]

/** What was decided on a mention, else on the cell that it stands in. */
export function mentionColumns(
  judgement: Judgement | undefined,
  mention: Mention,
  outletId: string,
): AnalystColumns {
  const own = judgement?.mentions[mention.id]
  if (own) return [mention.stance, own.engine ?? 'no mention']
  return cellColumns(judgement, { outletId, stance: mention.stance })
}

/** What was decided on a cell. */
export function cellColumns(
  judgement: Judgement | undefined,
  { outletId, stance }: Pick<Cell, 'outletId' | 'stance'>,
): AnalystColumns {
  const own = judgement?.cells[outletId]
  return own ? [stance, own.engine ?? 'no such claim'] : [null, null]
}

/** All that was decided on a claim, and the engine's own beside it. */
export function claimColumns(
  judgement: Judgement | undefined,
  cells: readonly { readonly cell: Cell; readonly outlet: { readonly name: string } }[],
): AnalystColumns {
  if (!judgement) return [null, null]
  const judged = cells.filter(({ cell }) => judgement.cells[cell.outletId])
  const said = [
    judgement.hidden ? 'hidden' : null,
    judgement.pinned ? 'pinned' : null,
    judgement.engineText === null ? null : 'reworded',
    judgement.grade === null ? null : `graded ${judgement.grade}`,
    ...judged.map(({ cell, outlet }) => `${outlet.name} ${STANCE_WORDS[cell.stance]}`),
    ...judgement.notes.map(({ text }) => `note: ${text}`),
  ]
  const engine = [
    judgement.engineText === null ? null : `“${judgement.engineText}”`,
    ...judged.map(({ cell, outlet }) => {
      const own = judgement.cells[cell.outletId]?.engine
      return `${outlet.name} ${own ? STANCE_WORDS[own] : 'is not in it'}`
    }),
  ]
  // Of a decision that is seen elsewhere only (a merging, an origin) at least that there was one.
  return [joined(said) ?? `decided in entries ${judgement.decisions.join(', ')}`, joined(engine)]
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join('; ') || null
}
