import type { Finding } from '@/lib/model/story'
import { claimWords } from '@/lib/view/claim-words'
import { count } from '@/lib/view/counts'
import { findingHref } from '@/lib/view/links'
import { WholeDates } from './ui/whole-dates'

/** So many stand in one row of a wide window: more would push the table out of a low one. */
const AT_ONCE = 4

/** The sentences worth knowing, each a link to what it speaks of; those past the first row are folded. Nothing where there are none. */
export function FindingsList({
  slug,
  findings,
}: {
  readonly slug: string
  readonly findings: readonly Finding[]
}) {
  if (findings.length === 0) return null
  const [first, more] = [findings.slice(0, AT_ONCE), findings.slice(AT_ONCE)]
  return (
    <div className="worth-knowing">
      <ul className="findings" aria-label="Worth knowing">
        {first.map((finding) => (
          <FindingItem key={finding.text} slug={slug} finding={finding} />
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary>{count(more.length, 'more finding')}</summary>
          <ul className="findings" aria-label="More worth knowing">
            {more.map((finding) => (
              <FindingItem key={finding.text} slug={slug} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function FindingItem({ slug, finding }: { readonly slug: string; readonly finding: Finding }) {
  const { text, strong, detail, query, way } = finding
  return (
    <li>
      <a data-soft href={findingHref(slug, query)}>
        <Emphasised text={claimWords(text)} strong={strong && claimWords(strong)} />
      </a>
      {(detail || way) && (
        <small>
          {detail}
          {detail && way && '. '}
          {way && (
            <a data-soft href={findingHref(slug, way.query)}>
              {way.text}
            </a>
          )}
        </small>
      )}
    </li>
  )
}

function Emphasised({ text, strong }: Pick<Finding, 'text' | 'strong'>) {
  const at = strong ? text.indexOf(strong) : -1
  if (!strong || at < 0) return <WholeDates text={text} />
  return (
    <>
      <WholeDates text={text.slice(0, at)} />
      <b>
        <WholeDates text={strong} />
      </b>
      <WholeDates text={text.slice(at + strong.length)} />
    </>
  )
}
