import type { Zone } from '@/lib/model/types'

/** Words that publishers use in names of classes and ids for what is no report, with what it then is. */
const NAMES: readonly (readonly [kind: Zone['kind'], pattern: RegExp])[] = [
  [
    'caption',
    /(?:^|[-_ ])(?:wp-)?(?:img|image|photo|media|figure)?[-_]?(?:captions?|credits?)(?:$|[-_ ])|captionText/i,
  ],
  [
    'byline',
    /(?:^|[-_ ])(?:by-?line|dateline|time-?stamp|pub(?:lished)?-?date|post-?(?:date|meta)|entry-meta|article-?meta|author-?(?:bio|box|info|name))(?:$|[-_ ])/i,
  ],
  [
    'link',
    /(?:^|[-_ ])(?:related|read-?(?:more|also)|more-?on|recirc\w*|also-?like|trending|most-?(?:read|popular)|breadcrumbs?|tags?-?list|newsletter\w*|sign-?up|share\w*|social\w*|promo\w*|advert\w*|ad-?slot|cookie\w*|comments?)(?:$|[-_ ])/i,
  ],
]

/** Letters of an element from which on its class says nothing: some pages wrap the whole article in "article-meta". */
const MOST = 700

/** What an element is by its name, class and id, where that tells that no report stands in it; else null. */
export function furnitureOf(element: Element, name: string): Zone['kind'] | null {
  if (name === 'figcaption' || name === 'figure') return 'caption'
  if (name === 'time') return 'byline'
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names === ' ') return null
  const kind = NAMES.find(([, pattern]) => pattern.test(names))?.[0] ?? null
  return kind !== null && (element.textContent ?? '').length <= MOST ? kind : null
}
