import type { Chain } from '@/lib/model/provenance'
import type { Stance } from '@/lib/model/types'
import { evidenceAnchor, type Place } from '@/lib/view/links'
import type { Side } from '@/lib/view/panel'
import { ChainLine } from './chain-line'
import { EvidenceQuote } from './evidence-quote'

type Props = {
  readonly place: Place
  readonly title: string
  readonly stance: Stance
  readonly sides: readonly Side[]
  readonly chains: readonly Chain[]
}

/** The outlets of one side with their quotes and the way that each came; nothing where the side is empty. */
export function EvidenceList({ place, title, stance, sides, chains }: Props) {
  if (sides.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {sides.map(({ outlet, articles }) => (
        <div key={outlet.id} className={outlet.id === place.open.outlet ? 'evidence picked' : 'evidence'}>
          <h4 id={`${evidenceAnchor(outlet.id)}-${stance}`} tabIndex={-1}>
            {outlet.name}
          </h4>
          {articles.map(({ article, mentions }) =>
            mentions.map((mention) => (
              <EvidenceQuote key={mention.id} slug={place.slug} article={article} mention={mention} />
            )),
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
