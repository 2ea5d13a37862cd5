import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Article, Paragraph } from '@/lib/model/types'

/** An English article of which only its text and its paragraphs are known: for texts that need no `clean`. */
export function plainArticle(id: string, text: string, paragraphs: readonly Paragraph[]): Article {
  return {
    id,
    file: `${id}.txt`,
    text,
    sha256: '',
    given: NOTHING_GIVEN,
    outletId: 'outlet',
    outlet: 'Outlet',
    via: null,
    title: '',
    published: null,
    relays: [],
    evidence: [],
    zones: [],
    paragraphs,
    language: 'en',
  }
}
