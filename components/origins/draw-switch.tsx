import { number } from '@/lib/view/counts'
import type { Drawing } from '@/lib/view/draw-graph'
import { originsHref } from '@/lib/view/links'
import type { Draw, OriginsQuery } from '@/lib/view/origins-query'

const WORDS: Readonly<Record<Draw, string>> = {
  shared: 'What outlets share',
  folded: 'Own sources in one box',
  all: 'Everything',
}

type Props = {
  readonly slug: string
  readonly query: OriginsQuery
  readonly drawings: readonly Drawing[]
  readonly drawn: Drawing
  /** Name of the node around which alone is drawn; null where the whole is. */
  readonly near: string | null
  /** True where not all links between those that have text in common are drawn. */
  readonly thinned: boolean
}

/** How much of the graph is drawn, each with its number of nodes; or around whom, and the way back to the whole. */
export function DrawSwitch({ slug, query, drawings, drawn, near, thinned }: Props) {
  const all = (drawings.at(-1) ?? drawn).graph.nodes.length
  const left = all - drawn.graph.nodes.length
  return (
    <div className="draw">
      {near !== null ? (
        <p>
          Drawn: <b>{near}</b>, who it has something from, and who has something from it.{' '}
          <a data-soft href={originsHref(slug, { ...query, near: null })}>
            Draw the whole story
          </a>
        </p>
      ) : (
        drawings.length > 1 && (
          <nav className="show-switch" aria-label="How much is drawn">
            {drawings.map((one) => (
              <a
                key={one.draw}
                data-soft
                href={originsHref(slug, { ...query, draw: one.draw })}
                aria-current={one.draw === drawn.draw ? 'true' : undefined}
              >
                {WORDS[one.draw]} <span className="amount">{number(one.graph.nodes.length)}</span>
              </a>
            ))}
          </nav>
        )
      )}
      {near === null && drawn.draw === 'shared' && (
        <p>Left off: {number(left)} that no two outlets share. The list names them too.</p>
      )}
      {thinned && (
        <p>Where many have one text in common, lines lead to one of them; the list tells every pair.</p>
      )}
    </div>
  )
}
