import type { Span } from '@/lib/model/span'
import type { Zone } from '@/lib/model/types'
import { looksLikeOutlet } from '@/lib/text/outlet-names'
import { frozenSpan, runningText } from '@/lib/text/running-text'
import { PRESS_ROLES } from '@/lib/text/words/page-furniture'

/** A name that the furniture of a page gives to the house behind it. */
export type House = {
  readonly name: string
  readonly span: Span
  readonly rule: string
  /** "origin": whose report it is by a credit; "site": whose page it stands on; "hint": perhaps one of them. */
  readonly as: 'origin' | 'site' | 'hint'
}

type Cue = {
  readonly rule: string
  readonly as: House['as']
  /** The name is what the first group holds. */
  readonly test: RegExp
  /** Zones to look at; all of them when absent. */
  readonly zones?: readonly string[]
  /** The name must look like an outlet's: where persons may stand in the same place. */
  readonly outlet?: true
}

const WORD = "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}(?:[\\p{L}\\p{N}'’!&-]|\\.(?=\\p{L}))*|\\d+)"
const NAME = `((?:[Tt]he )?${WORD}(?:(?: | ?/ ?| & | of the | of | and (?=\\p{Lu}[\\p{L}]+ (?:Report|Mail|Review|Stripes|Times|News|Post))| de | la )${WORD}){0,7})`
const ROLE = PRESS_ROLES.filter(
  (role) =>
    ![
      'author',
      'historian',
      'novelist',
      'essayist',
      'researcher',
      'contributor',
      'freelancer',
      'intern',
    ].includes(role),
)
  .sort((a, b) => b.length - a.length)
  .join('|')
const PUBLISHED =
  '(?:published|republished|appeared|appears|posted|printed|reprinted|ran|produced|reported|written|syndicated|seen)'

const CUES: readonly Cue[] = [
  {
    rule: 'credit',
    as: 'origin',
    zones: ['republished'],
    test: new RegExp(
      `\\b${PUBLISHED}(?: (?:here|online|today|with permission))? (?:by|in|on|at|from|with|for)(?: permission (?:from|of))? ${NAME}`,
      'u',
    ),
  },
  {
    rule: 'credit',
    as: 'origin',
    zones: ['republished'],
    test: new RegExp(`\\b(?:[Cc]ourtesy of|[Cc]ourtesy|[Ff]rom|[Pp]ermission (?:of|from)) ${NAME}`, 'u'),
  },
  {
    rule: 'source-line',
    as: 'hint',
    zones: ['republished'],
    outlet: true,
    test: new RegExp(`^\\W{0,3}(?:[Ss]ources?|SOURCES?) ?: ?${NAME}`, 'u'),
  },
  {
    rule: 'appeared-first',
    as: 'site',
    zones: ['appeared-first'],
    test: new RegExp(`\\b(?:appeared first on|first appeared (?:on|in)) ${NAME}`, 'u'),
  },
  {
    rule: 'message',
    as: 'site',
    test: new RegExp(
      `^(?:[Aa]n?|AN?) (?:\\p{L}+ ){0,2}(?:[Mm]essage|[Nn]ote|[Ll]etter|[Aa]ppeal|[Ww]ord|MESSAGE) (?:from|FROM|to (?:the )?readers of) ${NAME}`,
      'u',
    ),
  },
  {
    rule: 'masthead',
    as: 'site',
    zones: ['end-matter'],
    outlet: true,
    test: new RegExp(
      `\\b(?:is|was|works as|serves as)(?: an?| the)? (?:[\\p{L}&-]+ ){0,4}(?:${ROLE})s? (?:of|at|for|with) ${NAME}`,
      'u',
    ),
  },
  {
    rule: 'appeal',
    as: 'site',
    zones: ['appeal', 'end-matter'],
    outlet: true,
    test: new RegExp(
      `\\b(?:[Ff]ollow|FOLLOW|[Ll]ike|LIKE|[Jj]oin|[Ss]ubscribe to|[Ss]upport|[Dd]ownload|[Gg]et|[Ss]ign up (?:for|to)|[Ff]ind)(?: (?:our|the|to|brand|new|free|verified|official|daily|weekly|latest|morning|us|at|your|all))* ${NAME}(?! \\(@)`,
      'u',
    ),
  },
  {
    rule: 'copyright',
    as: 'site',
    zones: ['copyright'],
    test: new RegExp(
      `(?:©|[Cc]opyright|\\([Cc]\\))(?: ?©)?(?: \\d{4}(?:[-–]\\d{2,4})?)?,?(?: by)? ${NAME}`,
      'u',
    ),
  },
  {
    rule: 'edition',
    as: 'hint',
    zones: ['edition'],
    test: new RegExp(`\\b(?:edition|issue|newsletter|episode) of ${NAME}`, 'u'),
  },
  {
    rule: 'contributors',
    as: 'hint',
    zones: ['contributors'],
    outlet: true,
    test: new RegExp(`^${NAME}[’']s? `, 'u'),
  },
  {
    rule: 'byline',
    as: 'site',
    zones: ['by', 'name-and-role'],
    outlet: true,
    test: new RegExp(`(?:, | \\| |/| - | – | for | of )${NAME}(?: [Ss]taff)?$`, 'u'),
  },
]

const NO_NAME =
  /^(?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|google|google news|pinterest|rss|email|our|us|here|you|your|apple|amazon|patreon|paypal|creative commons)\b/iu

/** The houses that the furniture of a page names, in order of rules, then of place; none gives an empty list. */
export function findHouses(text: string, zones: readonly Zone[]): readonly House[] {
  return CUES.flatMap((cue) =>
    zones.flatMap((zone) => {
      if (zone.kind === 'title' || zone.kind === 'dateline') return []
      if (cue.zones && !cue.zones.includes(zone.rule)) return []
      const running = runningText(text, { start: zone.start, end: Math.min(zone.end, zone.start + 800) })
      const match = cue.test.exec(running.text)
      const words = tidy(match?.[1] ?? '')
      if (!match || words.length < 2 || NO_NAME.test(words) || (cue.outlet && !looksLikeOutlet(words)))
        return []
      const at = match.index + match[0].indexOf(match[1] ?? '')
      return [{ name: words, span: frozenSpan(running, at, at + words.length), rule: cue.rule, as: cue.as }]
    }),
  )
}

/** Without the channel, the full stop or the possessive that follows a name. */
function tidy(words: string): string {
  return words
    .replace(
      / (?:Telegram|Facebook|Twitter|Instagram|YouTube|WhatsApp|Newsletter|App|Podcast|Channel|Social|All|Inc|LLC|Ltd|Staff)\b.*$/u,
      '',
    )
    .replace(/(?:[’']s?|[.!,])$/u, '')
    .trim()
}
