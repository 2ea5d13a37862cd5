import { whatChanged } from '@/lib/judge/what-changed'
import type { ArticleChange, ArticleFact, ArticleFacts } from '@/lib/model/decisions'
import type { KnownArticle } from '@/lib/model/known-article'
import { addArticleEntries } from '@/lib/store/add-article-entries'
import { database } from '@/lib/store/client'
import { readKnownArticles } from '@/lib/store/read-known-articles'
import { requestAgain } from '@/lib/store/request-again'
import type { NewEntry } from '@/lib/store/save-entry'
import { factWords } from '@/lib/view/fact-words'
import { shorten } from '@/lib/view/shorten'
import { type Asked, changedWords, type DecideOptions, whyNotAsked } from './decide-in-story'
import { changedFacts, type TypedFields } from './typed-fields'

/** What was typed of an article, or that it does not belong in the story. */
export type Correction = {
  readonly article: string
  readonly typed: TypedFields
  readonly leaveOut: boolean
}

export type CorrectOutcome =
  /** The intake that stands for the analysis which will hold it. */
  | { readonly outcome: 'saved'; readonly entries: number; readonly intakeId: string }
  /** Sentences; nothing was written. */
  | { readonly outcome: 'refused' | 'changed'; readonly problems: readonly string[] }

/**
 * Puts right what is known of articles, or takes them out of their story: entries of its log, all or none, and an analysis that is
 * made from them. What says the same as the story is no correction; an emptied field means "read it from the text". Throws for an
 * unknown story.
 */
export async function correctArticles(
  slug: string,
  corrections: readonly Correction[],
  asked: Asked,
  { now, db = database() }: DecideOptions,
): Promise<CorrectOutcome> {
  const nameless = whyNotAsked(asked)
  if (nameless !== null) return refused(nameless)
  const known = await readKnownArticles(slug, null, db)
  const articles = new Map(known?.articles.map((article) => [article.id, article]))
  const wanted = corrections.map((one) => weigh(one, articles.get(one.article)))
  const problems = wanted.flatMap((one) => one.problems)
  if (problems.length > 0) return refused(...problems)
  const changes = wanted.flatMap(({ change, before }) => (change ? [{ change, before }] : []))
  if (changes.length === 0)
    return refused('Nothing was changed: everything says what the story says already.')
  if (changes.filter(({ change }) => change.action === 'leave-out').length >= articles.size)
    return refused('A story needs an article: with these left out it would have none. Nothing was changed.')
  const { who, why, seen } = asked
  const made = await addArticleEntries<CorrectOutcome>(
    slug,
    (docket) => {
      const { runId, log } = docket
      const touches = changes.map(({ change }) => `article:${change.article.id}`)
      const changed = runId === null ? null : whatChanged({ runId, log }, touches, seen)
      if (changed !== null) return { refused: { outcome: 'changed', problems: [changedWords(changed)] } }
      const at = now().toISOString()
      return {
        entries: changes.map(
          ({ change, before }): NewEntry => ({
            kind: 'decision',
            change,
            who,
            why,
            at,
            touches: [`article:${change.article.id}`],
            before,
            after: change.action === 'correct-article' ? factWords(change.to, AS_READ) : null,
            engine: null,
          }),
        ),
      }
    },
    db,
  )
  if ('refused' in made) return made.refused
  return { outcome: 'saved', entries: made.entries.length, intakeId: await requestAgain(slug, now(), db) }
}

const AS_READ = 'as the text says'

type Weighed = {
  readonly change: ArticleChange | null
  readonly before: string | null
  readonly problems: readonly string[]
}

function weigh({ article: id, typed, leaveOut }: Correction, known: KnownArticle | undefined): Weighed {
  const nothing = { change: null, before: null, problems: [] }
  if (known === undefined)
    return {
      ...nothing,
      problems: ['One of these articles is not in the story any more. Load the page again.'],
    }
  const article = { id, title: known.facts.title ?? known.file }
  if (leaveOut) return { ...nothing, change: { action: 'leave-out', article } }
  const { changes: to, problems } = changedFacts(typed, known.facts)
  const of = `“${shorten(article.title, 60)}”`
  if (problems.length > 0)
    return { ...nothing, problems: problems.map((problem) => `${of}: ${problem} Nothing was changed.`) }
  const facts = Object.keys(to) as ArticleFact[]
  if (facts.length === 0) return nothing
  const before: Partial<ArticleFacts> = Object.fromEntries(facts.map((fact) => [fact, known.facts[fact]]))
  return {
    ...nothing,
    change: { action: 'correct-article', article, to },
    before: factWords(before, 'not known'),
  }
}

function refused(...problems: readonly string[]): CorrectOutcome {
  return { outcome: 'refused', problems }
}
