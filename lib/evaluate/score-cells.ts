import type { Alignment } from './align-claims'
import { type Counts, noCounts } from './counts'
import { type Group, isNear, type Place, type Stance } from './scored'

const STANCES = ['repeats', 'disputes'] as const

/**
 * Cells (claim and article) by stance. Only claims that matter to a matrix count: carried by two articles, or disputed. A cell of
 * the report is right only where a literal quote proves it: one that is near an annotated mention of that claim and stance. Cells
 * of claims that nobody annotated are false ones.
 */
export function scoreCells(
  gold: readonly Group[],
  report: readonly Group[],
  files: readonly string[],
  { toReport, toGold }: Alignment,
): Readonly<Record<Stance, Counts>> {
  const counts = { repeats: noCounts(), disputes: noCounts() }
  gold.forEach((claim, index) => {
    const found = report[toReport.get(index) ?? -1]
    if (!matters(claim) && !(found && matters(found))) return
    for (const file of files) {
      for (const stance of STANCES) {
        const count = counts[stance]
        const there = holds(claim, file, stance)
        const said = found !== undefined && holds(found, file, stance)
        if (there && said) {
          if (!isProved(claim, found, file, stance)) {
            count.fp++
            count.fn++
          } else if (matters(claim)) count.tp++
        } else if (said) count.fp++
        else if (there) count.fn++
      }
    }
  })
  report.forEach((claim, index) => {
    if (toGold.has(index) || !matters(claim)) return
    const cells = new Set(claim.mentions.map((m) => `${m.stance} ${m.file}`))
    for (const stance of STANCES) counts[stance].fp += [...cells].filter((c) => c.startsWith(stance)).length
  })
  return counts
}

function matters({ mentions }: Group): boolean {
  return new Set(mentions.map((m) => m.file)).size > 1 || mentions.some((m) => m.stance === 'disputes')
}

function holds({ mentions }: Group, file: string, stance: Stance): boolean {
  return mentions.some((m) => m.file === file && m.stance === stance)
}

function isProved(gold: Group, report: Group, file: string, stance: Stance): boolean {
  const annotated = gold.mentions.filter((m) => m.stance === stance)
  const quoted = (m: Place) => m.file === file && m.stance === stance
  return report.mentions.some((m) => quoted(m) && annotated.some((a) => isNear(a, m)))
}
