import { SETTINGS, type Settings } from '@/lib/pipeline/settings'
import { type FittingStory, fitSameClaim } from './fit-same-claim'

export type { FittingStory } from './fit-same-claim'

/** Names of the settings that are fitted on annotated stories; the others are set by hand or trained on other data. */
export const FITTED: readonly (keyof Settings)[] = ['sameClaim']

/** The engine's settings as these stories alone would fit them: what is in `FITTED` anew, everything else as it stands. */
export function fitSettings(stories: readonly FittingStory[]): Settings {
  return { ...SETTINGS, sameClaim: fitSameClaim(stories, SETTINGS) }
}
