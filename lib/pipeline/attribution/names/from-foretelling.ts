import { ROLES, UNNAMED } from '@/lib/text/words/people'
import { type Scene, type Speaker, speakerOf } from './speaker'

/** Sentences ahead in which somebody told of without a name may be named. */
const FORETELLING_REACH = 3

/** "A retired colonel said": somebody of that office whom the next sentences name. Null for spokesmen and the like. */
export function fromForetelling(scene: Scene, head: number): Speaker | null {
  const noun = scene.reading.words[head]
  if (!noun || UNNAMED.has(noun.low) || !ROLES.has(noun.lemma)) return null
  for (let s = noun.sentence; s <= noun.sentence + FORETELLING_REACH; s++) {
    const holder = scene.namesIn
      .get(s)
      ?.find(
        (n) =>
          n.from > head &&
          n.entity.kind === 'person' &&
          n.entity.roles.has(noun.lemma) &&
          (scene.firstAt.get(n.entity) ?? 0) > head,
      )
    if (holder) return speakerOf(holder.entity, noun.sentence)
  }
  return null
}
