import type { Article, Sentence } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import { CORRECTION_HEADING } from '@/lib/text/words/denial-phrases'
import { BARE_NO } from '@/lib/text/words/dispute-cues'
import { phrase } from '../stance/phrase'
import { readDispute } from '../stance/read-dispute'
import { readFactCheck } from '../stance/read-fact-check'

/** A sentence with its words; with the question before it, where it is nothing but the answer to it. */
export type Passage = {
  readonly sentence: Sentence
  readonly tokens: readonly TaggedToken[]
  /** The answer's own sentence, which names who gave it; null for any other passage. */
  readonly answer: Sentence | null
}

/** In UTF-16 units; an answer that says no more is not longer. */
const LONGEST_ANSWER = 160

/**
 * The sentences of an article in order, each with its words. A bare no is put together with the question that it answers,
 * the sentence before: "A reporter asked whether the dam had burst. “No,” Reed said." By itself neither says what is denied. So are the claim and
 * the finding of a fact check, and the word "Correction." with the sentence behind it.
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
    if (before && isHeaded(article.text, before, sentence))
      passages[passages.length - 1] = {
        sentence: { ...before.sentence, end: sentence.end },
        tokens: [...before.tokens, ...own],
        answer: null,
      }
    else if (before && isAnswered(article.text, before, sentence)) {
      const question = before.sentence
      passages[passages.length - 1] = {
        sentence: { ...question, end: sentence.end },
        // A claim that is put and found untrue is compared by its own words.
        tokens: readFactCheck(article.text.slice(question.start, sentence.end))
          ? before.tokens
          : [...before.tokens, ...own],
        answer: sentence,
      }
    } else passages.push({ sentence, tokens: own, answer: null })
  })
  return passages
}

const HEADING = phrase(`^\\W*${CORRECTION_HEADING}\\W*$`, 'i')

/** "Correction." and what is put right behind it. */
function isHeaded(text: string, before: Passage, next: Sentence): boolean {
  const { start, end, role } = before.sentence
  return role === next.role && HEADING.test(text.slice(start, end))
}

function isAnswered(text: string, before: Passage, answer: Sentence): boolean {
  if (answer.end - answer.start > LONGEST_ANSWER || before.answer || before.sentence.role !== answer.role)
    return false
  // A headline that answers its own question is compared whole.
  if (answer.role === 'body' && readFactCheck(text.slice(before.sentence.start, answer.end))) return true
  if (!BARE_NO.test(text.slice(answer.start, answer.end))) return false
  const dispute = readDispute(text.slice(before.sentence.start, answer.end))
  return dispute?.asked === true && dispute.target !== null
}
