import { groupBy } from '@/lib/model/group-by'
import { overlap } from '@/lib/model/span'
import type { Article, Attribution, Sentence, Span } from '@/lib/model/types'
import { type TaggedToken, tag } from '@/lib/text/tag'
import { attributionFor } from '../attribution/attribution-for'
import type { Settings } from '../settings'
import { type Dispute, readDispute } from '../stance/read-dispute'
import { type Aside, findAsides, isEvidence, withoutAsides } from './find-asides'
import { isCurtDenial } from './is-curt-denial'
import { isWorthy } from './is-worthy'
import { joinAnswers, type Passage } from './join-answers'
import { joinEmpty } from './join-empty'
import { keepDenialsWhole, keepQuestionWhole } from './keep-whole'
import { splitClauses } from './split-clauses'
import { withSubjects } from './with-subjects'

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
  readonly rule: 'mention:sentence' | 'mention:clause' | 'mention:aside' | 'mention:given'
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
    const said = attributionsOf.get(article.id) ?? []
    return joinAnswers(article, own, lists).flatMap((passage) =>
      passage.answer
        ? answered(passage, passage.answer, said)
        : fromSentence(article, passage.sentence, passage.tokens, said, settings),
    )
  })
}

/** A question with the no that answers it, whole: who answers is the one who denies. */
function answered(
  { sentence, tokens }: Passage,
  answer: Sentence,
  attributions: readonly Attribution[],
): readonly Proposition[] {
  const span = { start: sentence.start, end: sentence.end }
  return [
    {
      articleId: sentence.articleId,
      span,
      context: span,
      role: sentence.role,
      sentence: sentence.index,
      tokens,
      attribution: attributionFor({ start: answer.start, end: answer.end }, attributions),
      rule: 'mention:sentence',
    },
  ]
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
  const kept = () => keepQuestionWhole(keepDenialsWhole(pieces, sentence, dispute()), sentence, article.text)
  const clauses = pieces.length < 2 ? pieces : joinEmpty(kept(), sentence.role)
  const compared = withSubjects(clauses)
  const found = [
    ...clauses.map((piece, i) => ({
      piece,
      tokens: compared[i] ?? piece,
      rule: clauses.length > 1 ? ('mention:clause' as const) : ('mention:sentence' as const),
    })),
    ...asides
      .filter((aside) => !isEvidence(tokens, aside))
      .map(({ head, end }) => {
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
