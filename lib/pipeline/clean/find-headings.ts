import { once } from '@/lib/text/once'
import type { Mark } from './classify-block'
import type { Block } from './find-blocks'
import { isTitleCase } from './find-title'

/** A stub is a line that ends like no sentence; longer ones are left to the report. */
const STUB_WORDS = 16
/** Up to here a line without a full stop is a subheading or the rest of a caption. */
const HEADING_WORDS = 3

/**
 * What the short lines between paragraphs are: subheadings, names, links to other pieces. Null where a block is
 * reporting or may be: a subheading that states something stays, for it is a claim like any other.
 * `marks` are the blocks' own marks, `from` and `to` bound the body (after the headline, before the end matter).
 */
export function findHeadings(
  blocks: readonly Block[],
  marks: readonly (Mark | null)[],
  bounds: { readonly from: number; readonly to: number },
): readonly (Mark | null)[] {
  const paragraphs = blocks.filter((one, i) => one.words > STUB_WORDS && marks[i] === null)
  const items = listed(blocks, marks)
  return blocks.map((block, i) => {
    if (i < bounds.from || i >= bounds.to || marks[i] || items[i]) return null
    const before = blocks[i - 1]
    if (isNameLine(block)) return { kind: 'byline', rule: 'name-line' }
    if (followsLabel(blocks, marks, i)) return { kind: 'link', rule: 'after-label' }
    if (block.words <= STUB_WORDS && BETWEEN_DASHES.test(block.head))
      return { kind: 'heading', rule: 'between-dashes' }
    if (!isStub(block) || (before && i > bounds.from && /[:,–—-]$/u.test(before.head))) {
      return isQuestion(block) ? { kind: 'heading', rule: 'question' } : null
    }
    if (block.words <= HEADING_WORDS) return { kind: 'heading', rule: 'short-line' }
    if (inRun(blocks, marks, i, bounds)) return { kind: 'link', rule: 'run-of-titles' }
    const deck = i === bounds.from
    if (!deck && KICKER.test(block.head)) return { kind: 'link', rule: 'kicker' }
    return !deck && speaksOfOthers(block, paragraphs) ? { kind: 'link', rule: 'other-story' } : null
  })
}

function isStub(block: Block): boolean {
  return (
    block.words <= STUB_WORDS &&
    /^[\p{Lu}\p{N}]/u.test(block.head) &&
    !/[.!?…:;,"'”’»–—-][)\]]?$/u.test(block.head)
  )
}

/** "- Sailors on the quay -" */
const BETWEEN_DASHES = /^[–—-] [^.!?"“”]{3,80} [–—-]$/u

/** "HARBOUR FIRE: What we know so far" between paragraphs leads to another piece. */
const KICKER = /^(?!(?:UPDATED?|BREAKING|CORRECTION|EXCLUSIVE|NOTE)\b)\p{Lu}{3}[\p{Lu} '’&-]{1,27}: /u

const AUXILIARY =
  /\b(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must)\b/iu

/** "A new front?" alone on its line; a question with a verb is somebody's. */
function isQuestion(block: Block): boolean {
  return block.words <= 4 && /^\p{Lu}[^.!?"“”]*\?$/u.test(block.head) && !AUXILIARY.test(block.head)
}

/** Which short lines are items of a list that a colon introduces. */
function listed(blocks: readonly Block[], marks: readonly (Mark | null)[]): readonly boolean[] {
  const items: boolean[] = []
  blocks.forEach((block, i) => {
    const open = items[i - 1] === true || /:$/u.test(blocks[i - 1]?.head ?? '')
    items.push(open && !marks[i] && block.words <= STUB_WORDS && !/[.!?]["'”’)]*$/u.test(block.head))
  })
  return items
}

/** Two to four names and nothing else: who wrote this, or whose comment stood above. */
function isNameLine(block: Block): boolean {
  return (
    block.words <= 4 && /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,3}\.?$/u.test(block.head)
  )
}

/** A title under "Related stories", or under another title that stands there. */
function followsLabel(blocks: readonly Block[], marks: readonly (Mark | null)[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 12); i--) {
    if (i < at && marks[i]?.rule === 'label-alone') return true
    const one = blocks[i]
    if (!one || one.words > STUB_WORDS || /\.["”’)]?$/u.test(one.head) || marks[i]) return false
  }
  return false
}

/** Two or more title-like lines in a row; a list that a colon introduces is none. */
function inRun(
  blocks: readonly Block[],
  marks: readonly (Mark | null)[],
  at: number,
  bounds: { readonly from: number; readonly to: number },
): boolean {
  const fits = (i: number) => {
    const one = blocks[i]
    return (
      i > bounds.from &&
      i < bounds.to &&
      one !== undefined &&
      isStub(one) &&
      one.words > HEADING_WORDS &&
      isTitleCase(one.head)
    )
  }
  return (
    fits(at) && (fits(at - 1) || fits(at + 1) || (marks[at - 1]?.kind === 'link' && at - 1 >= bounds.from))
  )
}

/** The line names somebody or something that the article's paragraphs never speak of. */
function speaksOfOthers(block: Block, paragraphs: readonly Block[]): boolean {
  // What a reader posted is part of the report.
  if (/[@#]\w|https?:/u.test(block.head)) return false
  const words = block.head.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? []
  const vocabulary = vocabularyOf(paragraphs)
  const unknown = words.filter((word) => !vocabulary.has(stem(word)))
  if (isTitleCase(block.head)) return words.length >= 4 && unknown.length >= words.length * 0.6
  return (
    block.words >= 5 && unknown.length >= words.length * 0.5 && unknown.some((word) => /^\p{Lu}/u.test(word))
  )
}

/** Few articles have lines that need it. */
const vocabularyOf = once(
  (blocks: readonly Block[]): ReadonlySet<string> =>
    new Set(blocks.flatMap((one) => one.head.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? []).map(stem)),
)

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .slice(0, 5)
}
