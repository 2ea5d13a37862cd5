/** The engine's stages as lib/pipeline/stages.ts names them, in words for people. */
const WORDS: Readonly<Record<string, string>> = {
  clean: 'Telling the report from what stands around it',
  attributions: 'Finding who is said to have said what',
  propositions: 'Finding what is claimed',
  reuse: 'Looking for passages in common',
  grouping: 'Putting mentions of one claim together',
  disputes: 'Finding what disputes what',
  claims: 'Wording the claims',
  provenance: 'Tracing who has it from whom',
}

/** Where an analysis is, as a page shows it; stages that do not go article by article count nothing. */
export function stageProgress({
  name,
  done,
  total,
}: {
  readonly name: string
  readonly done: number
  readonly total: number
}): { readonly stage: string; readonly done: number; readonly total: number } {
  const counts = name === 'clean' || name === 'attributions'
  return { stage: WORDS[name] ?? name, done: counts ? done : 0, total: counts ? total : 0 }
}
