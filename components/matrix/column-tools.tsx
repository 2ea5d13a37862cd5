import type { Outlet } from '@/lib/model/types'
import { moveColumn, toggleHidden, togglePin } from '@/lib/view/column-steps'
import { columnsHref, type Place } from '@/lib/view/links'

type Props = {
  readonly place: Place
  readonly outlets: readonly Outlet[]
  readonly outlet: Pick<Outlet, 'id' | 'name'>
  /** What makes the ids of these links differ from the same ones elsewhere on the page. */
  readonly where: 'head' | 'list'
}

/** Links that arrange one column: pin, hide, left, right. Each is the address of the table as it then is. */
export function ColumnTools({ place, outlets, outlet, where }: Props) {
  const { choice } = place.query
  const { id, name } = outlet
  const [pinned, hidden] = [choice.pinned.includes(id), choice.hidden.includes(id)]
  const [left, right] = [moveColumn(choice, outlets, id, -1), moveColumn(choice, outlets, id, 1)]
  const steps = [
    ...(hidden && !pinned
      ? []
      : [{ step: 'pin', words: pinned ? 'unpin' : 'pin', to: togglePin(choice, id) }]),
    { step: 'hide', words: hidden && !pinned ? 'show' : 'hide', to: toggleHidden(choice, id) },
    ...(left ? [{ step: 'left', words: '←', to: left }] : []),
    ...(right ? [{ step: 'right', words: '→', to: right }] : []),
  ]
  return (
    <span className="column-tools">
      {steps.map(({ step, words, to }) => (
        <a
          key={step}
          data-soft
          id={`${where}-${step}-${id}`}
          href={columnsHref(place, { choice: to })}
          aria-label={ARROWS[step] ? `Move ${name} ${ARROWS[step]}` : `${words} ${name}`}
        >
          {words}
        </a>
      ))}
    </span>
  )
}

const ARROWS: Readonly<Record<string, string>> = { left: 'to the left', right: 'to the right' }
