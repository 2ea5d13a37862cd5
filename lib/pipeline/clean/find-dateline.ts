import { NEWS_AGENCIES } from '@/lib/text/words/news-outlets'

export type Dateline = {
  /** How much of the paragraph's running text it takes, its dash and the blank after it too. */
  readonly length: number
  /** The agency in brackets, as written; null for a dateline of place and date alone. */
  readonly agency: string | null
  /** Where the agency's name begins in the running text; 0 when there is none. */
  readonly at: number
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DAY = `(?:,? ?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?)`
const PLACE = "\\p{Lu}[\\p{L}.'’ -]{1,40}(?:[,/] ?\\p{Lu}[\\p{L}.'’ -]{1,24}){0,2}"
const SHOUTED =
  "\\p{Lu}{2}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]*){0,2}(?:[,/] ?\\p{Lu}[\\p{L}.'’-]{1,16}(?: \\p{Lu}[\\p{L}.'’-]{1,16})?){0,2}"
const DASH = '(?:[-–—―]{1,3}|:)'

/** "LONDON (AP) — ", "PARIS, Jan. 5 (Reuters) - ", "(Reuters) - ", "Berlin (dpa) - ". */
const WITH_AGENCY = new RegExp(
  `^(?:(?:${PLACE}${DAY}?|${DAY}),? ?)?[(\\[]([^()\\[\\]]{2,40})[)\\]] ?(?:${DASH} ?)?`,
  'u',
)
/** "GENEVA — ", "NEW DELHI, 5 May: ": a place in capitals and a dash; a colon only behind a date, for speakers have one too. */
const WITHOUT_AGENCY = new RegExp(`^${SHOUTED}(?:${DAY} ?(?:[–—―]|--?|:)| ?(?:[–—―]|--)| -) (?=\\S)`, 'u')

/** "LONDON, Feb 2 (Isles Press) - ": a house that no list has, between a place in capitals and a dash. */
const WITH_HOUSE = new RegExp(
  `^${SHOUTED}${DAY}?,? ?[(\\[]([^()\\[\\]\\d]{2,40})[)\\]] ?(?:[–—―]|-{1,3}) ?(?=\\S)`,
  'u',
)

/** Words in capitals that open a paragraph of the report itself. */
const NOTICE =
  /^(?:UPDATE|UPDATED|EDIT|EDITED|CORRECTION|CORRECTED|CLARIFICATION|NOTE|EDITOR|BREAKING|EXCLUSIVE|WARNING|OPINION|ANALYSIS|Q|A|QUESTION|ANSWER|ALERT)\b/u

/**
 * The dateline that a paragraph begins with, read from its running text; null for none. A place counts without a known agency at the
 * beginning of the report only (`first`): further down, capitals before a dash are a label.
 */
export function findDateline(text: string, first: boolean): Dateline | null {
  const head = text.slice(0, 140)
  const wire = WITH_AGENCY.exec(head)
  const agency = wire?.[1]
  if (wire && agency !== undefined && isAgency(agency)) {
    return { length: wire[0].length, agency, at: wire[0].lastIndexOf(agency) }
  }
  const place = first ? (WITHOUT_AGENCY.exec(head) ?? WITH_HOUSE.exec(head)) : null
  if (!place || NOTICE.test(place[0]) || !/\p{Lu}{3}/u.test(place[0])) return null
  const house = place[1] !== undefined && HOUSE.test(place[1]) ? place[1] : null
  return { length: place[0].length, agency: house, at: house === null ? 0 : place[0].lastIndexOf(house) }
}

/** Initials, or several words with capitals; a single word may be a state: "ATHENS (Ohio) — ". */
const HOUSE = /^(?:\p{Lu}{2,6}|\p{Lu}[\p{L}'’.-]+(?: (?:of|and|&|the|\p{Lu}[\p{L}'’.-]+)){1,4})$/u

function isAgency(words: string): boolean {
  return words.split(/\/|, | and /).some((one) => NEWS_AGENCIES.has(one.trim().toLowerCase()))
}
