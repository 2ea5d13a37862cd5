import type { Article } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { type Token, tokenize } from '@/lib/text/tokens'

/** The tokens of each paragraph of an article, in order; read once. */
export const paragraphTokens = once((article: Article): readonly (readonly Token[])[] =>
  article.paragraphs.map((paragraph) => tokenize(article.text, paragraph)),
)
