import { MONTHS } from './abbreviations'
import { MONTH_NAMES, SPANS_OF_TIME, WEEKDAYS } from './calendar-words'

/**
 * Nouns by which a denial points at what was told ("disputed that timeline", "denied responsibility"), and the words by which
 * that is known. Data only: sources of patterns, matched without regard to case; a space stands for any white space.
 */

/** It is a claim that says when, or how long. */
export const TIME_NOUN =
  '(?:time-?(?:tables?|lines?|scales?|frames?)|time frames?|schedules?|deadlines?|(?:target |start |launch |opening )?dates?|chronolog(?:y|ies))'

/** It is a claim with a number: of money, of the dead, or of anything. */
export const MONEY_NOUN = '(?:sums?|prices?|costs?|fees?|amounts?|valuations?|price tags?|ransoms?)'
export const TOLL_NOUN = '(?:(?:death )?tolls?|body counts?|casualty figures?)'
export const NUMBER_NOUN =
  '(?:figures?|numbers?|estimates?|totals?|tall(?:y|ies)|counts?|percentages?|statistics)'

/** It is a claim that somebody did it. */
export const BLAME_NOUN =
  '(?:responsibility|involvement|complicity|culpability|guilt|blame|(?:any|all|a|its|his|her|their) (?:\\w+ )?(?:role|part|hand|links?|connections?)(?= (?:in|to|with)\\b|[.,;:"”’\']|$))'

/** What somebody has told: one telling, not the reports of all. */
export const TOLD_NOUN =
  '(?:accounts?|claim|allegations?|accusations?|assertion|charges?|criticisms?|suggestion|insinuations?|contention|remarks?)'

/** Lower-case words that say how long or when. */
export const TIME_WORD = new RegExp(
  `^(?:(?:${[...Object.keys(SPANS_OF_TIME), 'night', 'weekend', 'fortnight', 'quarter'].join('|')})s?|centur(?:y|ies)|${[...WEEKDAYS, ...MONTH_NAMES].join('|')}|yesterday|tomorrow|tonight|(?:${[...MONTHS].join('|')})\\.?|midnight|noon|midday|spring|summer|autumn|winter)$`,
)

/** Lower-case words of money, and lemmas of those who lay a deed at somebody's door. */
export const MONEY_WORD =
  /^(?:[$£€¥]\S*|\S+[$£€¥]|dollars?|euros?|pounds?|francs?|yen|rubles?|roubles?|rupees?|cents?|bitcoins?|million|billion|trillion)$/
export const BLAME_VERB = new Set(
  'blame accuse suspect allege implicate attribute link charge fault finger trace credit'.split(' '),
)
