import type { ClaimDetail } from '@/lib/model/claim-detail'
import { UNTRACED } from '@/lib/model/provenance'
import { number } from '@/lib/view/counts'
import type { JudgingDesk } from '@/lib/view/judging'
import { briefHref, closedHref, matrixHref, type Place } from '@/lib/view/links'
import { takeSide } from '@/lib/view/panel'
import { shorten } from '@/lib/view/shorten'
import { sentencesOf, wordedAfter } from '@/lib/view/worded-after'
import { ClaimJudging } from '../judging/claim-judging'
import { JudgementNote } from '../judging/judgement-note'
import { Changes } from './changes'
import { ClaimSummary } from './claim-summary'
import { ClaimWording, WordingNote } from './claim-wording'
import { EvidenceList } from './evidence-list'
import { GradeNote } from './grade-note'
import { Omitting } from './omitting'
import { OriginReasons } from './origin-reasons'
import { OtherValues } from './other-values'
import { TakeBrief } from './take-brief'
import { WhenNote } from './when-note'

/** Id of the heading that gets the focus when a panel opens. */
export const PANEL_HEADING = 'panel-heading'

type Props = { readonly place: Place; readonly desk: JudgingDesk; readonly detail: ClaimDetail }

/** Everything behind one claim: who repeats it, who disputes it, in which words, from whom, and who leaves it out. */
export function ClaimPanel({ place, desk, detail }: Props) {
  const { claim, outlets, more, omittedBy } = detail
  const { provenance } = claim
  const names = new Map([
    ...provenance.chains.map((one) => [one.outletId, one.steps[0]?.name ?? one.outletId] as const),
    ...[...outlets, ...omittedBy].map(({ outlet }) => [outlet.id, outlet.name] as const),
  ])
  const judging = { desk, claim: claim.id, judgement: detail.judgement, outlets }
  const worded = detail.judgement?.engineText ? null : wordedAfter(claim.text, sentencesOf(outlets))
  const repeats = takeSide(outlets, 'repeats')
  const disputes = takeSide(outlets, 'disputes')
  return (
    <>
      <div className="close">
        <TakeBrief href={briefHref(place.slug, claim.id)} />
        <a data-soft href={closedHref(place)}>
          Close <kbd>Esc</kbd>
        </a>
      </div>
      <h2 id={PANEL_HEADING} tabIndex={-1}>
        <ClaimWording text={claim.text} worded={worded} />
      </h2>
      <WordingNote worded={worded} judgement={detail.judgement} more={more} />
      <ClaimSummary detail={detail} />
      {provenance.grade.rule !== UNTRACED.grade.rule && <GradeNote grade={provenance.grade} />}
      <JudgementNote desk={desk} detail={detail} />
      <ClaimJudging
        desk={desk}
        claim={{ id: claim.id, text: claim.text }}
        judgement={detail.judgement}
        others={detail.others}
        quotes={quotesOf(outlets)}
      />
      <EvidenceList
        place={place}
        title="Repeat it"
        stance="repeats"
        sides={repeats}
        judging={judging}
        chains={provenance.chains}
      />
      <EvidenceList
        place={place}
        title="Dispute it"
        stance="disputes"
        sides={disputes}
        judging={judging}
        chains={provenance.chains}
      />
      {more > 0 && (
        <p className="more">
          <a data-soft href={`${matrixHref(place.slug, place.query, place.open)}&all=1`}>
            Show the quotes of {number(more)} more outlets
          </a>
        </p>
      )}
      <OtherValues place={place} values={detail.otherValues} />
      <OriginReasons slug={place.slug} claim={claim} names={names} desk={desk} />
      <WhenNote detail={detail} />
      <Changes slug={place.slug} provenance={provenance} names={names} />
      <Omitting slug={place.slug} omitting={omittedBy} picked={place.open.outlet} judging={judging} />
    </>
  )
}

/** As long as it can be told from others. */
const CHOICE = 140

function quotesOf(outlets: ClaimDetail['outlets']) {
  return outlets.flatMap(({ outlet, articles }) =>
    articles.flatMap(({ mentions }) =>
      mentions.map(({ id, quote }) => ({ id, outlet: outlet.name, words: shorten(quote, CHOICE) })),
    ),
  )
}
