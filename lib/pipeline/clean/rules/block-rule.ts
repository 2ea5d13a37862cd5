import type { Zone } from '@/lib/model/types'

/** A rule about one block by itself. It sees the beginning of the block as running text; see `Block`. */
export type BlockRule = {
  readonly kind: Zone['kind']
  readonly rule: string
  /** Only blocks of at most so many words: furniture is short, reporting is long. */
  readonly words: number
  /** Tried on the beginning of the block, or on its end where `end` is set. */
  readonly test: RegExp
  readonly end?: true
  /** A block that reports what somebody says is no such furniture. */
  readonly unspoken?: true
}

/** A pattern that takes no notice of case. */
export function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'iu')
}

/** Any of the words, the longest first; both apostrophes match either. */
export function anyOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+]/g, '\\$&').replace(/[’']/g, "[’']"))
  return `(?:${escaped.join('|')})`
}

/** Arrows and bullets that stand before furniture. */
export const LEAD = '^[^\\p{L}\\p{N}"“”\'‘’(@#<]{0,8}'

/** A bracket that may open a credit. */
export const BRACKET = '^[(\\[—–*-]{0,3}\\s?'

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

/** A full date as pages write it. */
export const DATE = anyDate()

function anyDate(): string {
  const weekday = '(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\.?,? )?'
  const worded = `${weekday}(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTHS},? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}`
  return `(?:${worded}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`
}
