import type { ComparePage, ComparePart } from '@/lib/model/compare'
import type { MatrixCell, MatrixRow } from '@/lib/model/matrix'
import { claimWords } from '@/lib/view/claim-words'
import { partTitle } from '@/lib/view/compare-query'
import { count, number } from '@/lib/view/counts'
import { wordDates } from '@/lib/view/dates'
import { compareHref, matrixHref } from '@/lib/view/links'
import { cellSign, sideLabel } from '@/lib/view/sign'
import { CellQuotes } from '../ui/cell-quotes'
import { SignMark } from '../ui/signs'
import { WholeDates } from '../ui/whole-dates'

/** Characters of a quote: enough to compare two, and the panel has it whole. */
const LONGEST = 420

type Props = {
  readonly slug: string
  readonly pair: NonNullable<ComparePage['pair']>
  readonly part: ComparePart
  readonly rows: readonly MatrixRow[]
  /** Whether this part is all that is shown. */
  readonly alone: boolean
}

/** The claims of one part, each with what the two outlets say of it. */
export function ComparePartTable({ slug, pair, part, rows, alone }: Props) {
  const { a, b, counts } = pair
  const title = partTitle(part, a.name, b.name)
  return (
    <section className="compare-part" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`} tabIndex={-1}>
        {title}
      </h2>
      <table>
        <caption className="vh">
          {title}: {count(counts[part], 'claim')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claim, cells }) => (
            <tr key={claim.id}>
              <th scope="row">
                <a href={matrixHref(slug, {}, { claim: claim.id })}>
                  <WholeDates text={claimWords(claim.text)} />
                </a>
              </th>
              {cells.map((cell, i) => (
                <Side
                  key={cell.outletId}
                  cell={cell}
                  outlet={i === 0 ? a.name : b.name}
                  href={matrixHref(slug, {}, { claim: claim.id, outlet: cell.outletId })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!alone && counts[part] > rows.length && (
        <p className="part-more">
          The first {number(rows.length)} of {count(counts[part], 'claim')}.{' '}
          <a
            data-soft
            data-focus-next={`part-${part}`}
            href={compareHref(slug, { a: a.id, b: b.id, part })}
            aria-label={`${title}: show all ${count(counts[part], 'claim')}`}
          >
            Show all {number(counts[part])}
          </a>
        </p>
      )}
    </section>
  )
}

function Side({
  cell,
  outlet,
  href,
}: {
  readonly cell: MatrixCell
  readonly outlet: string
  readonly href: string
}) {
  const sign = cellSign(cell)
  const label = sideLabel(cell)
  return (
    <td data-outlet={outlet}>
      <a
        className={`side-stance ${sign.tone}`}
        href={href}
        aria-label={cell.stance === 'omits' ? `${outlet}: ${label}` : `${outlet} ${sign.words}: ${label}`}
      >
        <SignMark sign={sign} />
        <span>{label}</span>
      </a>
      <CellQuotes cell={cell} most={LONGEST} />
      {cell.omission && cell.omission.kind !== 'not-mentioned' && <p>{wordDates(cell.omission.because)}</p>}
    </td>
  )
}
