/** Share of the height of the letters that one takes in width, in common sans serifs; rounded up, so that names rather break than stick out. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|! ]/, 0.36],
  [/[ftrI()/-]/, 0.46],
  [/[mwMW@%—…]/, 1.02],
  [/[A-Z&]/, 0.76],
  [/[ -~]/, 0.65],
]
/** Everything else may be as wide as it is high. */
const WIDEST = 1.05
const BOLD = 1.1

/**
 * A name in at most two lines of a width, given in heights of letters: broken between words, the second cut with "…" where more is
 * left. Estimated, for it is drawn before any font is known.
 */
export function nameLines(name: string, width: number, bold = false): readonly string[] {
  const room = bold ? width / BOLD : width
  const words = name.replace(/\s+/g, ' ').trim().split(' ')
  let first = words.shift() ?? ''
  while (words.length > 0 && widthOf(`${first} ${words[0]}`) <= room) first += ` ${words.shift()}`
  if (widthOf(first) > room) {
    const head = fitting(first, room)
    return head === first ? [head] : [head, cut([first.slice(head.length), ...words].join(' '), room)]
  }
  return words.length === 0 ? [first] : [first, cut(words.join(' '), room)]
}

function cut(words: string, room: number): string {
  return widthOf(words) <= room ? words : `${fitting(words, room - widthOf('…')).trimEnd()}…`
}

/** As many whole letters from the start as there is room for; at least one. */
function fitting(words: string, room: number): string {
  let [out, used] = ['', 0]
  for (const letter of words) {
    used += widthOf(letter)
    if (used > room && out !== '') break
    out += letter
  }
  return out
}

function widthOf(words: string): number {
  return [...words].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST),
    0,
  )
}
