import type { Word } from '../reading'

/** "The coast guard", "the palace guard": a force, and no guard of it. `head` is the token of the noun. */
export function isForce(words: readonly Word[], head: number): boolean {
  return (
    /^guard$/.test(words[head]?.low ?? '') &&
    /^(?:border|civil|coast|home|national|palace|presidential|republican|revolutionary)$/.test(
      words[head - 1]?.low ?? '',
    )
  )
}
