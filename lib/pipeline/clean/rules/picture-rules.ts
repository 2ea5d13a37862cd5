import { PICTURE_AGENCIES } from '@/lib/text/words/picture-agencies'
import { anyOf, type BlockRule, pattern } from './block-rule'

const AGENCY = anyOf(PICTURE_AGENCIES)
const PICTURE = '(?:photos?|pictures?|images?|illustration|graphic|video|screenshot|screen ?grab)'
const OWNER = `(?:[^\\s()]{0,20}/|\\bvia )${AGENCY}(?: images| photo)?\\)?`

/** Captions and credits of pictures. */
export const PICTURE_RULES: readonly BlockRule[] = [
  {
    kind: 'caption',
    rule: 'picture-label',
    words: 70,
    test: pattern(
      '^[\\[(]? ?(?:(?:top|lead|main|header|bottom|inset) )?(?:photos?|pictures?|images?|file photo|file|captions?|illustration|graphic|infographic',
      '|photographs?|screenshot|cover image|featured image|main image|media caption|image caption)',
      '(?: (?:by|credits?|courtesy|via|from|sources?|caption|copyright|illustration|of))? ?[:|/–—]|^image caption \\p{Lu}',
      '|^[\\[(](?:above|below|pictured|left|right|top|inset) ?:',
    ),
  },
  {
    kind: 'caption',
    rule: 'picture-label',
    words: 45,
    // "Getty   Upbeat: the mayor on the quay".
    test: /^(?:Getty|Rex|Alamy|Shutterstock)(?: Images)? \p{Lu}[\p{L}’'-]{1,24}(?: [\p{L}’'-]{1,20}){0,3}: /u,
  },
  {
    kind: 'caption',
    rule: 'picture-credit',
    words: 12,
    test: pattern(
      `^[\\[(]? ?(?:view image\\b.{0,30}|(?:featured |cover |main )?${PICTURE} (?:by|credit|courtesy|via|from|copyright)\\b.{0,80}`,
      `|[^.!?"“”]{0,60}(?:/|\\bvia )${AGENCY}(?:[ /][^.!?]{0,30})?`,
      `|${AGENCY}/[^.!?]{0,50}|(?:getty images|ap photo|shutterstock)\\b.{0,40})[\\])]?\\.?$`,
    ),
  },
  {
    kind: 'caption',
    rule: 'credited-caption',
    words: 70,
    end: true,
    test: pattern(
      `(?:[([]? ?${PICTURE}(?: (?:by|credit|courtesy|via|from|copyright|of))? ?[:/] ?[^()\\[\\]]{2,60}[)\\]]?`,
      `|[([] ?${PICTURE} (?:by|credit|courtesy|via|from|copyright|of)\\b[^()\\[\\]]{2,60}[)\\]]`,
      `|${OWNER}|[([]${AGENCY}(?: photo| images)?[ /][^()]{2,40}[)\\]]`,
      '|\\b(?:getty images|ap photo|file photo))\\.?$',
    ),
  },
  // The credit was cut away after its bracket.
  { kind: 'caption', rule: 'cut-off', words: 45, end: true, test: /\s\($/u },
]
