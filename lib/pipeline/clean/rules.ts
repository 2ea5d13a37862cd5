import type { Zone } from '@/lib/model/types'
import { CHANNELS, LINK_LABELS, LONE_LABELS, PICTURE_AGENCIES } from '@/lib/text/words/page-furniture'

/** A rule about one block by itself. It sees the beginning of the block as running text; see `Block`. */
export type BlockRule = {
  readonly kind: Zone['kind']
  readonly rule: string
  /** Tried on the head of the block. */
  readonly test: RegExp
  /** Only blocks of at most so many words: furniture is short, reporting is long. */
  readonly words: number
  /** Tried on the end of the block instead of its beginning. */
  readonly end?: true
}

const any = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+]/g, '\\$&').replace(/[’']/g, "[’']"))
    .join('|')

const CHANNEL = any(CHANNELS)
const AGENCY = any(PICTURE_AGENCIES)
/** Arrows, bullets and brackets that stand before furniture. */
const LEAD = '^[^\\p{L}\\p{N}"“”\'‘’(@#]{0,8}'
const DATE =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}'

const re = (source: string) => new RegExp(source, 'iu')

const LABELLED_LINK = re(`${LEAD}(?:${any(LINK_LABELS)})\\s?(?:[:>»|]|\\s[–—-]\\s)`)

/** True when a line begins with a label such as "Related article:". */
export function startsLink(head: string): boolean {
  return LABELLED_LINK.test(head)
}

