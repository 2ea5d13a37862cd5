import { articleId } from '@/lib/model/ids'
import type { Draft } from '@/lib/model/intake'
import type { GivenMetadata } from '@/lib/model/types'

/**
 * The draft with what a person says of it. A field that is named replaces what was found, null meaning "not given: let the engine
 * read it from the text"; a field that is not named stays. The id follows the outlet, so take it from the result.
 */
export function correctDraft(draft: Draft, corrections: Partial<GivenMetadata>): Draft {
  const given = { ...draft.given, ...corrections }
  const corrected = Object.keys(corrections)
  return {
    ...draft,
    given,
    id: articleId(draft.sha256, given.outlet),
    pageEvidence: draft.pageEvidence.filter((e) => !corrected.includes(e.field)),
  }
}
