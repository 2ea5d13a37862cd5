/** Whole stories, analysed, for the tests of this room. */
import { expect } from 'vitest'
import type { Analysis, GivenMetadata } from '@/lib/model/types'
import { analyze } from '../analyze'
import { rawArticle } from '../raw-article.fixture'

export const CRANE =
  'The crane, built in 1987 and due to be scrapped next spring, came to rest across the fairway of Lindholm harbour with its jib under water on Friday evening.'
export const MORE =
  'Four tugs tried in vain to move it before the tide turned, and the port was closed to all ships until further notice.'

type Given = Partial<GivenMetadata> & { readonly outlet: string }

/** What the engine says of articles, by what is given of each and its text. */
export function story(...articles: readonly (readonly [given: Given, text: string])[]): Analysis {
  return analyze(articles.map(([given, text], i) => rawArticle(`${i}.txt`, text, given)))
}

/** The edges of a story's graph, as words. */
export const edges = ({ graph }: Analysis) =>
  graph.edges
    .map(({ from, kind, to, directed }) => `${from} ${directed ? kind : `${kind} (both)`} ${to}`)
    .sort()

/** What must hold of the provenance of every story. */
export function expectSound(analysis: Analysis): void {
  const { articles, graph, claims, cells, outlets } = analysis
  const texts = new Map(articles.map((one) => [one.id, one.text]))
  const nodes = new Set(graph.nodes.map((one) => one.id))
  expect(nodes.size).toBe(graph.nodes.length)
  expect(new Set(graph.edges.map((one) => one.id)).size).toBe(graph.edges.length)
  for (const { from, to } of graph.edges) expect(from !== to && nodes.has(from) && nodes.has(to)).toBe(true)
  const chains = claims.flatMap((one) => one.provenance.chains)
  const witnesses = [...graph.edges, ...chains.flatMap((one) => one.steps)].flatMap((one) => one.evidence)
  for (const { articleId, span, quote } of witnesses)
    expect(texts.get(articleId)?.slice(span.start, span.end)).toBe(quote)
  for (const { steps } of chains) {
    const passed = steps.flatMap((one) => one.node ?? [])
    expect(new Set(passed).size).toBe(passed.length)
    expect(passed.every((one) => nodes.has(one))).toBe(true)
  }
  for (const claim of claims) {
    const chained = claim.provenance.chains.flatMap((one) => one.mentionIds)
    expect([...chained].sort()).toEqual([...claim.mentionIds].sort())
    const repeating = cells.filter((one) => one.claimId === claim.id && one.repeatVoice !== null).length
    expect(claim.origins.count).toBeLessThanOrEqual(repeating)
    expect(claim.provenance.grade.value === 1 && claim.origins.count < 2).toBe(false)
  }
  for (const cell of cells) expect(cell.omission === null).toBe(cell.stance !== 'omits')
  expect(graph.nodes.filter((one) => one.outletId !== null).length).toBeLessThanOrEqual(outlets.length)
}
