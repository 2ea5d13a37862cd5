import type { TaggedToken } from '@/lib/text/tag'
import { REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import { conceptOf } from './concept-of'
import { breadth, canBeDenied, type Ground, MOST_SAYINGS, TOLD_REACH } from './dispute-targets'
import type { Reading } from './read-propositions'
import type { StoryTerms } from './story-terms'

const REPORT = new RegExp(`^${REPORT_NOUN}$`, 'i')
/** Who tells a report, and where it stands: not what it is about. */
const OF_TELLING =
  /^(?:media|press|blog|facebook|twitter|instagram|youtube|viral|magazine|news|newspaper|paper|tv|television|radio|internet|web|website|online|agency|government|police|army|official|company|eyewitness|witness|intelligence|tabloid|conspiracy|opposition|wire|video|photo|image|today|yesterday|tomorrow|fairy|tall)$/
/** Words behind "of" at most. */
const REACH = 5
/** Behind the sign of denial. */
const NEAR = 3

/**
 * The claim of which a denied report is said to be, in a word or two: "the poisoning theory", "her story of a hidden door". The one told
 * just before that has the words, else that of most articles. `alone` where the report is said to be "of" what nobody tells, null where
 * it is called a report and no more.
 */
export function namedReport(
  i: number,
  { evidence, kind, ofReport }: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
  { sayings }: StoryTerms,
): number | 'alone' | null {
  if (!ofReport || kind === 'correction') return null
  const named = reportedIn(i, evidence, ground)
  if (named.words.length === 0) return null
  const own = ground.propositions[i]
  const isNear = (j: number) => {
    const other = ground.propositions[j]
    const far = (own?.sentence ?? 0) - (other?.sentence ?? 0)
    return other?.articleId === own?.articleId && far >= 0 && far <= TOLD_REACH
  }
  const counts = new Map<number, number>()
  for (const word of new Set(named.words))
    for (const j of (sayings.get(word) ?? []).slice(0, MOST_SAYINGS)) counts.set(j, (counts.get(j) ?? 0) + 1)
  const says = [...counts].flatMap(([j, count]) => {
    const k = ground.groupOf.get(j)
    return k !== undefined && canBeDenied(i, k, ground) ? [{ j, k, count }] : []
  })
  if (says.length === 0) return named.isOf ? 'alone' : null
  const most = Math.max(...says.map(({ count }) => count))
  const best = says.filter(({ count }) => count === most).sort((x, y) => x.j - y.j)
  // The story's main claim is meant where it has half of the words.
  if (says.some(({ k, count }) => k === main && count * 2 >= most)) return main
  const before = best.findLast(({ j }) => isNear(j))
  if (before) return before.k
  // Elsewhere all of the words are wanted.
  if (most < new Set(named.words).size) return named.isOf ? 'alone' : null
  return best.reduce((a, b) => (breadth(b.k, ground) > breadth(a.k, ground) ? b : a)).k
}

/** The words for what a report is about: before its noun, and behind its "of". */
function reportedIn(
  i: number,
  evidence: { readonly start: number; readonly end: number },
  { propositions }: Ground,
): { readonly words: readonly string[]; readonly isOf: boolean } {
  const tokens = propositions[i]?.tokens ?? []
  const last = tokens.findLastIndex((t) => t.start < evidence.end)
  const at = tokens.findIndex((t, k) => t.start >= evidence.start && k <= last + NEAR && REPORT.test(t.low))
  if (at < 0) return { words: [], isOf: false }
  const words: string[] = []
  for (let k = at - 1; tokens[k]?.pos === 'NOUN' && !/['’]s?$/.test(tokens[k]?.text ?? ''); k--) {
    const { term, low } = tokens[k] ?? { term: null, low: '' }
    if (term && !OF_TELLING.test(low)) words.push(conceptOf(term))
  }
  words.push(...quotedBefore(tokens, at))
  const isOf = /^(?:of|about|concerning|regarding|surrounding)$/.test(tokens[at + 1]?.low ?? '')
  for (let k = at + 2; isOf && k < at + 2 + REACH; k++) {
    const token = tokens[k]
    if (!token || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos)) break
    if (token.term && token.pos !== 'DET') words.push(conceptOf(token.term))
  }
  return { words, isOf }
}

/** "The “leaking hull” story": a few words in quotation marks before its noun say what the report is about. */
function quotedBefore(tokens: readonly TaggedToken[], at: number): readonly string[] {
  const close = OF_TELLING.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1
  if (!QUOTE.test(tokens[close]?.text ?? '')) return []
  const open = tokens.slice(Math.max(0, close - REACH), close).findLastIndex((t) => QUOTE.test(t.text))
  if (open < 0) return []
  const inside = tokens.slice(Math.max(0, close - REACH) + open + 1, close)
  return inside.flatMap((t) => (t.term ? [conceptOf(t.term)] : []))
}

const QUOTE = /^["“”‘’']$/
