import type { Article, Sentence } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import { BARE_NO } from '@/lib/text/words/dispute-cues'
import { readDispute } from '../stance/read-dispute'

/** A sentence with its words; with the question before it, where it is nothing but the answer to it. */
export type Passage = {
  readonly sentence: Sentence
  readonly tokens: readonly TaggedToken[]
  /** The answer's own sentence, which names who gave it; null for any other passage. */
  readonly answer: Sentence | null
}

/** In UTF-16 units; an answer that says no more is not longer. */
const LONGEST_ANSWER = 120

/**
 * The sentences of an article in order, each with its words. A bare no is put together with the question that it answers,
 * the sentence before: "A reporter asked whether the dam had burst. “No,” Reed said." By itself neither says what is denied.
 */
export function joinAnswers(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly TaggedToken[])[],
): readonly Passage[] {
  const passages: Passage[] = []
  sentences.forEach((sentence, i) => {
    const own = tokens[i] ?? []
    const before = passages.at(-1)
    if (before && isAnswered(article.text, before, sentence)) {
      const question = before.sentence
      passages[passages.length - 1] = {
        sentence: { ...question, end: sentence.end },
        tokens: [...before.tokens, ...own],
        answer: sentence,
      }
    } else passages.push({ sentence, tokens: own, answer: null })
  })
  return passages
}

function isAnswered(text: string, before: Passage, answer: Sentence): boolean {
  if (answer.end - answer.start > LONGEST_ANSWER || before.answer || before.sentence.role !== answer.role)
    return false
  if (!BARE_NO.test(text.slice(answer.start, answer.end))) return false
  const dispute = readDispute(text.slice(before.sentence.start, answer.end))
  return dispute?.asked === true && dispute.target !== null
}