/** Furniture that a block shows by itself, wherever it stands. The first rule that fits names the zone. */
export const BLOCK_RULES: readonly BlockRule[] = [
  { kind: 'boilerplate', rule: 'label', words: 9, test: re(`${LEAD}(?:${any(LONE_LABELS)})\\s*[.:!…»>]*$`) },
  {
    kind: 'boilerplate',
    rule: 'counter',
    words: 6,
    test: re(
      `${LEAD}\\d[\\d,.km]* ?(?:comments?|shares?|views?|likes?|retweets?|min(?:ute)?s? read|replies)\\b.{0,12}$`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'code',
    words: 60,
    test: /^(?:[\w$.]+\s?\(['"{[].{0,200}\)\s?;?$|(?:var|let|const|function)\s[\w$]+\s?[=(]|window\.|document\.|googletag|\{["']|<\/?(?:script|iframe|div|img|a|p|span)\b)/iu,
  },
  { kind: 'link', rule: 'bare-address', words: 1, test: /^[(<[]?(?:https?:\/\/|www\.)\S{1,500}$/iu },
  { kind: 'boilerplate', rule: 'handle', words: 1, test: /^[([]?@\w{2,30}[)\]]?[.:]?$/u },
  { kind: 'link', rule: 'label-link', words: 45, test: LABELLED_LINK },
  {
    kind: 'link',
    rule: 'label-alone',
    words: 7,
    test: re(`${LEAD}(?:${any(LINK_LABELS)})(?: (?:on|from|about|by|in|here)\\b.{0,30})?\\s*[.:…»>]*$`),
  },
  {
    kind: 'link',
    rule: 'click-here',
    words: 40,
    test: re(
      `${LEAD}(?:(?:please )?(?:click|tap|press) (?:here|on|below|the|through)\\b|(?:to|for) [^.]{3,90}\\b(?:click|tap) (?:here|on)\\b)`,
    ),
  },
  {
    kind: 'link',
    rule: 'read-more',
    words: 26,
    test: re(
      `${LEAD}(?:(?:read|see|view|find|get|learn|find out|hear|watch|check out) (?:more|the (?:full|whole|entire|complete|original|rest)|it all|full)\\b[^.!?]{0,90}\\b(?:here|below|online|at \\S+)|(?:continue|keep) reading\\b.{0,80})[.:!»>]*$`,
    ),
  },
  {
    kind: 'link',
    rule: 'watch-below',
    words: 32,
    test: re(
      `${LEAD}(?:(?:you can |you may )?(?:watch|view|listen to|hear|see|check out|read)\\b[^.!?]{0,160}\\b(?:below|above|here)|(?:watch|listen)\\b[^.!?]{0,60}\\bvideo)\\s*[.:!]*$`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'continues',
    words: 14,
    test: re(
      `${LEAD}\\(?(?:(?:the )?(?:story|article|post|text|report) (?:continues|continued)|scroll (?:down|for)|continued (?:below|from|on))\\b`,
    ),
  },
  {
    kind: 'credit',
    rule: 'hat-tip',
    words: 14,
    test: re(`^[\\[(]? ?(?:h\\/t|h\\.t\\.|hat tip|via)\\b ?:?.{0,80}$`),
  },
  {
    kind: 'caption',
    rule: 'picture-label',
    words: 70,
    test: re(
      `^[\\[(]? ?(?:photos?|pictures?|images?|file photo|file|captions?|illustration|graphic|infographic|photographs?|screenshot|cover image|featured image|main image|media caption|image caption)(?: (?:by|credits?|courtesy|via|from|sources?|caption|copyright|illustration|of))? ?[:|/–—]`,
    ),
  },
  {
    kind: 'caption',
    rule: 'picture-credit',
    words: 12,
    test: re(
      `^[\\[(]? ?(?:(?:photos?|pictures?|images?|illustration|graphic|video|screenshot) (?:by|credit|courtesy|via|from|copyright)\\b.{0,80}|[^.!?"“”]{0,60}(?:/|\\bvia )(?:${AGENCY})(?:[ /][^.!?]{0,30})?|(?:${AGENCY})/[^.!?]{0,50}|(?:getty images|ap photo|shutterstock)\\b.{0,40})[\\])]?\\.?$`,
    ),
  },
  {
    kind: 'caption',
    rule: 'credited-caption',
    words: 70,
    end: true,
    test: re(
      `(?:[([]? ?(?:photos?|pictures?|images?|illustration|credit|courtesy)(?: (?:by|credit|courtesy|via|from|copyright|of))? ?[:/]? [^()\\[\\]]{2,60}[)\\]]|[^\\s()]{0,20}(?:/|\\bvia )(?:${AGENCY})(?: images| photo)?\\)?|[([](?:${AGENCY})(?: photo| images)?[ /][^()]{2,40}[)\\]]|\\b(?:getty images|ap photo|file photo))\\.?$`,
    ),
  },
  { kind: 'caption', rule: 'cut-off', words: 45, end: true, test: /\s\($/u },
  {
    kind: 'credit',
    rule: 'republished',
    words: 60,
    test: re(
      `^[([—–*-]{0,3}\\s?(?:this|the (?:above|following|preceding)|(?:an?|the) (?:earlier |longer |shorter |slightly |edited )*version of this|a version of)(?: (?:news|opinion|original))? ?(?:article|story|post|piece|report|essay|column|item|interview|commentary|content|op-ed)?\\b.{0,80}\\b(?:(?:was|were|is|has been|had been) )?(?:(?:first|originally|initially|previously|also) )*(?:published|appeared|posted|ran|written|produced|reprinted|republished|syndicated|excerpted|adapted|appears|seen|reported)\\b`,
    ),
  },
  {
    kind: 'credit',
    rule: 'republished',
    words: 40,
    test: re(
      `^[([—–*-]{0,3}\\s?(?:(?:re)?(?:printed|published|posted|produced)|(?:originally|first|previously) (?:published|appeared|posted|ran)|cross-?posted|syndicated|excerpted|adapted|translated|source) ?(?:with|by|from|at|in|on|courtesy|via|:)`,
    ),
  },
  {
    kind: 'credit',
    rule: 'appeared-first',
    words: 50,
    test: re(`^the post\\b.{1,300}\\b(?:appeared first on|first appeared (?:on|in))\\b`),
  },
  {
    kind: 'credit',
    rule: 'reporters',
    words: 70,
    test: re(
      `^[([—–*-]{0,3}\\s?(?:(?:additional|further|with|some)? ?(?:reporting|editing|writing|files|research|translation|graphics|compiled|edited|written|reported|translated)(?: and (?:writing|editing|additional reporting|research))? (?:by|from)\\b|with (?:files|reporting|inputs?|material|agencies|additional reporting)\\b)`,
    ),
  },
  {
    kind: 'credit',
    rule: 'contributors',
    words: 50,
    end: true,
    test: re(
      `\\bcontributed (?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|piece|post|reporting)\\b.{0,40}$|\\bcontributed reporting\\b.{0,60}$`,
    ),
  },
  {
    kind: 'byline',
    rule: 'date-line',
    words: 16,
    test: re(
      `^(?:(?:first |originally |last )?(?:published|posted|updated|modified|created|date|issued)(?: (?:on|at))? ?:? ?)?(?:\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?,? ?[a-z]{0,4},? )?(?:${DATE})[^.!?]{0,40}$`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'appeal',
    words: 60,
    test: re(
      `${LEAD}(?:please |you can |don[’']t forget to |be sure to |and )?(?:sign up|signup|subscribe|join|follow|like|get|receive|download|install|support|donate|become|register|stay|keep up|connect|find|add|visit|share|tweet|email|e-mail|want|never miss|don[’']t miss|to (?:get|receive|subscribe|sign up|support|stay)|for (?:more|the latest|all the latest|breaking))\\b.{0,180}\\b(?:${CHANNEL})\\b`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'copyright',
    words: 70,
    test: re(
      `${LEAD}(?:copyright\\b|©|\\(c\\) ?\\d{4}|all rights reserved|.{0,120}\\ball rights reserved|.{0,20}© ?(?:copyright )?\\d{4}|this material may not be (?:published|reproduced))`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'legal',
    words: 80,
    test: re(
      `^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|clicking|signing up|subscribing|using)\\b.{0,100}\\b(?:agree|consent|accept)|privacy policy|terms (?:of|and)|the views expressed (?:in|here|by)|(?:the )?(?:views|opinions) expressed\\b|disclaimer ?:|our standards ?:|opinions expressed by)`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'comments',
    words: 60,
    test: re(
      `(?:\\b(?:in|join) the comments?\\b|\\bcomments? (?:section )?below\\b|\\bwe(?:[’']d| would) (?:love|like) to (?:hear|know)\\b.{0,80}\\byour?\\b|^(?:what do you think|have your say|tell us what|let us know|sound off|share your (?:thoughts|views|opinion)|do you agree|got a (?:news )?tip|do you have (?:a|any) (?:story|tip|information)|have (?:a|you got a) (?:news )?(?:story|tip)|send (?:us )?(?:your|a|any) (?:tips?|news|stor(?:y|ies)|comments?)|contact (?:the author|us|the newsroom|the reporter)|email (?:the author|us)|leave (?:a|your) (?:comment|reply)|we asked (?:our|you)\\b.{0,30}(?:readers|followers|users|viewers|audience|what)|(?:this )?comments? (?:thread|section|are|is)))`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'thanks',
    words: 24,
    test: re(
      `^(?:thank you|thanks) for (?:reading|your (?:support|interest|subscription)|subscribing|signing|visiting|being|watching|sharing)\\b`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'paywall',
    words: 50,
    test: re(
      `^(?:already (?:a|have|an?) (?:subscriber|member|account|subscription)|(?:this|the) (?:article|content|story) is (?:for|available (?:only )?to|exclusive)\\b.{0,60}(?:subscribers|members)|you (?:have|[’']ve) (?:reached|read|used)\\b.{0,60}\\b(?:articles?|limit)|you (?:are|[’']re) reading\\b|enter your e-?mail|unlimited (?:digital )?access|create (?:a|your) free account)`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'social-post',
    words: 24,
    test: re(
      `^(?:[—–-]{1,2} ?[^.!?]{1,60}\\(@\\w{1,30}\\)(?: ?[|,·]? ?(?:${DATE}))?|a post shared by\\b.{0,100}|(?:twitter|facebook|instagram|telegram) ?: ?\\S.{0,60}|pic\\.twitter\\.com/\\S+|view (?:this )?(?:post|tweet|image) on \\w+)[.]?$`,
    ),
  },
  {
    kind: 'credit',
    rule: 'edition',
    words: 14,
    test: re(
      `^from (?:the|this|today|last|yesterday|our)\\b[^.!?"“”]{0,60}\\b(?:edition|issue|newsletter|episode|instalment|installment)\\b[^.!?"“”]{0,50}:?$`,
    ),
  },
]
