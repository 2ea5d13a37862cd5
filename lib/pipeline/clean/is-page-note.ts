import type { Block } from './find-blocks'

/** Notes of a page stand among the last blocks, and are short. */
const LAST = 3
const LONGEST = 45

const SPOKEN = /["“”]|\b(?:said|says|told|according to)\b/u
/** What a house says of its own money. */
const DISCLOSURE =
  /^(?:\p{L}[\p{L}’'&. -]{1,40}) (?:receives?|accepts?|(?:runs|lives|relies|depends) on|is (?:funded|financed|supported|paid for|made possible) by)\b[^.!?]{0,40}\b(?:advertising|advertisements|donations|readers|funding|subsid(?:y|ies)|grants?|subscriptions|sponsors)\.?$/iu
const DISCLOSURE_LONGEST = 12
/** Where to call, write or come. */
const REACHED =
  /\S@[\w-]+\.\w|(?:^|\s)(?:\+\d{2} ?|0)\d{2,4}[ -]\d{3}|\b(?:helpline|hotline|(?:press|media) (?:office|enquir|inquir)|enquiries|inquiries|opening hours|office hours)\b/iu
/** What is said of the article itself; a correction belongs to the report. */
const OF_ARTICLE =
  /^(?:this|the) (?:article|story|report|page|blog|live blog|post|series|piece|column) (?:is|was|has been|will be) (?:now )?(?:part of|produced|supported|sponsored|funded|translated|written|prepared|made|paid|free|closed|also available|based on)\b/iu

/** Whether a block is a note of the page at the end of an article: whom to call, what the house lives on. */
export function isPageNote(blocks: readonly Block[], at: number): boolean {
  const one = blocks[at]
  if (!one || at < Math.max(1, blocks.length - LAST) || one.words > LONGEST || SPOKEN.test(one.head))
    return false
  if (DISCLOSURE.test(one.head)) return one.words <= DISCLOSURE_LONGEST
  return REACHED.test(one.head) || OF_ARTICLE.test(one.head)
}
