import { LINK_LABELS } from '@/lib/text/words/link-labels'
import { anyOf, type BlockRule, LEAD, pattern } from './block-rule'

const LABEL = anyOf(LINK_LABELS)
const LABELLED = pattern(LEAD, LABEL, '(?: (?:on|from|at) [^.!?:]{2,30})?\\s?(?:[:>»|]|\\s[–—-]\\s)')

/** True when a line begins with a label such as "Related article:". */
export function startsLink(head: string): boolean {
  return LABELLED.test(head)
}

/** Links to other pieces and to other places. */
export const LINK_RULES: readonly BlockRule[] = [
  { kind: 'link', rule: 'bare-address', words: 1, test: /^[(<[]?(?:https?:\/\/|www\.)\S{1,500}$/iu },
  { kind: 'link', rule: 'label-link', words: 45, test: LABELLED },
  {
    kind: 'link',
    rule: 'label-alone',
    words: 7,
    test: pattern(LEAD, LABEL, '(?: (?:on|from|about|by|in|here)\\b.{0,30})?\\s*[.:…»>]*$'),
  },
  {
    kind: 'link',
    rule: 'glued-links',
    words: 120,
    // Headlines of other pieces, their line breaks lost: "RelatedTen Bridges That FellStorm Hits Quay".
    test: /^(?:Related|View gallery)(?=\p{Lu}\p{Ll})|^(?:Related|More (?:about|on|from)|Read more|See also)\b(?:.{0,200}?\p{Ll}{2}\p{Lu}\p{Ll}){2}/u,
  },
  {
    kind: 'link',
    rule: 'listed-link',
    words: 30,
    test: /^[·•▪‣*–—-] ?[^"“”[\]]{5,160} \[\p{Lu}[\p{L}\d .&’'-]{1,30}\]$/u,
  },
  {
    kind: 'link',
    rule: 'click-here',
    words: 40,
    test: pattern(
      LEAD,
      '(?:(?:please )?(?:click|tap|press) (?:here|on|below|the|through|for)\\b',
      '|(?:to|for) [^.]{3,90}\\b(?:click|tap) (?:here|on)\\b)',
    ),
  },
  {
    kind: 'link',
    rule: 'click-here',
    words: 34,
    end: true,
    unspoken: true,
    test: /\b(?:click here(?: (?:for|to) [^.!?]{3,50})?(?: now)?|(?:vote|click|watch|read|sign up|subscribe|register) (?:here )?now(?: in urgent poll)?)\W*$/iu,
  },
  {
    kind: 'link',
    rule: 'read-more',
    words: 26,
    test: pattern(
      LEAD,
      '(?:\\(?excerpt\\)?:? )?(?:(?:read|see|view|find|get|learn|find out|hear|watch|check out) ',
      '(?:more|the (?:full|whole|entire|complete|original|rest)|it all|full)\\b',
      '[^.!?]{0,90}\\b(?:here|below|online|(?:at|from|on|via) \\S.{0,40})',
      '|(?:continue|keep) reading\\b.{0,80})[.:!»>]*$',
    ),
  },
  {
    kind: 'link',
    rule: 'read-more',
    words: 16,
    test: pattern(LEAD, '(?:read|see|watch) (?:more|next|also|full story)\\b[^.!?"“”]{0,110}$'),
  },
  {
    kind: 'link',
    rule: 'read-more',
    words: 26,
    unspoken: true,
    test: pattern(
      LEAD,
      '(?:(?:find out|learn|discover)\\b[^.!?]{0,120}\\bhere|(?:also ?[:,] )?(?:read|see|check out|browse) our\\b[^.!?]{0,120})[.:!»>]*$',
    ),
  },
  {
    kind: 'link',
    rule: 'read-elsewhere',
    words: 40,
    test: pattern(
      LEAD,
      '(?:for (?:more (?:(?:discussion|reading|coverage|background) (?:on|about|of|from)|on|about|of|from|news|information|details|stories|photos|pictures)|the full|the rest)\\b[^.!?]{0,120}\\b(?:go to|head|visit|see|click|check out|read|tune in)\\b',
      '|(?:head|go|hop|jump)\\b[^.!?]{1,60}\\b(?:for more|to (?:read|see|watch|hear|learn|find out))\\b)[^.!?]{0,90}[.!]?$',
    ),
  },
  {
    kind: 'link',
    rule: 'watch-below',
    words: 40,
    end: true,
    unspoken: true,
    test: /\bin (?:the|our|this) (?:video|gallery|slideshow|photos|pictures|clip) (?:below|above)[.!]*$/iu,
  },
  {
    kind: 'link',
    rule: 'watch-below',
    words: 32,
    unspoken: true,
    test: pattern(
      LEAD,
      '(?:so |and |now )?(?:(?:you can |you may )?(?:watch|view|listen to|hear|see|check|read|scroll|take a (?:look|listen|peek)|have a (?:look|listen))\\b',
      '[^.!?]{0,160}\\b(?:below|above|here)|(?:watch|listen)\\b[^.!?]{0,60}\\bvideo(?: (?:on|at|from) \\S{2,40})?)(?:, via [^.!?]{2,30})?\\s*[.:!…]*$',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'continues',
    words: 14,
    test: pattern(
      LEAD,
      '\\(?(?:(?:the )?(?:story|article|post|text|report) (?:continues|continued)',
      '|scroll (?:down|for)|continued (?:below|from|on))\\b',
    ),
  },
]
