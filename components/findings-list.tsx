import type { Finding } from '@/lib/model/story'
import { claimWords } from '@/lib/view/claim-words'
import { matrixHref, originsHref } from '@/lib/view/links'
import { WholeDates } from './ui/whole-dates'

/** The sentences worth knowing, each a link to what it speaks of. Nothing where there are none. */
export function FindingsList({
  slug,
  findings,
}: {
  readonly slug: string
  readonly findings: readonly Finding[]
}) {
  if (findings.length === 0) return null
  return (
    <ul className="findings" aria-label="Worth knowing">
      {findings.map((finding) => {
        const { claim = null, without, ...query } = finding.query
        return (
          <li key={finding.text}>
            <a data-soft href={without ? originsHref(slug, { without }) : matrixHref(slug, query, { claim })}>
              <Emphasised
                text={claimWords(finding.text)}
                strong={finding.strong && claimWords(finding.strong)}
              />
            </a>
            {finding.detail && <small>{finding.detail}</small>}
          </li>
        )
      })}
    </ul>
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
