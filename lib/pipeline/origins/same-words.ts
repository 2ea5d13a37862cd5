/** Words that two quotations must have in a row to be one statement: fewer takes in formulas of speech. */
const RUN = 7

/** True when two mentions have the same words in a row, whatever their quotes, case and hyphens. */
export function sameWords(a: string, b: string): boolean {
  const runs = new Set(runsOf(a))
  return runsOf(b).some((run) => runs.has(run))
}

function runsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}
