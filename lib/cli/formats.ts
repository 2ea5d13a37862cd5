import type { StoredStory } from '@/lib/model/story'
import { reportText } from '@/lib/view/report-text'

/** In which forms a story can be written, each with what it holds. */
export const FORMAT_WORDS = {
  table: 'the matrix to read in a terminal: claims down, outlets across',
  json: 'everything with its proof (docs/report.md)',
  csv: 'the matrix for a spreadsheet: a row a claim, a column an outlet',
  'cells-csv': 'the quotes behind it: a row a quote, or an outlet that leaves the claim out',
  'origins-csv': 'what claims go back to: a row an origin of a claim',
  'reuse-csv': 'passages that stand in two articles: a row a passage',
  'decisions-csv': 'what analysts decided: a row a decision',
  'times-csv': 'who was first with a claim: a row an outlet that has it',
  brief: 'quotes, origins and articles to read or paste into a report, as Markdown',
  annotations: 'the quotes as W3C Web Annotations, for programs that show or keep such',
  svg: 'the graph of who has it from whom, as a picture',
  graphml: 'the same graph, for Gephi, yEd and the like',
} as const
export type Format = keyof typeof FORMAT_WORDS
export const FORMATS = Object.keys(FORMAT_WORDS) as readonly Format[]

export type FormatOptions = {
  readonly width: number
  readonly colour: boolean
  /** Those of the engine, for a story without a stored run. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** A story in one of the forms, as text that ends with a line break. Loads what writes that form, and no more. */
export async function formatStory(
  story: StoredStory,
  format: Format,
  options: FormatOptions,
): Promise<string> {
  switch (format) {
    case 'table':
      return (await import('@/lib/view/table')).matrixTable(story, options)
    case 'csv':
      return (await import('@/lib/view/matrix-csv')).matrixCsv(story)
    case 'cells-csv':
      return (await import('@/lib/view/cells-csv')).cellsCsv(story)
    case 'origins-csv':
      return (await import('@/lib/view/origins-csv')).originsCsv(story)
    case 'reuse-csv':
      return (await import('@/lib/view/reuse-csv')).reuseCsv(story)
    case 'times-csv':
      return (await import('@/lib/view/times/times-csv')).timesCsv(story)
    case 'decisions-csv':
      return (await import('@/lib/view/decisions-csv')).decisionsCsv(story)
    case 'brief':
      return (await import('@/lib/view/brief/brief')).evidenceBrief(story)
    case 'annotations':
      return (await import('@/lib/view/annotations')).annotations(story)
    case 'svg':
      return (await import('@/lib/view/graph-svg')).graphSvg(story.analysis.graph, { title: story.title })
    case 'graphml':
      return (await import('@/lib/view/graph-graphml')).graphMl(story.analysis.graph, story.analysis.articles)
    case 'json': {
      const { toReport } = await import('@/lib/view/report')
      const { settings } = options
      return reportText(toReport(story, settings ? { settings } : {}))
    }
  }
}
