import { type BlockRule, BRACKET, DATE, pattern } from './block-rule'

const PIECE =
  '(?:article|story|post|piece|report|essay|column|item|interview|commentary|content|op-ed|analysis|dispatch|feature|blog|opinion|editorial|excerpt|text)'
const WORK = '(?:reporting|editing|writing|compiled|edited|written|reported|translated|translation|graphics)'

/** Who wrote, edited, translated or first published an article, and when. */
export const CREDIT_RULES: readonly BlockRule[] = [
  {
    kind: 'credit',
    rule: 'republished',
    words: 60,
    test: pattern(
      BRACKET,
      '(?:this|the (?:above|following|preceding|original)|(?:an?|the) (?:earlier |longer |shorter |slightly |edited )*version of (?:this|the))',
      `(?: [\\p{L}'’-]+){0,3} ?${PIECE}\\b.{0,60}?`,
      '\\b(?:published|appeared|appears|posted|printed|reprinted|republished|ran|syndicated|excerpted|adapted|produced|written)',
      '(?: [\\p{L}]+){0,3} (?:by|in|on|at|with|from|here|for|courtesy)\\b',
    ),
  },
  {
    kind: 'credit',
    rule: 'republished',
    words: 40,
    test: pattern(
      BRACKET,
      '(?:re(?:printed|published|posted)|cross-?posted|syndicated|excerpted|adapted) (?:with|by|from|at|courtesy)\\b',
    ),
  },
  {
    kind: 'credit',
    rule: 'republished',
    words: 14,
    test: /^[([—–*-]{0,3}\s?(?:(?:[Oo]riginally |[Ff]irst |[Pp]reviously )?(?:[Pp]rinted|[Pp]ublished|[Pp]osted|[Aa]ppeared) (?:by|in|on|at) (?:the )?\p{Lu}[^,]*$|(?:[Ss]ources?|SOURCES?|[Ii]nformation from) ?: ?\S)/u,
  },
  {
    kind: 'credit',
    rule: 'appeared-first',
    words: 50,
    test: /^the post\b.{1,300}\b(?:appeared first on|first appeared (?:on|in))\b/iu,
  },
  {
    kind: 'credit',
    rule: 'reporters',
    words: 70,
    test: pattern(
      BRACKET,
      `(?:(?:additional|further|with|some)? ?${WORK}(?: and (?:writing|editing|additional reporting|research))?`,
      '(?: by|:) |(?:additional|further|extra) reporting (?:by|from)\\b|with (?:an? |additional )?(?:files?|reporting|reports?|inputs?|material|agencies)(?: from| by|\\)|\\]|$))',
    ),
  },
  {
    kind: 'credit',
    rule: 'reporters',
    words: 60,
    test: /^to contact the (?:reporters?|editors?|authors?|writers?|staff)\b/iu,
  },
  {
    kind: 'credit',
    rule: 'contributors',
    words: 60,
    end: true,
    test: new RegExp(
      `\\bcontributed (?:reporting )?(?:to|for) (?:this|the) ${PIECE}\\b.{0,40}$|\\bcontributed reporting\\b.{0,60}$`,
      'iu',
    ),
  },
  {
    kind: 'credit',
    rule: 'contributors',
    words: 40,
    test: /^contributing ?: ?\S|^[^.!?"“”]{0,80}\b(?:writers?|reporters?|correspondents?|staff|editors?|photographers?)\b[^.!?"“”]{0,80}\bcontributed (?:from|in)\b[^.!?"“”]{0,60}\.?$/iu,
  },
  {
    kind: 'credit',
    rule: 'updated',
    words: 40,
    // A note that corrects the report belongs to it.
    test: pattern(
      BRACKET,
      `(?:this|our) ${PIECE} (?:was|has been|will be|is being)(?: last| also| since)? (?:up-?dated?|expanded)\\b`,
      '(?!.{0,300}\\b(?:correct|misstat|clarif|retract|earlier version|previous version))',
    ),
  },
  {
    kind: 'credit',
    rule: 'hat-tip',
    words: 14,
    test: /^[[(]? ?(?:h\/t|h\.t\.|hat tip|via)\b ?:?.{0,80}(?<!:)$/iu,
  },
  {
    kind: 'credit',
    rule: 'edition',
    words: 14,
    test: /^from (?:the|this|today|last|yesterday|our)\b[^.!?"“”]{0,60}\b(?:edition|issue|newsletter|episode|instal?lment)\b[^.!?"“”]{0,50}:?$/iu,
  },
  {
    kind: 'byline',
    rule: 'date-line',
    words: 10,
    // "The Harbour Post, June 9, 2025": the house and the day, and no word besides.
    test: /^(?:The )?\p{Lu}[\p{L}&’'.-]*(?: (?:\p{Lu}[\p{L}&’'.-]*|of|the|da|de|la|del|and)){0,5}, (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?(?:, )?)?(?:\d{4})?(?:,? \d{1,2}[.:]\d\d.{0,12})?$/u,
  },
  {
    kind: 'byline',
    rule: 'date-line',
    words: 18,
    test: pattern(
      '^(?:(?:first |originally |last |date )?(?:published|posted|updated?|modified|created|date|issued)(?: by [^.!?]{2,40}?)?(?: (?:on|at))? ?:? ?)?',
      `(?:\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?,? ?[a-z]{0,4},? )?${DATE}`,
      // After a date in a sentence longer words follow.
      `(?:(?:[\\s\\d:|,·•/–-]|\\b\\p{L}{1,4}\\b|[ap]\\.m\\.|updated|${DATE}){0,40}\\.?|\\W{1,4}by .{2,60})$`,
    ),
  },
  {
    kind: 'byline',
    rule: 'date-line',
    words: 16,
    // Also over a part of a live report: "Update at 3:15 p.m. ET. What the harbour master says:".
    test: /^(?:last )?update[sd]? (?:at|as of) \d{1,2}[:.]\d\d ?(?:[ap]\.?m\b\.?)?(?: \p{Lu}{2,4}\b)?(?:\.? [^.!?"“”]{3,80}:|[.:])?$/iu,
  },
  {
    kind: 'byline',
    rule: 'posted-by',
    words: 24,
    test: /^by ?: ?[^.!?|"“”]{2,60}(?: \| [^!?|"“”]{2,60}){1,4}$/iu,
  },
  {
    kind: 'byline',
    rule: 'posted-by',
    words: 14,
    test: /^posted by [^.!?"“”]{2,40}(?: (?:on|in|at) [^.!?"“”]{2,60})?$/iu,
  },
  {
    kind: 'byline',
    rule: 'release-line',
    words: 16,
    unspoken: true,
    test: /^(?:for immediate release\b|(?:press|media|news) (?:release|notice|statement)\b(?! (?:says|is|was|has))|(?:(?:press|media|official) )?statement (?:issued|released|published) (?:on|at|by|from)\b)(?:(?!\b(?:says|said|is|was|has)\b)[^.!?"“”]){0,100}\.?$/iu,
  },
]
