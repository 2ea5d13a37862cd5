import { askEngine } from '@/lib/ingest/other-engine/ask-engine'
import { type OtherEngine, otherEngine } from '@/lib/ingest/other-engine/other-engine'
import type { GivenClaims } from '@/lib/model/given-claims'
import type { Rejection } from '@/lib/model/incoming'
import type { RawArticle } from '@/lib/model/types'
import { engineName } from '@/lib/pipeline/version'

/** What an analysis made now would be said to be made with: this engine, and the plugged-in one by name. */
export function engineNow(): string {
  return engineName(otherEngineName())
}

/** The name of the engine that is plugged in; null where none is. */
export function otherEngineName(): string | null {
  return otherEngine()?.name ?? null
}

/**
 * The claims of the plugged-in engine; null where none is plugged in. `onRejected` is told of those of its mentions that cannot be used.
 * Throws OtherEngineError where it gives no answer: what it was to find is never found by another in its name.
 */
export async function givenByOther(
  articles: readonly RawArticle[],
  onRejected: (rejected: readonly Rejection[]) => void = () => {},
  engine: OtherEngine | null = otherEngine(),
): Promise<GivenClaims | null> {
  if (!engine) return null
  const { given, rejected } = await askEngine(engine, articles)
  if (rejected.length > 0) onRejected(rejected)
  return given
}
