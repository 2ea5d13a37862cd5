import type { Article, RawArticle } from '@/lib/model/types'
import { detectLanguage } from '@/lib/text/detect-language'
import { divide } from './divide'
import { readMetadata } from './read-metadata'

/**
 * The article with its metadata decided and its text divided into title, paragraphs and zones; the text itself stays
 * as it is. A text without a report gives no paragraphs.
 */
export function clean(raw: RawArticle): Article {
  const division = divide(raw.text, raw.given.parts)
  const { paragraphs, zones } = division
  return {
    ...raw,
    ...readMetadata(raw, division),
    zones,
    paragraphs,
    language: raw.given.language ?? detectLanguage(raw.text, paragraphs),
  }
}
