import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { StoryGraph } from '@/lib/model/provenance'
import { graphMl } from './graph-graphml'
import { EDGE_LINES, NODE_FILLS } from './graph-looks'
import { graphSvg } from './graph-svg'
import { xmlWords } from './xml'

const EVIL = `<script>alert("1 & 2")</script>'\u0000\uD800`
const GRAPH: StoryGraph = {
  nodes: [
    { id: 'outlet:a"b', kind: 'outlet', name: EVIL, outletId: 'a<b', mentions: 2 },
    {
      id: 'outlet:b',
      kind: 'agency',
      name: 'An agency with a name that is longer than its box',
      outletId: null,
      mentions: 1,
    },
  ],
  edges: [
    {
      id: 'e1',
      from: 'outlet:a"b',
      to: 'outlet:b',
      kind: 'copies',
      directed: false,
      because: 'Text in common & no <time>.',
      evidence: [{ articleId: 'x', span: { start: 0, end: 3 }, quote: 'a\n<b' }],
    },
  ],
}

describe('xmlWords', () => {
  it.each([
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    [`"'`, '&quot;&apos;'],
    ['tab\tline\nend', 'tab\tline\nend'],
    ['\u0000\u001F\uFFFE', '\uFFFD\uFFFD\uFFFD'],
    ['half \uD800 whole \u{1F30A}', 'half \uFFFD whole \u{1F30A}'],
  ])('%j', (words, expected) => {
    expect(xmlWords(words)).toBe(expected)
  })
})

describe('graphSvg', () => {
  const svg = graphSvg(GRAPH, { title: EVIL })

  it('holds no words of an article as markup, and nothing from elsewhere', () => {
    expect(svg).not.toMatch(/<script|href|url\((?!#)/)
    expect(svg).not.toContain('\u0000')
  })

  it('draws of an outlet that nobody names what tells it from others', () => {
    const nodes = GRAPH.nodes.map((node) => ({ ...node, name: `Unidentified outlet (${node.kind})` }))
    const pictured = graphSvg({ ...GRAPH, nodes }, { title: 'x' })
    expect(pictured).toMatch(/<tspan[^>]*>agency<\/tspan>/)
    expect(pictured).toContain('Unidentified outlet (agency) (news agency)')
  })

  it('draws every node and edge, with its words in full as title', () => {
    const { document } = parseHTML(svg)
    expect(document.querySelectorAll('g > rect')).toHaveLength(2)
    expect(document.querySelectorAll('g > path')).toHaveLength(1)
    expect(svg).toContain('An agency with a name that is longer than its box (news agency)')
    expect(svg).toMatch(/<tspan[^>]*>An agency with a<\/tspan><tspan[^>]*>[^<]+…<\/tspan>/)
  })

  it('says what the boxes and lines mean that are drawn, and no others', () => {
    const { document } = parseHTML(svg)
    const said = [...document.querySelectorAll('.legend text')].map((one) => one.textContent)
    expect(said).toEqual(['outlet', 'news agency', 'copies'])
    expect(graphSvg({ nodes: [], edges: [] }, { title: 'Nothing' })).not.toContain('legend"')
  })

  it('is as large as the boxes and all that is said under them', () => {
    const { document } = parseHTML(svg)
    const [, , width = 0, height = 0] =
      document.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    for (const text of document.querySelectorAll('.legend text')) {
      expect(Number(text.getAttribute('x')) + 6 * (text.textContent?.length ?? 0)).toBeLessThan(width)
      expect(Number(text.getAttribute('y'))).toBeLessThan(height)
    }
    const lowest = [...document.querySelectorAll('g > rect')].map(
      (box) => Number(box.getAttribute('y')) + Number(box.getAttribute('height')),
    )
    const legend = Number(document.querySelector('.legend svg')?.getAttribute('y'))
    expect(Math.max(...lowest)).toBeLessThan(legend)
  })

  it('styles every kind of box and line that there is', () => {
    const styles = svg.match(/<style>(.*)<\/style>/)?.[1]
    for (const kind of Object.keys(NODE_FILLS)) expect(styles).toContain(`.${kind} rect{fill:#`)
    for (const kind of Object.keys(EDGE_LINES)) expect(styles).toContain(`.${kind} path{stroke-width:`)
    expect(styles).toContain('.cites path{stroke-width:1;stroke-dasharray:2 3}')
    expect(styles).not.toMatch(/[{;];|undefined/)
  })

  it('sets no arrow where nobody can tell who had it first', () => {
    expect(svg).not.toContain('marker-end')
  })
})

describe('graphMl', () => {
  it('escapes ids, names and quotes, and declares every key', () => {
    const xml = graphMl(GRAPH, [{ id: 'x', file: 'a&b.txt' }])
    expect(xml).not.toContain('<script')
    expect(xml).toContain('<edge id="e1" source="outlet:a&quot;b" target="outlet:b">')
    expect(xml).toContain('<data key="evidence">a&amp;b.txt 0–3: a &lt;b</data>')
    for (const [, key] of xml.matchAll(/<data key="(\w+)"/g)) expect(xml).toContain(`<key id="${key}"`)
  })

  it('mixes no kinds of edges, which networkx refuses, and says of each whether its direction is known', () => {
    const [edge] = GRAPH.edges
    const told = edge ? { ...edge, id: 'e2', directed: true } : []
    const xml = graphMl({ ...GRAPH, edges: [...GRAPH.edges, told].flat() }, [])
    expect(xml).toContain('edgedefault="directed"')
    expect(xml).not.toMatch(/<edge[^>]* directed=/)
    expect(xml).toContain('<key id="directed" for="edge" attr.name="directed" attr.type="boolean"/>')
    const known = [...xml.matchAll(/<edge id="(\w+)".*?<data key="directed">(\w+)<\/data>/g)]
    expect(known.map(([, id, value]) => [id, value])).toEqual([
      ['e1', 'false'],
      ['e2', 'true'],
    ])
  })

  it('gives yEd every name in full, each box a place of its own, and an arrow where there is a direction', () => {
    const [edge] = GRAPH.edges
    const told = edge ? { ...edge, id: 'e2', kind: 'relays' as const, directed: true } : []
    const { document } = parseHTML(graphMl({ ...GRAPH, edges: [...GRAPH.edges, told].flat() }, []))
    const names = [...document.querySelectorAll('node')].map((one) => one.lastElementChild?.textContent)
    expect(names[1]).toBe('An agency with a name that is longer than its box')
    const places = [...document.querySelectorAll('node')].map(
      (one) => one.innerHTML.match(/ x="\d+" y="\d+"/i)?.[0],
    )
    expect(new Set(places).size).toBe(2)
    const arrows = [...document.querySelectorAll('edge')].map(
      (one) => one.innerHTML.match(/ target="(\w+)"/)?.[1],
    )
    expect(arrows).toEqual(['none', 'standard'])
  })

  it('is whole without nodes', () => {
    expect(graphMl({ nodes: [], edges: [] }, [])).toMatch(
      /<graph id="story" edgedefault="directed">\n<\/graph>\n<\/graphml>\n$/,
    )
  })
})
