import type { StoryGraph } from '@/lib/model/provenance'
import type { Cell, Claim, Mention } from '@/lib/model/types'
import type { WrittenClaim } from '../claims/write-claims'
import { type OriginReader, prepareOrigins } from '../origins/prepare-origins'
import { buildGraph } from './build-graph'
import { explainOmissions } from './explain-omissions'
import { findDrift } from './find-drift'
import { findDropped } from './find-dropped'
import { findLeftOut } from './find-left-out'
import { nameOrigins } from './name-origins'
import { type ProvenanceStory, prepareProvenance } from './prepare-provenance'
import { suggestGrade } from './suggest-grade'
import { traceClaim } from './trace-claim'
import { withOwnChain } from './with-own-chain'

/** Claims, cells and mentions as `traceClaims` leaves them, and the graph of the story. */
export type Traced = {
  readonly claims: readonly Claim[]
  readonly cells: readonly Cell[]
  /** With the whole chain that their sentences tell. */
  readonly mentions: readonly Mention[]
  readonly graph: StoryGraph
}

/**
 * Adds to the claims of a story what lies behind them (chains, drift, dropped qualifications, a grade), to its omitting cells why, and
 * draws its graph. No claims give none, and a graph of what the articles say of each other.
 */
export function traceClaims(
  written: readonly WrittenClaim[],
  cells: readonly Cell[],
  mentions: readonly Mention[],
  story: ProvenanceStory,
  origins: OriginReader = prepareOrigins(story),
): Traced {
  const reader = prepareProvenance(story, origins)
  const leftOut = findLeftOut(story.reuse, reader)
  const byId = new Map(mentions.map((one) => [one.id, one]))
  const claims = written.map((claim): Claim => {
    const own = claim.mentionIds.flatMap((id) => byId.get(id) ?? [])
    const chains = traceClaim(own, reader)
    const origins = nameOrigins(claim.origins, chains)
    return {
      ...claim,
      origins,
      provenance: {
        chains,
        drift: findDrift(own, chains, reader),
        dropped: findDropped(own, leftOut, reader),
        grade: suggestGrade(own, origins, chains, reader),
      },
    }
  })
  return {
    claims,
    cells: explainOmissions(cells, { claims, mentions }, leftOut, reader),
    mentions: mentions.map((one) => withOwnChain(one, reader)),
    graph: buildGraph(
      story,
      claims.flatMap((claim) => claim.provenance.chains),
    ),
  }
}
