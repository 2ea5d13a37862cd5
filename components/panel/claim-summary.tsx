import type { ClaimDetail } from '@/lib/model/claim-detail'
import type { Claim, Stance } from '@/lib/model/types'
import { PANEL_PARTS } from '@/lib/view/anchors'
import { count } from '@/lib/view/counts'
import { isAtMost, originsWords } from '@/lib/view/origin-words'
import { takeSide } from '@/lib/view/panel'

type Props = {
  readonly detail: Pick<ClaimDetail, 'outlets' | 'repeatedBy' | 'disputedBy' | 'omittedBy'> & {
    readonly claim: Pick<Claim, 'origins'>
  }
}

/**
 * The claim in numbers; each leads to the part of the panel that proves it. The numbers count all outlets, the panel may show the
 * first of them: where none of those stands on a side, that side is named without a way to it.
 */
export function ClaimSummary({ detail }: Props) {
  const { claim, outlets, repeatedBy, disputedBy, omittedBy } = detail
  const unread = omittedBy.filter(({ omission }) => omission?.kind === 'not-analysed').length
  const leaving = omittedBy.length - unread
  const side = (stance: Stance) => (takeSide(outlets, stance).length > 0 ? stance : null)
  return (
    <p className="sum">
      <b>
        <To part={side('repeats')}>{count(repeatedBy, 'outlet')}</To>
        {repeatedBy > 0 && (
          <>
            ,{' '}
            <To part={claim.origins.groups.length > 0 ? 'origins' : null}>
              {originsWords(claim.origins.count, isAtMost(claim.origins))}
            </To>
          </>
        )}
        .
      </b>{' '}
      {disputedBy > 0 ? (
        <>
          <To part={side('disputes')}>{count(disputedBy, 'outlet disputes', 'outlets dispute')} it</To> or{' '}
          {disputedBy === 1 ? 'carries' : 'carry'} a denial.{' '}
        </>
      ) : (
        'Undisputed. '
      )}
      {leaving > 0 && (
        <>
          <To part="omits">{count(leaving, 'outlet leaves', 'outlets leave')} it out</To>.{' '}
        </>
      )}
      {unread > 0 && (
        <>
          <To part="omits">{count(unread, 'outlet')} not read</To>.
        </>
      )}
    </p>
  )
}

type ToProps = { readonly part: keyof typeof PANEL_PARTS | null; readonly children: string | string[] }

function To({ part, children }: ToProps) {
  return part === null ? children : <a href={`#${PANEL_PARTS[part]}`}>{children}</a>
}
