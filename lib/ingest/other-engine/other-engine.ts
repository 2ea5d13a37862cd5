/** A program that finds the claims of a story in this engine's place. */
export type OtherEngine = {
  /** Shown with each analysis, and asked again when it changes: name and version. */
  readonly name: string
  /** As the machine's shell takes it. */
  readonly command: string
  /** How long it may take, in ms. */
  readonly patience: number
}

const MINUTES = 30
/** A timer of more would go off at once: it counts in 31 bits of ms. */
const MOST_MINUTES = 30_000

/** What is wrong with the other engine or its answer, and what to do, in whole sentences for people. */
export class OtherEngineError extends Error {
  override readonly name = 'OtherEngineError'
}

/**
 * The other engine of this machine: CORROBORATE_ENGINE is its command, CORROBORATE_ENGINE_NAME its name, CORROBORATE_ENGINE_MINUTES how
 * long it may take, 30 by default. Null where none is set, as is usual. Throws OtherEngineError where the minutes are no number.
 */
export function otherEngine(
  env: Readonly<Record<string, string | undefined>> = process.env,
): OtherEngine | null {
  const command = env.CORROBORATE_ENGINE?.trim()
  if (!command) return null
  const name = env.CORROBORATE_ENGINE_NAME?.replace(/\s+/g, ' ').trim()
  return {
    command,
    name: name || 'another engine',
    patience: minutesOf(env.CORROBORATE_ENGINE_MINUTES) * 60_000,
  }
}

function minutesOf(given: string | undefined): number {
  const minutes = given?.trim() ? Number(given) : MINUTES
  if (minutes > 0 && minutes <= MOST_MINUTES) return minutes
  throw new OtherEngineError(
    `CORROBORATE_ENGINE_MINUTES is "${given}": give a number from above 0 to ${MOST_MINUTES}, or leave it out for ${MINUTES}.`,
  )
}
