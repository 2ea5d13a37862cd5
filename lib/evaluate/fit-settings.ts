import { SETTINGS, type Settings } from '@/lib/pipeline/settings'
import { fitRank } from './fit-rank'
import { fitSameClaim } from './fit-same-claim'
import type { FittingStory } from './read-for-fitting'

export type { FittingStory } from './read-for-fitting'

/** Names of the settings that are fitted on annotated stories; the others are set by hand or trained on other data. */
export const FITTED: readonly (keyof Settings)[] = ['sameClaim', 'rank']

/** The engine's settings as these stories alone would fit them: what is in `FITTED` anew, everything else as it stands. */
export function fitSettings(stories: readonly FittingStory[]): Settings {
  const settings = { ...SETTINGS, sameClaim: fitSameClaim(stories) }
  // The rows that are put in order are those that the first makes.
  return { ...settings, rank: fitRank(stories, settings) }
}
