import type { ArticleFact } from '@/lib/model/decisions'
import type { KnownArticle, PutRight } from '@/lib/model/known-article'
import type { Evidence } from '@/lib/model/types'
import { pageRuleWords } from './page-rule-words'
import { shorten } from './shorten'
import { evidenceWords } from './zones'

/** What shows a fact of an article, a line each: who put it right, else where its page says it, else the words of its text. */
export function factEvidence(
  { text, evidence, pageEvidence, putRight, facts }: KnownArticle,
  fact: ArticleFact,
): readonly string[] {
  const said = putRightWords(putRight, fact)
  if (said !== null) return [said]
  return foundWords({ text, evidence, pageEvidence, shown: facts[fact] }, fact)
}

type Found = Pick<KnownArticle, 'text' | 'evidence' | 'pageEvidence'> & {
  /** What the field holds; a suggestion that says the same needs no "perhaps". */
  readonly shown: string | null
}

/** Where a field of the metadata was found, a line each: where its page says it, else how far it can be relied on, and the words of its text. */
export function foundWords(
  { text, evidence, pageEvidence, shown }: Found,
  field: Evidence['field'] | ArticleFact,
): readonly string[] {
  const page = pageEvidence.filter((one) => one.field === field)
  if (page.length > 0) return page.map((one) => pageRuleWords(one.rule))
  return evidence
    .filter((one) => one.field === field)
    .map((one) => {
      const quote = one.span ? `: “${shorten(text.slice(one.span.start, one.span.end), 90)}”` : ''
      const perhaps = one.weight === 'suggested' && one.value !== shown ? `perhaps ${one.value}: ` : ''
      return `${perhaps}${evidenceWords(one)}${quote}`
    })
}

/** Who put a fact right, in words; null where nobody did. */
export function putRightWords(putRight: PutRight, fact: ArticleFact): string | null {
  const one = putRight[fact]
  return one ? `put right by ${one.who} (entry ${one.entry} of the history)` : null
}
