import type { TaggedToken } from '@/lib/text/tag'
import { numberOf } from '@/lib/text/words/number-words'
import { ROUGH, SCALES, SMALL_GROUP, VAGUE } from '@/lib/text/words/quantity-words'

/** A number or range of numbers; `to` is the token behind it. `rough`: "dozens". */
export type Range = {
  readonly least: number
  readonly most: number
  readonly to: number
  readonly rough: boolean
}

/** The number that begins at a token, as a range; null for none: "400", "50 to 60", "between 50 and 60", "1.5 million", "dozens of", "small groups of". */
export function rangeAt(tokens: readonly TaggedToken[], i: number): Range | null {
  const rough = roughAt(tokens, i) ?? halfAt(tokens, i)
  if (rough) return rough
  const first = valueAt(tokens, i)
  if (!first) return null
  const joins = tokens[first.to]?.low
  const second =
    joins === 'to' || joins === '-' || joins === '–' || joins === 'and' ? valueAt(tokens, first.to + 1) : null
  const between = joins !== 'and' || tokens[i - 1]?.low === 'between'
  if (second && between && second.value > first.value) {
    // "Two to three million": the scale is that of both.
    const low =
      second.scale > 1 && first.scale === 1 && first.value < 1000 ? first.value * second.scale : first.value
    return { least: low, most: second.value, to: second.to, rough: false }
  }
  return { least: first.value, most: first.value, to: first.to, rough: false }
}

/** What a rough number begins with: most words need not be looked up in the lists. */
const ROUGH_STARTS: ReadonlySet<string> = new Set([
  ...Object.keys(ROUGH).map((words) => words.split(' ')[0] ?? ''),
  ...Object.keys(VAGUE),
  'small',
])

function roughAt(tokens: readonly TaggedToken[], i: number): Range | null {
  const low = tokens[i]?.low ?? ''
  if (!ROUGH_STARTS.has(low)) return null
  const next = tokens[i + 1]?.low ?? ''
  const many = `${low} of ${tokens[i + 2]?.low ?? ''}`
  if (next === 'of' && many in ROUGH) return ofRough(ROUGH[many], i + 3)
  if (low === 'small' && /^groups?$/.test(next)) return ofRough(SMALL_GROUP, i + 2)
  // "A few million dollars".
  const scale = SCALES[next]
  const vague = VAGUE[low]
  if (vague && scale) return ofRough([vague[0] * scale, vague[1] * scale], i + 2)
  return ofRough(ROUGH[low], i + 1)
}

/** "Half a dozen ships", which may be five or seven, "half a million people". */
function halfAt(tokens: readonly TaggedToken[], i: number): Range | null {
  if (tokens[i]?.low !== 'half' || tokens[i + 1]?.low !== 'a') return null
  const scale = SCALES[tokens[i + 2]?.low ?? '']
  if (scale === undefined) return null
  return scale === SCALES.dozen
    ? { ...HALF_A_DOZEN, to: i + 3, rough: true }
    : { least: scale / 2, most: scale / 2, to: i + 3, rough: false }
}

const HALF_A_DOZEN = { least: 5, most: 7 }

function ofRough(range: readonly [number, number] | undefined, to: number): Range | null {
  return range ? { least: range[0], most: range[1], to, rough: true } : null
}

function valueAt(
  tokens: readonly TaggedToken[],
  i: number,
): { readonly value: number; readonly scale: number; readonly to: number } | null {
  const low = tokens[i]?.low ?? ''
  const before = tokens[i - 1]?.low ?? ''
  // "A million tins", "a hundred ships"; no half of them.
  const whole = low === 'a' || low === 'an' ? SCALES[tokens[i + 1]?.low ?? ''] : undefined
  if (whole !== undefined && (tokens[i + 1]?.low.length ?? 0) > 2 && !/^(?:half|of)$/.test(before))
    return { value: whole, scale: whole, to: i + 2 }
  const digits = low === 'dozen' ? '12' : numberOf(low)
  if (digits === null || digits === '' || /^\d+(?:st|nd|rd|th|s)$|[:/]|^\d+-/.test(low)) return null
  const value = Number(digits)
  if (!Number.isFinite(value)) return null
  // "72million" and "$72m" are written in one.
  const glued = /^[\d.,]+([a-z]+)$/.exec(low)?.[1]
  // "€450k"; a "10k" alone is a race.
  const thousands = glued === 'k' && /^[$£€¥]$/.test(tokens[i - 1]?.text ?? '') ? SCALES.thousand : undefined
  if (glued !== undefined && thousands === undefined && !(glued in SCALES)) return null
  const scale = thousands ?? SCALES[glued ?? tokens[i + 1]?.low ?? ''] ?? 1
  return { value: value * scale, scale, to: scale > 1 && glued === undefined ? i + 2 : i + 1 }
}
