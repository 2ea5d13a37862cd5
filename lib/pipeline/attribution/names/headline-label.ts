import type { Found } from '../found'
import type { Speaker } from './speaker'

/**
 * The speakers of an article without those that only a colon in its headline makes one: in "HARBOUR: nine ships lost" the label is a place or a
 * kicker. It may stay where it is a person's or a body's name, an office, or speaks in the text below too.
 */
export function withoutKickers(
  found: readonly Found[],
  speakers: readonly (Speaker | null)[],
): readonly (Speaker | null)[] {
  return speakers.map((one, i) => {
    if (one === null || found[i]?.rule !== 'rule:headline-colon' || one.kind !== 'unknown') return one
    if (one.entity === null) return /^\P{Ll}+$/u.test(one.name) ? null : one
    const speaks = speakers.some((other, k) => k !== i && other?.entity === one.entity)
    return speaks ? one : null
  })
}
