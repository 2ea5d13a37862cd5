import modelFile from '../model/attribution.model.json'
import type { Range, Reading } from '../reading'
import { decode } from './decode'
import { features } from './features'
import { spansOf, type TaggedRole } from './labels'
import { type Tagger, unpackModel } from './model'

let loaded: Tagger | null = null

/** The sources, cues and contents that the trained tagger sees in each paragraph of a reading, in order of place. */
export function tagSpans(reading: Reading): readonly (readonly (Range & { readonly role: TaggedRole })[])[] {
  loaded ??= unpackModel(modelFile as Parameters<typeof unpackModel>[0])
  const { weights, classes } = loaded
  return reading.paragraphs.map((paragraph) =>
    spansOf(decode(features(reading, paragraph, classes), weights), paragraph.from),
  )
}
