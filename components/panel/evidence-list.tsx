import type { ClaimDetail } from '@/lib/model/claim-detail'
import type { Chain } from '@/lib/model/provenance'
import type { Stance } from '@/lib/model/types'
import { evidenceAnchor, PANEL_PARTS } from '@/lib/view/anchors'
import type { JudgingDesk } from '@/lib/view/judging'
import type { Place } from '@/lib/view/links'
import type { Side } from '@/lib/view/panel'
import { StanceForm } from '../judging/stance-form'
import { ChainLine } from './chain-line'
import { EvidenceQuote } from './evidence-quote'

/** What the forms of a claim's cells need. */
export type ClaimJudgingProps = {
  readonly desk: JudgingDesk
  readonly claim: string
  readonly judgement: ClaimDetail['judgement']
  readonly outlets: ClaimDetail['outlets']
}

type Props = {
  readonly place: Place
  readonly title: string
  readonly stance: Stance
  readonly sides: readonly Side[]
  readonly chains: readonly Chain[]
  readonly judging: ClaimJudgingProps
}

/** The outlets of one side with their quotes and the way that each came; nothing where the side is empty. */
export function EvidenceList({ place, title, stance, sides, chains, judging }: Props) {
  if (sides.length === 0) return null
  return (
    <section>
      <h3 id={PANEL_PARTS[stance]}>{title}</h3>
      {sides.map(({ outlet, articles }) => (
        <div key={outlet.id} className={outlet.id === place.open.outlet ? 'evidence picked' : 'evidence'}>
          <h4 id={`${evidenceAnchor(outlet.id)}-${stance}`} tabIndex={-1}>
            {outlet.name}
          </h4>
          {articles.map(({ article, mentions }) =>
            mentions.map((mention) => (
              <EvidenceQuote key={mention.id} slug={place.slug} article={article} mention={mention}>
                {quotesOf(judging, outlet.id) > 1 && (
                  <StanceForm
                    desk={judging.desk}
                    claim={judging.claim}
                    outlet={outlet}
                    mention={mention.id}
                    stance={mention.stance}
                    judged={judging.judgement?.mentions[mention.id] ?? null}
                  />
                )}
              </EvidenceQuote>
            )),
          )}
          {judgedHere(judging, outlet.id, stance) && (
            <StanceForm
              desk={judging.desk}
              claim={judging.claim}
              outlet={outlet}
              mention={null}
              stance={judging.outlets.find((one) => one.outlet.id === outlet.id)?.stance ?? stance}
              judged={judging.judgement?.cells[outlet.id] ?? null}
            />
          )}
          {chains
            .filter((chain) => chain.stance === stance && chain.outletId === outlet.id)
            .map((chain) => (
              <ChainLine key={chain.mentionIds.join(' ')} slug={place.slug} chain={chain} />
            ))}
        </div>
      ))}
    </section>
  )
}

/** Quotes of an outlet for the claim, on both sides. */
function quotesOf({ outlets }: ClaimJudgingProps, outletId: string): number {
  const articles = outlets.find((one) => one.outlet.id === outletId)?.articles ?? []
  return articles.reduce((sum, { mentions }) => sum + mentions.length, 0)
}

/** An outlet that does both stands on both sides, and its cell is judged on the first. */
function judgedHere({ outlets }: ClaimJudgingProps, outletId: string, stance: Stance): boolean {
  return stance === 'repeats' || outlets.find((one) => one.outlet.id === outletId)?.stance !== 'both'
}
