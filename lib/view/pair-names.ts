import type { ArticleHead, CopiedPassage } from '@/lib/model/article-detail'
import { formatDay } from './dates'
import { shorten } from './shorten'

type Named = Pick<ArticleHead, 'outlet' | 'via' | 'published' | 'title'>

/** Letters of a title that stand in for a name. */
const TITLE = 40

/** Names of two articles side by side: their outlets; where these are one, the via, the dates or the titles tell them apart. */
export function pairNames(a: Named, b: Named): readonly [string, string] {
  if (a.outlet !== b.outlet) return [a.outlet, b.outlet]
  if (a.via !== b.via) return [viaName(a), viaName(b)]
  if (a.published !== b.published) return [datedName(a), datedName(b)]
  return [titledName(a), titledName(b)]
}

/** What the other article of a copied passage is called in one: its outlet, and what tells it apart where that is the reader's own. */
export function otherName(here: Pick<Named, 'outlet' | 'via'>, other: Pick<CopiedPassage, 'outlet' | 'via'>) {
  if (other.outlet !== here.outlet) return other.outlet
  return other.via === here.via ? `another article of ${other.outlet}` : viaName(other)
}

function viaName({ outlet, via }: Pick<Named, 'outlet' | 'via'>): string {
  return via === null ? outlet : `${outlet} via ${via}`
}

function datedName({ outlet, published }: Named): string {
  return published === null ? `${outlet}, undated` : `${outlet}, ${formatDay(published)}`
}

function titledName({ outlet, title }: Named): string {
  return `${outlet}, “${shorten(title, TITLE)}”`
}
