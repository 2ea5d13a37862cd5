import { CHANNELS, LONE_LABELS } from '@/lib/text/words/reader-prompts'
import { anyOf, type BlockRule, DATE, LEAD, pattern } from './block-rule'

const CHANNEL = anyOf(CHANNELS)
const ASK =
  "(?:sign up|signup|subscribe|join|follow|get|receive|download|install|support|donate|become|register|stay|keep up|connect|find|add|visit|share|tweet|email|e-mail|want|never miss|don[’']t miss|to (?:get|receive|subscribe|sign up|support|stay)|for (?:more|the latest|all the latest|breaking))"

/** What a page asks of its readers, and what it says of itself. */
export const PROMPT_RULES: readonly BlockRule[] = [
  {
    kind: 'boilerplate',
    rule: 'label',
    words: 9,
    test: pattern(LEAD, anyOf(LONE_LABELS), '\\s*[.:!…»>]*$'),
  },
  {
    kind: 'boilerplate',
    rule: 'counter',
    words: 6,
    test: pattern(
      LEAD,
      '(?:\\d[\\d,.km]* ?(?:comments?|shares?|views?|likes?|retweets?|min(?:ute)?s? read|replies)\\b.{0,12}|page \\d+ of \\d+|pages?:[\\d ]+)$',
    ),
  },
  { kind: 'boilerplate', rule: 'ornament', words: 6, test: /^[^\p{L}\p{N}"“”]+$/u },
  {
    kind: 'boilerplate',
    rule: 'code',
    words: 60,
    test: /^(?:\(function\b|\/\/ ?<!\[CDATA\[|[\w$.]+\s?\(['"{[].{0,200}\)\s?;?$|[\w$]+(?:\.[\w$]+)+\(function\b|(?:var|let|const|function)\s[\w$]+\s?[=(]|window\.|document\.|googletag|@media\b|[.#][\w-]+ ?\{|\{["']|<\/?(?:script|iframe|div|img|a|p|span)\b)/iu,
  },
  { kind: 'boilerplate', rule: 'handle', words: 1, test: /^[([]?@\w{2,30}[)\]]?[.:]?$/u },
  {
    kind: 'boilerplate',
    rule: 'appeal',
    words: 60,
    unspoken: true,
    test: pattern(
      LEAD,
      "(?:please |you can |don[’']t forget to |be sure to |and )?",
      `(?:${ASK}\\b.{0,180}\\b${CHANNEL}\\b|like (?:us|our|@|.{1,40} on facebook)|follow (?:us|me|our|the rest of our|@|.{0,60}@)|stay tuned\\b)`,
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'appeal',
    words: 40,
    unspoken: true,
    test: pattern(
      LEAD,
      '(?:sign up (?:here|now|today|to|for|free)\\b|(?:did you )?(?:like|enjoy)(?:ed)? (?:what you|this (?:article|story|post|piece|blog|site))',
      '|if you (?:like|liked|enjoy|enjoyed|value|valued) (?:what (?:i|we) do|what you|this (?:article|story|post|piece|blog|site)|our (?:work|reporting|journalism)|my (?:work|writing|blog))',
      '|buy (?:me|us|the [\\p{L}]+) an? (?:coffee|beer|pint|drink|tea)\\b)',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'advertisement',
    words: 40,
    unspoken: true,
    test: pattern(
      '\\b(?:gamble responsibly|begambleaware|18\\+|t&cs apply|terms (?:and|&) conditions apply)(?!\\p{L})',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'call-to-readers',
    words: 28,
    unspoken: true,
    test: /^(?:anyone|anybody|residents|readers|witnesses|passengers|those|people)\b[^.!?]{0,60}\b(?:may|can|should|(?:is|are) (?:asked|urged|advised|invited) to) (?:report|call|contact|ring|phone|e-?mail|write to|get in touch)\b/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'sign-off',
    words: 30,
    unspoken: true,
    test: /^(?:that[’']s (?:all|it)(?: from us| for (?:now|today|tonight|this))|we(?:[’']re| are) (?:closing|wrapping up|ending|pausing|leaving|signing off)\b[^.!?]{0,30}\b(?:page|blog|coverage|feed|thread)|(?:this|our|the) (?:live )?(?:blog|page|coverage|feed|thread) (?:is|has|will) (?:now |be )?(?:been )?(?:closed|ended|closing|closing down))\b/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'copyright',
    words: 70,
    test: pattern(
      LEAD,
      '(?:copyright\\b|©|\\(c\\) ?\\d{4}|.{0,120}\\ball rights reserved|.{0,20}© ?(?:copyright )?\\d{4}|this material may not be (?:published|reproduced))',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'legal',
    words: 80,
    unspoken: true,
    test: pattern(
      '^(?:we use cookies|this (?:site|website) uses cookies',
      '|by (?:continuing|clicking|signing up|subscribing|using)\\b.{0,100}\\byou (?:agree|consent|accept)',
      '|[^!?]{2,80}\\bregistered (?:office|address|charity|in (?:england|scotland|ireland))\\b|.{0,60}\\bcompany (?:registration |reg\\.? )?(?:no\\.?|number):? ?\\d',
      '|privacy policy|see our (?:t&cs|terms|copyright|privacy)|terms (?:of|and) (?:use|service|conditions)|(?:the )?(?:views|opinions) expressed\\b|disclaimer ?:|our standards ?:)',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'comments',
    words: 60,
    unspoken: true,
    test: pattern(
      '(?:\\b(?:you|your|us|let|share|tell|leave|drop|sound|join)\\b.{0,200}\\b(?:(?:in|join) the comments?\\b|comments? (?:section )?below\\b)',
      "|\\bwe(?:[’']d| would) (?:love|like) to (?:hear|know)\\b.{0,80}\\byour?\\b|\\bwe want to hear from you\\b",
      '|^(?:what do you think|have your say|tell us what|let us know|sound off|(?:so |now )?share your (?:[\\p{L}]+ )?(?:thoughts|views|opinion|picks?|favou?rites?|ideas|stor(?:y|ies)|experiences?|guess(?:es)?|photos|pictures)\\b',
      '|do you agree|got a (?:news )?tip|do you have (?:a|any) (?:story|tip|information)|have (?:a|you got a) (?:news )?(?:story|tip)',
      '|send (?:us )?(?:your|a|any) (?:tips?|news|stor(?:y|ies)|comments?)|contact (?:the author|us|the newsroom|the reporter)',
      '|email (?:the author|us)|leave (?:a|your) (?:comment|reply)|comment on this|to comment on|join the discussion|(?:got something to say\\? )?start the (?:conversation|discussion)|be the first to comment',
      '|we asked (?:our|you)\\b.{0,30}(?:readers|followers|users|viewers|audience|what)',
      '|(?:this )?comments? (?:thread|section|are closed))|\\b(?:leave (?:us |me )?a comment|e-?mail (?:me|us) at)\\b|\\b(?:not|no longer) (?:currently )?accepting comments)',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'comments',
    words: 40,
    end: true,
    unspoken: true,
    test: /\b(?:tell us(?: (?:what|how) you (?:think|feel))?|share your (?:thoughts|views)|let us know|leave us a comment|sound off)(?: below| in the comments)?[.!]*$/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'contact',
    words: 40,
    unspoken: true,
    test: /^(?:[^.!?]{2,60} can be reached\b.{0,60}|(?:contact|to (?:reach|contact|report)|if you (?:know|have)|email|e-mail)\b.{0,200}|\S{0,40}|(?:follow|reach|write to)\b.{0,60})[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,10}\b/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'editors-note',
    words: 80,
    // A note that corrects or updates the report belongs to it.
    test: /^[([]?editor[’']?s?[’']? notes? ?[:.–—-](?!.{0,400}\b(?:correct|updat|earlier version|previous version|misstat|clarif|retract))/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'disclosure',
    words: 60,
    unspoken: true,
    test: /^[([]?(?:full )?disclosure ?[:—–]/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'developing',
    words: 30,
    test: /^(?:this (?:is a (?:developing|breaking)(?: news)? story|story (?:is developing|will be updated|is being updated))|(?:please )?check back (?:for|later)\b|developing story\b|more (?:details )?to (?:come|follow)\b|refresh this page|please (?:enable|turn on|disable|allow) (?:java ?script|cookies|your|ads))/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'developing',
    words: 30,
    unspoken: true,
    test: /^(?:we(?:[’']ll| will)|[^.!?]{2,50} will) (?:keep you (?:posted|updated|informed)|update(?: (?:this|the|our) (?:story|article|post|page|report))?,? (?:when(?:ever)?|as|if|once) (?:more|new|further|we|additional)\b|bring you (?:more|further|the latest|updates)\b)/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'thanks',
    words: 24,
    unspoken: true,
    test: /^(?:thank you|thanks) for (?:reading|your (?:support|interest|subscription)|subscribing|signing|visiting|being|watching|sharing)\b/iu,
  },
  {
    kind: 'boilerplate',
    rule: 'paywall',
    words: 50,
    unspoken: true,
    test: pattern(
      '^(?:already (?:a|have|an?) (?:subscriber|member|account|subscription)',
      '|(?:this|the) (?:article|content|story) is (?:for|available (?:only )?to|exclusive)\\b.{0,60}(?:subscribers|members)',
      "|you (?:have|[’']ve) (?:reached|read|used)\\b.{0,60}\\b(?:articles?|limit)|you (?:are|[’']re) reading\\b",
      '|enter your e-?mail|unlimited (?:digital )?access|create (?:a|your) free account)',
    ),
  },
  {
    kind: 'boilerplate',
    rule: 'social-post',
    words: 24,
    test: pattern(
      `^(?:[—–-]{1,2} ?[^.!?]{1,60}\\(@\\w{1,30}\\)(?: ?[|,·]? ?${DATE})?`,
      '|an? (?:post|photo|video) (?:shared|posted) by\\b.{0,100}|(?:twitter|facebook|instagram|telegram|e-?mail) ?: ?\\S.{0,60}',
      '|pic\\.twitter\\.com/\\S+|view (?:this )?(?:post|tweet|image) on \\w+)[.]?$',
    ),
  },
]
