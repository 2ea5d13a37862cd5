import { SEVERAL_WORDS } from '@/lib/view/fold-graph'
import { HELP_ORIGINS } from '@/lib/view/links'
import { EDGE_WORDS, NODE_WORDS } from '@/lib/view/provenance-words'

const NODES = ['outlet', 'agency', 'speaker', 'unnamed', 'document'] as const
const EDGES = ['copies', 'reprints', 'relays', 'quotes', 'cites'] as const

/** What the shapes and lines of the picture mean; that of several sources in one only where such are drawn. */
export function GraphLegend({ several }: { readonly several: boolean }) {
  return (
    <ul className="legend graph-legend" aria-label="What shapes and lines mean">
      {NODES.map((kind) => (
        <li key={kind}>
          <svg className={`node ${kind}`} width="24" height="14" aria-hidden="true">
            <rect x="1" y="1" width="22" height="12" rx={kind === 'speaker' ? 6 : 3} />
          </svg>
          {NODE_WORDS[kind]}
        </li>
      ))}
      {several && (
        <li>
          <svg className="node several" width="26" height="16" aria-hidden="true">
            <rect className="behind" x="4" y="4" width="20" height="11" rx="3" />
            <rect x="1" y="1" width="20" height="11" rx="3" />
          </svg>
          {SEVERAL_WORDS}
        </li>
      )}
      {EDGES.map((kind) => (
        <li key={kind}>
          <svg width="26" height="14" aria-hidden="true">
            <path className={`line ${kind}`} d="M0 7L26 7" />
          </svg>
          {EDGE_WORDS[kind]}
        </li>
      ))}
      <li>
        <a href={HELP_ORIGINS}>What does that mean?</a>
      </li>
    </ul>
  )
}
