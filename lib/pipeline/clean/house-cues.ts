import { PRESS_ROLES } from '@/lib/text/words/press-roles'

/** A pattern that finds the name of a house in the furniture of a page. */
export type HouseCue = {
  readonly rule: string
  readonly as: 'origin' | 'site' | 'hint'
  /** The name is what the first group holds. */
  readonly test: RegExp
  /** Zones to look at; all of them when absent. */
  readonly zones?: readonly string[]
  /** The name must look like an outlet's: where persons may stand in the same place. */
  readonly outlet?: true
}

const WORD = "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}(?:[\\p{L}\\p{N}'’!&-]|\\.(?=\\p{L}))*|\\d+)"
const PLAIN = '\\p{Lu}[\\p{L}\\p{N}.&-]*'
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

/** Cues from the strongest to the weakest. */
export const HOUSE_CUES: readonly HouseCue[] = [
  {
    rule: 'credit',
    as: 'origin',
    zones: ['republished'],
    test: new RegExp(
      `\\b${PUBLISHED}(?: (?:here|online|today|with permission))? (?:by|in|on|at|from|with|for)(?: permission (?:from|of))? ${NAME}`,
      'du',
    ),
  },
  {
    rule: 'credit',
    as: 'origin',
    zones: ['republished'],
    test: new RegExp(`\\b(?:[Cc]ourtesy of|[Cc]ourtesy|[Ff]rom|[Pp]ermission (?:of|from)) ${NAME}`, 'du'),
  },
  {
    rule: 'source-line',
    as: 'hint',
    zones: ['republished'],
    outlet: true,
    test: new RegExp(`^\\W{0,3}(?:[Ss]ources?|SOURCES?) ?: ?${NAME}`, 'du'),
  },
  {
    rule: 'appeared-first',
    as: 'site',
    zones: ['appeared-first'],
    test: new RegExp(`\\b(?:appeared first on|first appeared (?:on|in)) ${NAME}`, 'du'),
  },
  {
    rule: 'message',
    as: 'site',
    test: new RegExp(
      `^(?:[Aa]n?|AN?) (?:\\p{L}+ ){0,2}(?:[Mm]essage|[Nn]ote|[Ll]etter|[Aa]ppeal|[Ww]ord|MESSAGE) (?:from|FROM|to (?:the )?readers of) ${NAME}`,
      'du',
    ),
  },
  {
    rule: 'masthead',
    as: 'site',
    zones: ['end-matter'],
    outlet: true,
    test: new RegExp(
      `\\b(?:is|was|works as|serves as)(?: an?| the)? (?:[\\p{L}&-]+ ){0,4}(?:${ROLE})s? (?:of|at|for|with) ${NAME}`,
      'du',
    ),
  },
  {
    rule: 'appeal',
    as: 'site',
    zones: ['appeal', 'end-matter'],
    outlet: true,
    test: new RegExp(
      `\\b(?:[Ff]ollow|FOLLOW|[Ll]ike|LIKE|[Jj]oin|[Ss]ubscribe to|[Ss]upport|[Dd]ownload|[Gg]et|[Ss]ign up (?:for|to)|[Ff]ind)(?: (?:our|the|to|brand|new|free|verified|official|daily|weekly|latest|morning|us|at|your|all))* ${NAME}(?! \\(@)`,
      'du',
    ),
  },
  {
    rule: 'copyright',
    as: 'site',
    zones: ['copyright'],
    test: new RegExp(
      `(?:©|[Cc]opyright|\\([Cc]\\))(?: ?©)?(?: \\d{4}(?:[-–]\\d{2,4})?)?,?(?: by)? ${NAME}`,
      'du',
    ),
  },
  {
    rule: 'edition',
    as: 'hint',
    zones: ['edition'],
    test: new RegExp(`\\b(?:edition|issue|newsletter|episode) of ${NAME}`, 'du'),
  },
  {
    rule: 'contributors',
    as: 'hint',
    zones: ['contributors'],
    outlet: true,
    test: new RegExp(
      `^((?:[Tt]he )?${PLAIN}(?: ${PLAIN}){0,4}?)(?:[’']s?| (?:staff )?(?:writers?|reporters?|correspondents?|producers?)) `,
      'du',
    ),
  },
  {
    rule: 'byline',
    as: 'site',
    zones: ['by', 'name-and-role'],
    outlet: true,
    test: new RegExp(`(?:^By |^BY |, | \\| |/| - | – | for | of )${NAME}(?: [Ss]taff)?$`, 'du'),
  },
]
