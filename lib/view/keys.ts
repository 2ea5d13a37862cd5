/** Where a key counts: on every page while nobody types, in the table of claims, or on a cell of it in review mode. */
export type KeyPlace = 'page' | 'table' | 'review'

type KeyLine = {
  readonly action: string
  readonly place: KeyPlace
  /** As browsers name them (`KeyboardEvent.key`), after "Ctrl+" where that key (or ⌘) is held. */
  readonly keys: readonly string[]
  /** As they are shown to people. */
  readonly shown: readonly string[]
  /** What they do, as a sentence without its stop. */
  readonly words: string
}

/** Every key of the app: what listens for keys and what lists them both read it here. */
export const KEYS = [
  { action: 'left', place: 'table', keys: ['ArrowLeft'], shown: ['←'], words: 'One cell to the left' },
  { action: 'right', place: 'table', keys: ['ArrowRight'], shown: ['→'], words: 'One cell to the right' },
  { action: 'up', place: 'table', keys: ['ArrowUp'], shown: ['↑'], words: 'The claim above' },
  { action: 'down', place: 'table', keys: ['ArrowDown'], shown: ['↓'], words: 'The claim below' },
  { action: 'row-start', place: 'table', keys: ['Home'], shown: ['Home'], words: 'The claim’s own words' },
  { action: 'row-end', place: 'table', keys: ['End'], shown: ['End'], words: 'The last outlet in sight' },
  { action: 'start', place: 'table', keys: ['Ctrl+Home'], shown: ['Ctrl', 'Home'], words: 'The first claim' },
  { action: 'end', place: 'table', keys: ['Ctrl+End'], shown: ['Ctrl', 'End'], words: 'The last claim here' },
  {
    action: 'page-up',
    place: 'table',
    keys: ['PageUp'],
    shown: ['Page ↑'],
    words: 'A screen up, and from the first claim to the page before',
  },
  {
    action: 'page-down',
    place: 'table',
    keys: ['PageDown'],
    shown: ['Page ↓'],
    words: 'A screen down, and from the last claim to the next page',
  },
  {
    action: 'open',
    place: 'table',
    keys: ['Enter'],
    shown: ['Enter'],
    words: 'Open the quotes behind a claim or cell',
  },
  { action: 'judge-repeats', place: 'review', keys: ['r'], shown: ['r'], words: 'The outlet repeats it' },
  { action: 'judge-disputes', place: 'review', keys: ['d'], shown: ['d'], words: 'The outlet disputes it' },
  { action: 'judge-both', place: 'review', keys: ['b'], shown: ['b'], words: 'The outlet does both' },
  { action: 'judge-omits', place: 'review', keys: ['o'], shown: ['o'], words: 'The outlet leaves it out' },
  {
    action: 'merge',
    place: 'review',
    keys: ['m'],
    shown: ['m'],
    words: 'Merge: once on the claim to keep, again on the other one',
  },
  { action: 'undo', place: 'review', keys: ['u'], shown: ['u'], words: 'Undo your last decision' },
  {
    action: 'close',
    place: 'page',
    keys: ['Escape'],
    shown: ['Esc'],
    words: 'Close what is open, back to where you were',
  },
  { action: 'search', place: 'page', keys: ['/'], shown: ['/'], words: 'Search' },
  { action: 'keys', place: 'page', keys: ['?'], shown: ['?'], words: 'Show these keys' },
] as const satisfies readonly KeyLine[]

export type KeyAction = (typeof KEYS)[number]['action']

/** Headings of the list of keys, in its order. */
export const KEY_PLACES: readonly { readonly place: KeyPlace; readonly title: string }[] = [
  { place: 'table', title: 'In the table' },
  { place: 'review', title: 'In review mode, on a cell' },
  { place: 'page', title: 'Everywhere' },
]

/** The keys that count in a place, in the order of the list; empty where there are none. */
export function keysIn(place: KeyPlace): readonly (KeyLine & { readonly action: KeyAction })[] {
  return KEYS.filter((line) => line.place === place)
}

type Pressed = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key that was pressed does in a place; null where it does nothing there, and with Alt, which is the browser's. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed, place: KeyPlace): KeyAction | null {
  if (altKey) return null
  const name = ctrlKey || metaKey ? `Ctrl+${key}` : key
  return keysIn(place).find((line) => line.keys.includes(name))?.action ?? null
}
