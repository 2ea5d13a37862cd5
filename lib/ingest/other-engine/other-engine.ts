/** A program that finds the claims of a story in this engine's place. */
export type OtherEngine = {
  /** Shown with each analysis, and asked again when it changes: name and version. */
  readonly name: string
  /** As the machine's shell takes it. */
  readonly command: string
}

/** What is wrong with the other engine or its answer, and what to do, in whole sentences for people. */
export class OtherEngineError extends Error {
  override readonly name = 'OtherEngineError'
}

/**
 * The other engine of this machine: CORROBORATE_ENGINE is its command, CORROBORATE_ENGINE_NAME its name. Null where none is set, as
 * is usual.
 */
export function otherEngine(
  command: string | undefined = process.env.CORROBORATE_ENGINE,
  name: string | undefined = process.env.CORROBORATE_ENGINE_NAME,
): OtherEngine | null {
  const given = command?.trim()
  return given ? { command: given, name: name?.replace(/\s+/g, ' ').trim() || 'another engine' } : null
}
