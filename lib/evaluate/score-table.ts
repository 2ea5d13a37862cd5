import { BOOTSTRAP, type Interval } from './bootstrap'
import { FIGURES, type Figure, type Figures } from './score-story'

type Scored = {
  readonly stories: readonly { readonly name: string; readonly score: { readonly figures: Figures } }[]
  readonly pooled: {
    readonly figures: Figures
    readonly intervals: Readonly<Record<Figure, Interval | null>>
  } | null
}

/**
 * The figures as a table for people: a row a story, then the pooled ones and the ends of their interval. A dash: nothing to
 * measure. Ends with a line break.
 */
export function scoreTable({ stories, pooled }: Scored): string {
  const percent = BOOTSTRAP.level * 100
  const end = (side: 0 | 1) => (figure: Figure) => pooled?.intervals[figure]?.[side] ?? null
  const rows: readonly (readonly [name: string, value: (figure: Figure) => number | null])[] = [
    ...stories.map(({ name, score }) => [name, (f: Figure) => score.figures[f]] as const),
    ['pooled', (f) => pooled?.figures[f] ?? null],
    ...(stories.length < 2
      ? []
      : [[`  ${percent} % from`, end(0)] as const, [`  ${percent} % to`, end(1)] as const]),
  ]
  const widest = Math.max(...rows.map(([name]) => name.length))
  const lines = [
    ['story'.padEnd(widest), ...FIGURES].join('  '),
    ...rows.map(([name, value]) =>
      [name.padEnd(widest), ...FIGURES.map((f) => shown(f, value(f)).padStart(f.length))].join('  '),
    ),
  ]
  const resampled = `${BOOTSTRAP.resamples.toLocaleString('en-US')} resamples of the stories`
  return `${lines.join('\n')}\n${stories.length < 2 ? '' : `Intervals: ${resampled}.\n`}`
}

const ERRORS: readonly Figure[] = ['boilerplate', 'quoteErrors', 'cellErrors']

function shown(figure: Figure, value: number | null): string {
  if (value === null) return '–'
  return ERRORS.includes(figure) ? String(value) : value.toFixed(3)
}
