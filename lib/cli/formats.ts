import type { StoredStory } from '@/lib/model/story'
import { reportText } from '@/lib/view/report-text'

/** In which forms a story can be written. */
export const FORMATS = [
  'table',
  'json',
  'csv',
  'cells-csv',
  'origins-csv',
  'reuse-csv',
  'decisions-csv',
  'times-csv',
  'svg',
  'graphml',
] as const
export type Format = (typeof FORMATS)[number]

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
