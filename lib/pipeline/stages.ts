/** The stages of the method in their order; what each does is said in lib/view/stage-words.ts. */
export const STAGES = [
  'clean',
  'attributions',
  'propositions',
  'reuse',
  'grouping',
  'disputes',
  'claims',
  'provenance',
] as const

/** Where an analysis is: the stage that it is in, and how many of the articles that stage is through with. */
export type Stage = { readonly name: (typeof STAGES)[number]; readonly done: number; readonly total: number }

export type TellStage = (stage: Stage) => void
