import { PRESS_ROLES } from '@/lib/text/words/press-roles'
import type { Mark } from './classify-block'
import type { Block } from './find-blocks'
import { isPageNote } from './is-page-note'

/** A message to readers begins like this and runs to the end of the page. */
const MESSAGE =
  /^(?:an? (?:\w+ ){0,2}(?:message|note|letter|appeal|word) (?:from|to)\b|dear (?:readers?|friends?|subscribers?|supporters?)\b|(?:before you go|while you[’']re here|since you[’']re here|thank you for reading|support (?:our|independent|quality)))/iu
const APPEAL =
  /\b(?:support(?:ing|er|ers)?|donat(?:e|ion|ions|ing)|subscri(?:be|ber|bers|ption)|contribut(?:e|ion|ions|ing|or|ors)|membership|newsletter|monthly|fundrais\w+|reader-funded)\b/iu
const SECOND_PERSON = /\b(?:you|your|we need|help us|join us)\b/iu

const ROLE = [...PRESS_ROLES].sort((a, b) => b.length - a.length).join('|')
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin|der|el)){1,4}"
const BIO = new RegExp(
  `^(?:(?:about )?(?:the )?author:? )?(?:${NAME})(?:,[^.]{1,60},)? (?:is|was|works|has been|serves|writes|covers|reports)\\b[^.]{0,120}\\b(?:${ROLE}|covers?|covering|based in|news)\\b`,
  'u',
)
const BIO_GOES_ON = new RegExp(
  `^(?:(?:He|She|They|His|Her|Their)\\b|An? [^.]{0,60}\\b(?:${ROLE})\\b|\\p{Lu}[\\p{L}. -]{1,40}[’']s? (?:latest|new|first|most recent)|Follow|You can|Twitter|Email|Contact)`,
  'u',
)
const SOLD =
  /\b(?:available (?:from|on|at|now)|out now|published by|buy (?:it|the book)|order (?:it|now|here)|pre-?order)\b/iu
const SPOKEN = /["“”]|\b(?:said|told|according to)\b/u

/** A message to readers is no longer than this. */
const MESSAGE_BLOCKS = 40
/** Notes about authors stand among the last blocks. */
const BIO_BLOCKS = 14

/**
 * Where the end matter of an article begins: the index of the first block from which on everything is a message to
 * readers, a note about the author or prompts and links; `blocks.length` when the report runs to the last block.
 * `marks` holds what each block is by its own words, null where it may be reporting.
 */
export function findTail(blocks: readonly Block[], marks: readonly (Mark | null)[]): number {
  const end = findMessage(blocks)
  let from = end
  while (from > 1 && mayBeEndMatter(blocks, marks, from - 1)) from--
  let start = end
  let introduced = false
  for (let i = from; i < end; i++) {
    const bio = isBio(blocks, i) || isPageNote(blocks, i)
    if (bio) introduced = true
    // A sentence about an author needs the note that introduces the author before it.
    if (bio || marks[i]) start = Math.min(start, i)
    else if (!isStub(blocks[i]) && !introduced) start = end
  }
  return start
}

/** Where a message to readers begins that runs to the end; the number of blocks when there is none. */
function findMessage(blocks: readonly Block[]): number {
  const first = Math.max(Math.ceil(blocks.length / 3), blocks.length - MESSAGE_BLOCKS)
  for (let i = first; i < blocks.length; i++) if (isMessage(blocks, i)) return i
  return blocks.length
}

function isMessage(blocks: readonly Block[], at: number): boolean {
  const head = blocks[at]?.head ?? ''
  // "A message from her brother said ..." is a sentence; a message to readers is announced by a line of its own.
  if (
    !MESSAGE.test(head) ||
    !((blocks[at]?.words ?? 0) <= 14 || /^[^.!?]{0,90}[:,]/u.test(head)) ||
    SPOKEN.test(head)
  )
    return false
  const rest = blocks.slice(at)
  const reporting = rest.filter((one) => /\b(?:said|told|according to)\b/u.test(one.head)).length
  return (
    reporting <= rest.length * 0.15 &&
    rest.some((one) => APPEAL.test(one.head)) &&
    rest.some((one) => SECOND_PERSON.test(one.head))
  )
}

function mayBeEndMatter(blocks: readonly Block[], marks: readonly (Mark | null)[], at: number): boolean {
  const one = blocks[at]
  if (!one) return false
  return (
    Boolean(marks[at]) ||
    isStub(one) ||
    isBio(blocks, at) ||
    isPageNote(blocks, at) ||
    (at >= blocks.length - BIO_BLOCKS && goesOnAboutAuthor(one))
  )
}

/** "Jane Roe is a staff writer at ...", of somebody whom the report does not speak of. */
function isBio(blocks: readonly Block[], at: number): boolean {
  const head = blocks[at]?.head ?? ''
  if (at < Math.max(1, blocks.length - BIO_BLOCKS) || !BIO.test(head) || SPOKEN.test(head)) return false
  const name = new RegExp(NAME, 'u').exec(head)?.[0] ?? ''
  const family = name.split(' ').at(-1) ?? name
  return !blocks.slice(1, at).some((one) => one.words > 12 && one.head.includes(family))
}

function goesOnAboutAuthor(block: Block): boolean {
  return (
    block.words <= 60 && !SPOKEN.test(block.head) && (BIO_GOES_ON.test(block.head) || SOLD.test(block.head))
  )
}

/** Too short and too open to be a sentence of the report: a name, a link, the title of another piece. */
function isStub(block: Block | undefined): boolean {
  return block !== undefined && block.words <= 14 && !/[.!?]["'”’)]*$|[@#]\w|pic\.twitter/u.test(block.head)
}
