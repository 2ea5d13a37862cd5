import { arrangeColumns, type ColumnChoice } from '@/lib/model/column-choice'

type Named = { readonly id: string }

/** The choice with an outlet pinned behind those that are, or no longer pinned. */
export function togglePin(choice: ColumnChoice, id: string): ColumnChoice {
  const { pinned, hidden } = choice
  return pinned.includes(id)
    ? { ...choice, pinned: without(pinned, id) }
    : { ...choice, pinned: [...pinned, id], hidden: without(hidden, id) }
}

/** The choice with an outlet hidden, pinned or not, or shown again. */
export function toggleHidden(choice: ColumnChoice, id: string): ColumnChoice {
  const { pinned, hidden } = choice
  return hidden.includes(id)
    ? { ...choice, hidden: without(hidden, id) }
    : { ...choice, hidden: [...hidden, id], pinned: without(pinned, id) }
}

/** The choice with all hidden that are not pinned. */
export function onlyPinned(choice: ColumnChoice, outlets: readonly Named[]): ColumnChoice {
  const hidden = outlets.flatMap(({ id }) => (choice.pinned.includes(id) ? [] : [id]))
  return { ...choice, hidden }
}

/**
 * The choice with an outlet one place further left (-1) or right (1), among the pinned ones if it is one of them. Null where it
 * stands at that end already, or is hidden.
 */
export function moveColumn(
  choice: ColumnChoice,
  outlets: readonly Named[],
  id: string,
  by: -1 | 1,
): ColumnChoice | null {
  const { pinned, others } = arrangeColumns(outlets, choice)
  const isPinned = choice.pinned.includes(id)
  const ids = (isPinned ? pinned : others).map((one) => one.id)
  const from = ids.indexOf(id)
  const other = ids[from + by]
  if (from < 0 || other === undefined) return null
  const moved = ids.with(from, other).with(from + by, id)
  return isPinned ? { ...choice, pinned: moved } : { ...choice, order: shortestOrder(outlets, moved) }
}

/** The first of the ids that, named, bring all into this order: addresses stay as short as they can. */
function shortestOrder(outlets: readonly Named[], wanted: readonly string[]): readonly string[] {
  const place = new Map(outlets.map(({ id }, i) => [id, i]))
  const at = (i: number) => place.get(wanted[i] ?? '') ?? 0
  let length = Math.max(0, wanted.length - 1)
  // What stands at the end as the story has it needs no name.
  while (length > 0 && at(length - 1) < at(length)) length--
  return wanted.slice(0, length)
}

/** True where nothing was chosen. */
export function isPlain({ pinned, hidden, order }: ColumnChoice): boolean {
  return [pinned, hidden, order].every((ids) => ids.length === 0)
}

const NAMES = { pinned: 'pin', hidden: 'hide', order: 'order' } as const
/** Ids of outlets hold letters, digits and hyphens only. */
const BETWEEN = '.'
const MOST = 500

/** The choice that an address holds; of an outlet named twice the first counts. */
export function parseColumnChoice(value: (name: string) => string | undefined): ColumnChoice {
  const ids = (name: string) => [
    ...new Set(
      (value(name) ?? '')
        .split(BETWEEN)
        .filter((id) => id !== '')
        .slice(0, MOST),
    ),
  ]
  return { pinned: ids(NAMES.pinned), hidden: ids(NAMES.hidden), order: ids(NAMES.order) }
}

/** Writes a choice into the parameters of an address; nothing of what is as ever. */
export function addColumnChoice(params: URLSearchParams, choice: ColumnChoice): void {
  for (const key of ['pinned', 'hidden', 'order'] as const) {
    if (choice[key].length > 0) params.set(NAMES[key], choice[key].join(BETWEEN))
  }
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id)
}
