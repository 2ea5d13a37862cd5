import type { Reading } from '../reading'
import type { Entity, Gender } from './entity'
import type { NamedPlace } from './name-table'

/** Somebody who speaks at a place of the article. */
export type Speaker = {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group' | 'unknown'
  readonly gender: Gender
  readonly entity: Entity | null
  /** The noun that a source without a name is called by: "source", "spokesman". */
  readonly noun: string | null
  readonly sentence: number
}

/** What is known while the sources of one article are resolved, in order of place. */
export type Scene = {
  readonly reading: Reading
  readonly names: readonly NamedPlace[]
  /** The names of each sentence, by its position. */
  readonly namesIn: ReadonlyMap<number, readonly NamedPlace[]>
  /** The token at which each is first named. */
  readonly firstAt: ReadonlyMap<Entity, number>
  /** Who has spoken lately. */
  readonly history: readonly Speaker[]
  /** Names that the article uses of newspapers, sites, agencies and the like. */
  readonly publishers: ReadonlySet<Entity>
}

/** Somebody known by name, speaking in the sentence of that position. */
export function speakerOf(entity: Entity, sentence: number): Speaker {
  return { name: entity.longName, kind: entity.kind, gender: entity.gender, entity, noun: null, sentence }
}
