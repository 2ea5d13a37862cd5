import { groupBy } from '@/lib/model/group-by'
import { overlap } from '@/lib/model/span'
import type { Article, Attribution, Sentence, Span } from '@/lib/model/types'
import { type TaggedToken, tag } from '@/lib/text/tag'
import { hasWord } from '@/lib/text/word-characters'
import { attributionFor } from '../attribution/attribution-for'
import type { Settings } from '../settings'
import { type Dispute, readDispute } from '../stance/read-dispute'
import { type Aside, findAsides, withoutAsides } from './find-asides'
import { isWorthy } from './is-worthy'
import { joinEmpty } from './join-empty'
import { splitClauses } from './split-clauses'
import { withSubjects } from './with-subjects'

/** A denial of so many words with its "he said" has none for a subject of its own. */
const CURT_WORDS = 6

/** A claim-worthy stretch of one article, not yet grouped and without a stance. */
export type Proposition = {
  readonly articleId: string
  readonly span: Span
  /** The sentence around it. */
  readonly context: Span
  readonly role: 'title' | 'body'
  /** Position of its sentence among the article's sentences. */
  readonly sentence: number
  /** Its words: with those of the subject that it shares with the clause before, without those of an aside, a proposition of its own. */
  readonly tokens: readonly TaggedToken[]
  /** Who is said to have said it; null in the outlet's own voice. */
  readonly attribution: Attribution | null
  readonly rule: 'mention:sentence' | 'mention:clause' | 'mention:aside'
}

/**
 * The claim-worthy propositions of all articles, by article and place: sentences, cut where an analyst could hold one
 * half true and the other false, and what they say beside their point. Empty where nothing checkable is said.
 */
export function findPropositions(
  articles: readonly Article[],
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  settings: Settings,
): readonly Proposition[] {
  const sentencesOf = groupBy(sentences, (one) => one.articleId)
  const attributionsOf = groupBy(attributions, (one) => one.articleId)
  return articles.flatMap((article) => {
    const own = sentencesOf.get(article.id) ?? []
    const lists = tag(article.text, own)
    return own.flatMap((sentence, i) =>
      fromSentence(article, sentence, lists[i] ?? [], attributionsOf.get(article.id) ?? [], settings),
    )
  })
}

function fromSentence(
  article: Article,
  sentence: Sentence,
  tokens: readonly TaggedToken[],
  attributions: readonly Attribution[],
  settings: Settings,
): readonly Proposition[] {
  // Dozens of patterns, and nothing to keep together in a sentence that is not cut.
  let known: Dispute | null | undefined
  const dispute = () => {
    if (known === undefined) known = readDispute(article.text.slice(sentence.start, sentence.end))
    return known
  }
  const asides = findAsides(tokens).filter((aside) => !isDenied(tokens, aside, sentence, dispute()))
  const pieces = splitClauses(withoutAsides(tokens, asides), settings)
  const clauses =
    pieces.length < 2 ? pieces : joinEmpty(keepDenialsWhole(pieces, sentence, dispute()), sentence.role)
  const compared = withSubjects(clauses)
  const found = [
    ...clauses.map((piece, i) => ({
      piece,
      tokens: compared[i] ?? piece,
      rule: clauses.length > 1 ? ('mention:clause' as const) : ('mention:sentence' as const),
    })),
    ...asides.map(({ head, end }) => {
      const piece = tokens.slice(head, end)
      return { piece, tokens: piece, rule: 'mention:aside' as const }
    }),
  ]
  return found
    .flatMap(({ piece, tokens: own, rule }) => {
      const first = piece[0]
      const last = piece.at(-1)
      // An aside says enough: findAsides has seen to it. A sentence left whole but for its asides is judged with their words.
      const words = rule === 'mention:sentence' ? tokens : piece
      if (!first || !last) return []
      const worthy =
        rule === 'mention:aside' || isWorthy(words, sentence.role) || isCurtDenial(words, dispute)
      if (!worthy) return []
      const span = { start: first.start, end: last.end }
      return [
        {
          articleId: article.id,
          span,
          context: { start: sentence.start, end: sentence.end },
          role: sentence.role,
          sentence: sentence.index,
          tokens: own,
          attribution:
            rule === 'mention:aside' ? ofAside(span, attributions) : attributionFor(span, attributions),
          rule,
        },
      ]
    })
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** "“It’s rubbish,” he said.": names nothing, but denies what was said before it. */
function isCurtDenial(tokens: readonly TaggedToken[], dispute: () => Dispute | null): boolean {
  const words = tokens.filter((t) => hasWord(t.text))
  if (words.length < 4 || words.length > CURT_WORDS || !tokens.some((t) => /^["“”]$/.test(t.text)))
    return false
  return words.some((t) => t.lemma === 'say') && dispute()?.kind === 'denial'
}

/** What is set beside a name in reported speech tells whom it is of, in the outlet's own voice; in a quotation, or where the aside tells who speaks, it is said. */
function ofAside(span: Span, attributions: readonly Attribution[]): Attribution | null {
  const found = attributionFor(span, attributions)
  const own = found?.kind === 'indirect' && !found.cue.some((cue) => overlap(cue, span) > 0)
  return own ? null : found
}

/** What hangs on denied words stays with them, else a part of the denial would read as said. */
function isDenied(
  tokens: readonly TaggedToken[],
  aside: Aside,
  sentence: Sentence,
  dispute: Dispute | null,
): boolean {
  if (!dispute?.target) return false
  const start = (tokens[aside.start]?.start ?? 0) - sentence.start
  return dispute.target.start <= start && start < dispute.target.end
}

/** Open a clause that a denial before it does not reach. */
const BEYOND_DENIAL = new Set('but and although though whereas while'.split(' '))

/**
 * "Denied reports that guards, who came from abroad, flew in to protect the bank" denies all of it: what hangs on the
 * denied clause stays with it, else half of the denial would read as said. So does a question with the no that answers it.
 */
function keepDenialsWhole(
  pieces: readonly (readonly TaggedToken[])[],
  sentence: Sentence,
  found: Dispute | null,
): readonly (readonly TaggedToken[])[] {
  if (!found?.target) return pieces
  const at = (offset: number) => sentence.start + offset
  if (found.asked) return mergeBetween(pieces, at(found.target.start), at(found.evidence.start))
  if (found.target.start < found.evidence.end) return pieces
  const from = at(found.evidence.start)
  const out: (readonly TaggedToken[])[] = []
  let reaches = false
  for (const piece of pieces) {
    const first = piece[0]
    const before = out.at(-1)
    reaches = reaches && first !== undefined && !BEYOND_DENIAL.has(first.low)
    if (reaches && before) out[out.length - 1] = [...before, ...piece]
    else out.push(piece)
    reaches ||= contains(piece, from)
  }
  return out
}

/** The pieces, those from the one at `from` to the one at `to` as one. */
function mergeBetween(
  pieces: readonly (readonly TaggedToken[])[],
  from: number,
  to: number,
): readonly (readonly TaggedToken[])[] {
  const first = pieces.findIndex((piece) => contains(piece, from))
  const last = pieces.findIndex((piece) => contains(piece, to))
  if (first < 0 || last <= first) return pieces
  return [...pieces.slice(0, first), pieces.slice(first, last + 1).flat(), ...pieces.slice(last + 1)]
}

function contains(piece: readonly TaggedToken[], offset: number): boolean {
  return (piece[0]?.start ?? 0) <= offset && offset < (piece.at(-1)?.end ?? 0)
}
