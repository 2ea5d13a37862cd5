/** Words that say of what stands behind them that it is not done. Lower case. Data only. */

/** Verbs, as lemmas. */
export const AVERTING: ReadonlySet<string> = new Set(
  'avoid avert prevent prohibit forbid ban bar outlaw reject refuse decline abolish scrap cease lack escape'.split(
    ' ',
  ),
)

/** Several words; the first may be a verb in any form. */
export const AVERTED_BY: readonly (readonly string[])[] = [
  'instead of',
  'rather than',
  'in place of',
  'in lieu of',
  'as opposed to',
  'far from',
  'keep off',
  'keep from',
  'keep away from',
  'keep out of',
  'stay off',
  'stay away from',
  'stay out of',
  'stop short of',
  'free of',
  'free from',
].map((words) => words.split(' '))
