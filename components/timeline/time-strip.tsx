import type { Moment } from '@/lib/model/moment'
import type { TimeAxis } from '@/lib/view/times/time-axis'

/** What stands at one date: its tone is that of the sign for what was done then. */
export type StripMark = { readonly moment: Moment; readonly tone: string; readonly count: number }

type Props = { readonly axis: TimeAxis; readonly marks: readonly StripMark[] }

/** Dates on a line: a dot where the time is known, a bar as long as what is not known of it. The words beside it say the same. */
export function TimeStrip({ axis, marks }: Props) {
  return (
    <svg className="strip" width="100%" height="20" aria-hidden="true">
      <Ticks axis={axis} height={20} />
      {marks.map(({ moment, tone, count }) => {
        const { at, length } = axis.place(moment)
        const middle = percent(moment.precision === 'time' ? at : at + length / 2)
        return (
          <g key={`${moment.from} ${moment.until}`} className={tone}>
            {moment.precision !== 'time' && (
              <rect x={percent(at)} y="4" width={percent(length)} height="12" rx="3" />
            )}
            {(moment.precision === 'time' || count > 1) && (
              <circle cx={middle} cy="10" r={count > 1 ? 8 : 5} />
            )}
            {count > 1 && (
              <text x={middle} y="14" textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Part of the line behind which no words have room. */
const LAST = 0.85
/** Ticks nearer to one another than this have no room between them for the words of both. */
const NEAR = 0.3

/** What is written along the line. */
export function StripScale({ axis }: { readonly axis: TimeAxis }) {
  return (
    <svg className="strip scale" width="100%" height="20" aria-hidden="true">
      <Ticks axis={axis} height={20} />
      {axis.ticks.map(({ at, words }, i) => {
        // The last ones stand before their tick, not beyond the edge, and only where the one before them leaves room.
        const last = at > LAST
        if (last && at - (axis.ticks[i - 1]?.at ?? 0) < NEAR) return null
        return (
          <text key={at} x={percent(at)} dx={last ? -4 : 4} textAnchor={last ? 'end' : 'start'} y="13">
            {words}
          </text>
        )
      })}
    </svg>
  )
}

function Ticks({ axis, height }: { readonly axis: TimeAxis; readonly height: number }) {
  return axis.ticks.map(({ at }) => (
    <line key={at} className="tick" x1={percent(at)} x2={percent(at)} y1="0" y2={height} />
  ))
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`
}
