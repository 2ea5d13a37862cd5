import type { Chain, ChainStep } from '@/lib/model/provenance'
import { besideHref, originsHref } from '@/lib/view/links'
import { EDGE_WORDS } from '@/lib/view/provenance-words'
import { WitnessQuote } from './witness-quote'

type Props = { readonly slug: string; readonly chain: Chain }

/** The way of a claim into an outlet, drawn as a line of steps back from it, each with the words that show it. */
export function ChainLine({ slug, chain: { steps } }: Props) {
  const [outlet, ...behind] = steps
  if (!outlet || behind.length === 0) return null
  return (
    <ol className="chain" aria-label={`How it came to ${outlet.name}`}>
      <li>
        <b>{outlet.name}</b>
      </li>
      {behind.map((step) => (
        <li key={`${step.kind} ${step.node ?? step.name}`}>
          <Step slug={slug} step={step} />
        </li>
      ))}
    </ol>
  )
}

function Step({ slug, step }: { readonly slug: string; readonly step: ChainStep }) {
  const { kind, node, name, relation, because, evidence } = step
  const words = kind === 'via' ? 'by way of' : relation ? EDGE_WORDS[relation] : 'from'
  const [first, second] = evidence
  return (
    <>
      <span className="how">{words}</span>{' '}
      {node ? <a href={originsHref(slug, { node })}>{name}</a> : <b>{name}</b>}
      <small>
        {because}
        {relation === 'copies' && first && second ? (
          <>
            {' '}
            <WitnessQuote slug={slug} witness={first} most={120} />{' '}
            <a href={besideHref(slug, first.articleId, second.articleId)}>Side by side</a>
          </>
        ) : (
          evidence.map((one) => (
            <span key={`${one.articleId} ${one.span.start}`}>
              {' '}
              <WitnessQuote slug={slug} witness={one} most={120} />
            </span>
          ))
        )}
      </small>
    </>
  )
}
