import { bySpan } from '@/lib/model/span'
import type { Mention } from '@/lib/model/types'
import { bracketDates, hasRelativeDate } from './wording/bracket-dates'
import { type Drafting, draftDenied, draftWordings } from './wording/draft-wordings'
import { finish } from './wording/finish'
import { type Weighing, weighingOf } from './wording/of-headlines'
import type { StoryReader } from './wording/read-story'
import { mostFor, scoreWording } from './wording/score-wording'
import { sentenceCase } from './wording/sentence-case'
import { sharedWords } from './wording/shared-words'
import { lineOf } from './wording/wording'

/** Mentions of a claim that are tried: of a story's main claim, hundreds may say the same. */
const TRIED = 12
/** A score below which a wording cannot stand alone. */
const HOPELESS = -8
/** The same where nobody says it: "It was him" says less than "Harrow denies it was him". */
const SLIGHT = -2

/**
 * A claim's wording that can be read alone, about 30 words at most, a few more where it would be broken off: cut from the clearest of its mentions, who said it
 * taken off, names for pronouns, dates in square brackets. Every word stands in a mention's sentence, or is a name that
 * the story gives, the "is" of an apposition, or a date in brackets. Headlines are set in small letters as a sentence is. Where all mentions dispute it, what is denied in the positive, or the denial as it
 * was said where that cannot be cut out. `mentions` are those of one claim, at least one, in order; `taken` are texts of
 * other claims, avoided where another one is about as good.
 */
export function canonicalText(
  mentions: readonly Mention[],
  reader: StoryReader,
  taken: ReadonlySet<string>,
): string {
  const repeats = mentions.filter((m) => m.stance === 'repeats').slice(0, TRIED)
  const disputes = mentions.filter((m) => m.stance === 'disputes').slice(0, TRIED)
  const weighing = weighingOf(mentions)
  const best = (own: readonly Mention[], others: readonly Mention[]) =>
    bestOf(own, others, reader, taken, weighing)
  const said = best(repeats, disputes)
  if (said && said.score > (repeats.length > 0 ? HOPELESS : SLIGHT)) return said.line
  const denied = best(disputes, [])
  if (denied && denied.score > (said?.score ?? Number.NEGATIVE_INFINITY)) return denied.line
  return said?.line ?? plainText(mentions)
}

type Scored = { readonly line: string; readonly score: number }

/** The best wording of these mentions, or of what these others deny, the first of equals; null where none has a word. */
function bestOf(
  mentions: readonly Mention[],
  others: readonly Mention[],
  reader: StoryReader,
  taken: ReadonlySet<string>,
  { weights, headline }: Weighing,
): Scored | null {
  const drafts = mentions.map((mention) => draftWordings(mention, reader))
  // What the mentions share is told by their own contents, whoever says them.
  const denied = others.map((mention) => draftDenied(mention, reader))
  const all = [...drafts, ...denied]
  const shared = sharedWords(all.flatMap((list) => firstLine(list, headline)))
  let best: Scored | null = null
  for (const { start, mention, drafts } of all.flat()) {
    if (best && mostFor(start, mention, weights) <= best.score) continue
    for (const draft of drafts()) {
      const least = best ? best.score + EQUAL : Number.NEGATIVE_INFINITY
      const score = scoreWording(draft, shared, weights, least)
      // What is taken off for the line only makes it worse: it need not be written where another is better as it is.
      if (score <= least) continue
      const isTitle = mention.role === 'title'
      const line = finish(isTitle ? sentenceCase(draft.pieces, reader.spelling) : draft.pieces)
      if (line === '') continue
      const dated = isTitle
        ? line
        : bracketDates(line, reader.publishedOf(mention), reader.isOfAnotherYear(mention))
      const vague = dated === line && hasRelativeDate(line) ? weights.undated : 0
      const twice = taken.has(dated) ? weights.taken : 0
      const one = { line: dated, score: score - vague - twice }
      if (!best || one.score > best.score + EQUAL) best = one
    }
  }
  return best
}

/** The line of the first draft that there is, that of a headline so many times. */
function firstLine(list: readonly Drafting[], ofHeadline: number): readonly string[] {
  for (const { drafts, mention } of list) {
    const [first] = drafts()
    if (first) return Array(mention.role === 'title' ? ofHeadline : 1).fill(lineOf(first.pieces))
  }
  return []
}

/** Scores that differ by no more are equal: sums may differ by the computer's last digits. */
const EQUAL = 1e-9

/** Where nothing could be worded: the first words of the shortest mention as it stands. */
function plainText(mentions: readonly Mention[]): string {
  const shortest = [...mentions].sort((a, b) => a.quote.length - b.quote.length || bySpan(a.span, b.span))[0]
  const words = (shortest?.quote ?? '').slice(0, 300).split(/\s+/).filter(Boolean).slice(0, 30)
  const line = words
    .join(' ')
    .replace(/["“”]/g, '')
    .replace(/[.,;:!?]+$/, '')
  return /[\p{L}\p{N}]/u.test(line) ? `${line}.` : 'No words.'
}
