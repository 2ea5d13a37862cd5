import { SETTINGS, type Settings } from '@/lib/pipeline/settings'
import type { Gold } from './gold'

/** An annotated story, as fitting sees it. */
export type FittingStory = { readonly slug: string; readonly gold: Gold }

/** Names of the settings that are fitted on annotated stories; the others are set by hand or trained on other data. */
export const FITTED: readonly (keyof Settings)[] = []

/** The engine's settings as these stories alone would fit them: what is in `FITTED` anew, everything else as it stands. */
export function fitSettings(_stories: readonly FittingStory[]): Settings {
  return SETTINGS
}
