import type { Range } from '../reading'

/** A capitalised name in one article, with the titles and offices before it told apart from it. */
export type Name = Range & {
  /** The words of the name itself, as written, possessive ending dropped: ["Emil", "Roth"]. */
  readonly parts: readonly string[]
  /** Offices and titles before the name, lower case: ["spokesman"], ["mr."]. */
  readonly roles: readonly string[]
  /** The words from the office on to the name, as written ("port spokesman"); empty where there is no office. */
  readonly prefix: string
  readonly possessive: boolean
  readonly inQuote: boolean
  /** Set after it as after no body's name: ", 54," or ", who". */
  readonly human: boolean
  /** Set behind "the" as no person's name: "the Anna Weber sank". */
  readonly behindThe: boolean
}

/** What a name's word begins with. */
export const CAPITAL = /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu})/u
export const POSSESSIVE = /[’'‘]s?$/u
/** Joins the words of a name. */
export const INNER = /^(?:of|the|for|and|&|de|la|le|du|del|da|dos|van|von|der|den|bin|ibn|al|el|y|e|'s|’s|-)$/
/** Capitalised, and no name. */
export const NO_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|i|i[’'](?:m|ve|d|ll)|correction|clarification|while|although|whereas|update|updated|verdict|exclusive|breaking|“|”|yes|no|ok)$/
