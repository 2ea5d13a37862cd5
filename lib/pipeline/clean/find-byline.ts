import { knownOutlet } from '@/lib/text/outlet-names'
import { PRESS_ROLES } from '@/lib/text/words/press-roles'
import type { Mark } from './classify-block'
import type { Block } from './find-blocks'

/** Lines below the headline in which a name is looked for. */
const NEAR = 6
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|van|von|der|den|al|bin|la|le)){1,4}"
const ROLE = [...PRESS_ROLES, 'staff', 'desk', 'team', 'agencies']
  .sort((a, b) => b.length - a.length)
  .map((role) => `[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}`)
  .join('|')

const BY = new RegExp(
  `^[Bb][Yy]:? (?:${NAME}|[\\p{Lu} .'’-]{5,60})(?:(?:,| and| &|,? with| \\||/| -| –|:) ?.{0,80})?$`,
  'u',
)
/** A name, a comma or dash, and a calling. */
const WITH_ROLE = new RegExp(
  `^${NAME}(?:,| \\||/| -| –) ?(?:[\\p{L}'’&. -]{0,40} )?(?:${ROLE})s?(?:[,|/ ].{0,60})?$`,
  'u',
)
/** "Jane Roe Staff Writer": without a comma only callings in capitals, or any headline about a reporter would do. */
const WITH_TITLE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]* ){2,3}(?:(?:Staff|Senior|Chief|Political|Special|Associate|Assistant|Contributing|Freelance) ){1,2}(?:${ROLE})$`,
  'u',
)

/** A block near the headline that says who wrote the article ("By Jane Roe", "Jane Roe, Staff Writer"); null for any other. */
export function findByline(block: Block, distance: number): Mark | null {
  if (block.words > 16 || distance < -2 || distance > NEAR || /[.!?]["”’)]?$/u.test(block.head)) return null
  if (
    BY.test(block.head) ||
    (/^By:? \p{Lu}/u.test(block.head) && knownOutlet(block.head.replace(/^By:? /u, '')))
  )
    return { kind: 'byline', rule: 'by' }
  return (WITH_ROLE.test(block.head) || WITH_TITLE.test(block.head)) &&
    block.words <= 10 &&
    !/\b(?:is|are|was|were|has|have|says?|said)\b/iu.test(block.head)
    ? { kind: 'byline', rule: 'name-and-role' }
    : null
}
