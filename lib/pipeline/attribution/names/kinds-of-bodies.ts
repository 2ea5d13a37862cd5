import { once } from '@/lib/text/once'
import { ORGANISATION_NOUNS, ORGANISATION_WORDS } from '@/lib/text/words/people'
import type { Entity } from './entity'
import { isIntroduced } from './is-introduced'
import type { NamedPlace } from './name-table'
import type { Scene } from './speaker'

/** What any firm, team or house may be called. */
export const FIRM =
  /^(?:company|firm|manufacturer|maker|retailer|brand|airline|club|group|network|site|station|studio|outlet|organisation|organization|campaign)$/

/** The words of a name, in small letters: the same names are asked for again and again. */
const wordsOf = once(
  ({ longName }: Entity): readonly string[] => longName.toLowerCase().match(/\p{L}+/gu) ?? [],
)

/** Whether a name has the noun in it, or was introduced by it: "Harbour Union", "STMA, the technicians' union". */
export function isCalled(scene: Scene, place: NamedPlace, noun: string): boolean {
  return wordsOf(place.entity).includes(noun) || isIntroduced(scene.reading, place, noun)
}

/** A hospital, a ministry or a union is no company, whether its name says so or what it is introduced by. */
export function isOfAnotherKind(scene: Scene, entity: Entity | null): boolean {
  if (entity === null) return false
  if (wordsOf(entity).some((word) => ORGANISATION_WORDS.has(word) && !COMMERCIAL.test(word))) return true
  const at = scene.firstAt.get(entity) ?? -1
  const first = scene.namesIn.get(scene.reading.words[at]?.sentence ?? -1)?.find((n) => n.from === at)
  return first !== undefined && NO_FIRMS.some((noun) => isIntroduced(scene.reading, first, noun))
}

const COMMERCIAL =
  /^(?:airlines|bank|broadcasting|business|club|company|corp|corporation|group|inc|international|ltd|media|network|newspaper|press|radio|service|services|star|team|television|tv|united|street|house)$/

const NO_FIRMS = [...ORGANISATION_NOUNS].filter((noun) => !FIRM.test(noun) && !COMMERCIAL.test(noun))
