import { REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import type { Proposition } from '../mentions/find-propositions'
import { type Ground, MOST_SAYINGS, sayers, saysSameSpeaker } from './dispute-targets'
import { justBefore } from './just-before'
import type { Reading } from './read-propositions'
import { type StoryTerms, wordsOfName } from './story-terms'

const REPORT = new RegExp(`^${REPORT_NOUN}$`, 'i')
/** Between a report and who gave it: "the version offered by". */
const GIVEN =
  /^(?:offered|given|told|made|put|forward|published|provided|presented|issued|released|the|by|from|of|in)$/
/** Words between a report and its teller, and between a teller and the report. */
const REACH = 4
/** The report stands within so many units of the words that dispute it. */
const NEAR = 60
/** What a named teller was told to have said stands within so many sentences before, or in the next one. */
const TOLD_BEFORE = 8
const TOLD_BEHIND = 1

/**
 * The claim that a denial points at by naming who told it: "the Herald's article was wrong", "rejected the version offered by the mayor". What
 * that one is told to have said near by in the same article, the nearest. Null where nobody is named, nothing of the kind was told, or several articles go by that
 * one, so that the story's main claim is meant.
 */
export function whoseReport(
  i: number,
  { evidence, kind }: NonNullable<Reading['dispute']>,
  ground: Ground,
  { tellers }: StoryTerms,
): number | null {
  const { propositions, groupOf } = ground
  const own = propositions[i]
  const names = own ? namedTellers(own, evidence) : []
  if (!own || names.length === 0) return null
  const isOpen = (k: number) => sayers(k, ground).length > 0 && !saysSameSpeaker(i, k, ground)
  const told: { readonly k: number; readonly far: number }[] = []
  const look = (j: number) => {
    const k = groupOf.get(j)
    const one = propositions[j]
    // The rest of the sentence goes on about the report.
    if (!one || (kind !== 'contradiction' && one.sentence === own.sentence)) return
    if (k !== undefined && isTeller(one, names) && isOpen(k)) told.push({ k, far: farFrom(own, one) })
  }
  for (const [j] of justBefore(i, propositions, TOLD_BEFORE)) {
    if (i - j >= MOST_SAYINGS) break
    look(j)
  }
  // “The version of the mayor, who insists that”: where only two versions are held against each other.
  if (kind === 'contradiction')
    for (let j = i + 1; j - i < MOST_SAYINGS && inReach(own, propositions[j], TOLD_BEHIND); j++) look(j)
  const nearest = told.reduce<(typeof told)[number] | null>((a, b) => (a && a.far <= b.far ? a : b), null)
  if (!nearest || kind === 'contradiction') return nearest?.k ?? null
  // Whom several articles go by has told what the story turns on.
  return names.some((name) => (tellers.get(name)?.size ?? 0) > 1) ? null : nearest.k
}

/** Sentences between, what stands behind too; of one sentence what stands right behind who tells it. */
function farFrom(own: Proposition, one: Proposition): number {
  const behind = Math.max(0, one.span.start - (one.attribution?.source[0]?.start ?? one.span.start))
  return Math.abs(own.sentence - one.sentence) + behind / (1 + behind)
}

function inReach(own: Proposition, other: Proposition | undefined, reach: number): boolean {
  return other?.articleId === own.articleId && Math.abs(own.sentence - other.sentence) <= reach
}

function isTeller(one: Proposition | undefined, names: readonly string[]): boolean {
  const words = wordsOfName(one?.attribution?.sourceName)
  return names.some((name) => words.includes(name))
}

/** Names, in small letters, of who is said to have told the report beside the words that dispute it. */
function namedTellers(
  own: Proposition,
  evidence: { readonly start: number; readonly end: number },
): readonly string[] {
  const { tokens } = own
  const at = tokens.findIndex(
    (t) => REPORT.test(t.low) && t.start >= evidence.start - NEAR && t.end <= evidence.end + NEAR,
  )
  if (at < 0) return []
  const found: string[] = []
  // "The Herald's article" is that one; "the Herald report" is what the story turns on.
  for (let k = at - 1; k >= Math.max(0, at - REACH) && found.length === 0; k--) {
    const low = tokens[k]?.low ?? ''
    const owns = /['’]s?$/.test(low) || /^['’]s?$/.test(tokens[k + 1]?.low ?? '')
    if (tokens[k]?.pos === 'PROPN' && owns) found.push(low.replace(/['’]s?$/, ''))
    else if (!/^(?:ADJ|NOUN|PART)$/.test(tokens[k]?.pos ?? '') && !/^['’]s?$/.test(low)) break
  }
  for (let k = at + 1; k <= at + REACH + 1 && found.length === 0; k++) {
    if (tokens[k]?.pos === 'PROPN') found.push(tokens[k]?.low ?? '')
    else if (!GIVEN.test(tokens[k]?.low ?? '')) break
  }
  return found.filter((name) => name.length > 2)
}
