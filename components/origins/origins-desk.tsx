import type { StoryOrigins } from '@/lib/model/story-pages'
import { count } from '@/lib/view/counts'
import { drawnGraph, nearGraph } from '@/lib/view/draw-graph'
import { foldGraph, isFolded } from '@/lib/view/fold-graph'
import { leaveOneOut } from '@/lib/view/leave-one-out'
import { downloadHref, exportHref, pictureHref } from '@/lib/view/links'
import type { OriginsQuery } from '@/lib/view/origins-query'
import { thinCopies } from '@/lib/view/thin-copies'
import { SampleNote } from '../sample-note'
import { StoryLine } from '../story-ways'
import { SoftLinks } from '../ui/soft-links'
import { DrawSwitch } from './draw-switch'
import { GraphEvidence } from './graph-evidence'
import { GraphLegend } from './graph-legend'
import { GraphList } from './graph-list'
import { GraphPicture } from './graph-picture'
import { LeaveOut } from './leave-out'

type Props = { readonly origins: StoryOrigins; readonly query: OriginsQuery }

/** What a story goes back to: the graph as a picture and as a list, and what is left of its claims without one of its origins. */
export function OriginsDesk({ origins, query }: Props) {
  const { story, graph, claims } = origins
  const { drawings, drawing, near, drawn } = drawnGraph(graph, query)
  const listed = (near && nearGraph(graph, near.id)?.graph) ?? graph
  // Of what is open all links are told, whether drawn or not.
  const told = drawing.draw === 'all' ? graph : foldGraph(graph)
  const several = claims.filter((one) => one.origins.groups.some((group) => group.outletIds.length > 1))
  return (
    <SoftLinks>
      <main id="main" className="origins-page" tabIndex={-1}>
        <header className="head">
          <StoryLine story={story} here="origins" />
          <h1>Who has it from whom</h1>
          <p>
            {count(graph.nodes.length, 'outlet, person or document', 'outlets, people and documents')},{' '}
            {count(graph.edges.length, 'link')} with the words that show{' '}
            {graph.edges.length === 1 ? 'it' : 'them'}.{' '}
            {several.length === 0
              ? 'In no claim do two outlets share an origin.'
              : `In ${count(several.length, 'claim')} two or more outlets share an origin.`}
          </p>
          {story.sample && <SampleNote />}
          <nav className="exports" aria-label="Export">
            Export:{' '}
            <a href={pictureHref(story.slug, { draw: drawing.draw, near: near?.id ?? null })} download>
              SVG
            </a>
            <a href={downloadHref(story.slug, 'graph.graphml')} download>
              GraphML
            </a>
            <a href={exportHref(story.slug, 'origins.csv', {})} download>
              Origins CSV
            </a>
            <a href={downloadHref(story.slug, 'reuse.csv')} download>
              Passages CSV
            </a>
          </nav>
        </header>
        <LeaveOut slug={story.slug} query={query} claims={claims} left={leaveOneOut(claims, graph.nodes)} />
        {graph.nodes.length === 0 ? (
          <p className="no-rows">Nothing was traced in this story yet: analyse it again.</p>
        ) : (
          <div className="graph-work">
            <div className="graph-side">
              <p className="graph-note">
                Arrows lead from who has it to who it is from.{' '}
                <span className="screen-only">Choose a link to see the words that show it.</span>
              </p>
              <DrawSwitch
                slug={story.slug}
                query={query}
                drawings={drawings}
                drawn={drawing}
                near={near?.name ?? null}
                thinned={thinCopies(told) !== told}
              />
              <GraphLegend several={drawn.nodes.some(isFolded)} />
              <GraphPicture slug={story.slug} title={story.title} graph={drawn} query={query} />
            </div>
            <div className="graph-words">
              <GraphEvidence origins={origins} drawn={told} query={query} />
              <GraphList slug={story.slug} graph={listed} query={query} />
            </div>
          </div>
        )}
      </main>
    </SoftLinks>
  )
}
