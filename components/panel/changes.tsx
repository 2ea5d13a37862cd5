import type { ClaimProvenance, Witness } from '@/lib/model/provenance'
import { besideHref } from '@/lib/view/links'
import { DRIFT_WORDS } from '@/lib/view/provenance-words'
import { WitnessQuote } from './witness-quote'

type Props = {
  readonly slug: string
  readonly provenance: ClaimProvenance
  /** Names of outlets by id. */
  readonly names: ReadonlyMap<string, string>
}

/** Where an outlet says more than its origin, or leaves out what limits it there, with both quotes; nothing where none does. */
export function Changes({ slug, provenance: { drift, dropped }, names }: Props) {
  if (drift.length + dropped.length === 0) return null
  const name = (id: string) => names.get(id) ?? id
  return (
    <section>
      <h3>Changed on the way</h3>
      {drift.map((one) => (
        <div key={`${one.mentionId} ${one.fromMentionId} ${one.kind}`} className="change">
          <p>
            <b>{name(one.outletId)}</b> {DRIFT_WORDS[one.kind]}. {one.because}
          </p>
          <dl>
            <Said slug={slug} who={name(one.fromOutletId)} witness={one.there} />
            <Said slug={slug} who={name(one.outletId)} witness={one.here} />
          </dl>
        </div>
      ))}
      {dropped.map((one) => (
        <div key={`${one.outletId} ${one.dropped.span.start}`} className="change">
          <p>
            <b>A qualification dropped.</b> {one.because}
          </p>
          <dl>
            <Said slug={slug} who={name(one.fromOutletId)} witness={one.there} left={one.dropped} />
            <Said slug={slug} who={name(one.outletId)} witness={one.here} />
          </dl>
          <a href={besideHref(slug, one.here.articleId, one.there.articleId)}>Both articles side by side</a>
        </div>
      ))}
    </section>
  )
}

type SaidProps = {
  readonly slug: string
  readonly who: string
  readonly witness: Witness
  readonly left?: Witness
}

function Said({ slug, who, witness, left }: SaidProps) {
  return (
    <>
      <dt>{who}</dt>
      <dd>
        <WitnessQuote slug={slug} witness={witness} />
        {left && (
          <>
            {' '}
            <mark className="disputes">
              <WitnessQuote slug={slug} witness={left} />
            </mark>
          </>
        )}
      </dd>
    </>
  )
}
