import type { Range, Word } from '../reading'
import { phraseBefore } from './phrase-before'
import { headOfPhrase } from './phrase-words'

/** What finds something out and says so, where a person who "found" it only came upon it. */
const FINDERS =
  /^(?:report|study|inquiry|enquiry|investigation|probe|review|audit|survey|poll|panel|committee|commission|tribunal|inquest|court|jury|judge|watchdog|ombudsman|regulator|auditor|inspector|investigator|researcher|scientist|analysis|assessment|autopsy|examination|test|board|fact-check|fact-checker)$/
/** Where people are heard: what was said there, by somebody who is not named. */
const COURTS = /^(?:court|jury|inquest|inquiry|enquiry|tribunal|hearing|trial|committee|parliament)$/
/** How many words a subject is looked at. */
const MOST = 9

/** "The inquiry found that S", "S, a report has found", "The court heard that S": told by who found it, or where it was heard. */
export function isFinding(words: readonly Word[], i: number, verb: Range, start: number): boolean {
  const low = words[i]?.low ?? ''
  const wanted = /^f(?:ound|inds?)$/.test(low) ? FINDERS : /^hear(?:d|s)$/.test(low) ? COURTS : null
  if (!wanted) return false
  const next = words[i + 1]
  const opens = next?.low === 'that' || next === undefined || /^[.,;]$/.test(next.low)
  const subject = phraseBefore(words, verb.from, Math.max(start, verb.from - MOST))
  if (opens && subject) return wanted.test(words[headOfPhrase(words, subject)]?.lemma ?? '')
  // "…, found a report by the board."
  if (wanted !== FINDERS || words[i - 1]?.low !== ',' || next?.pos !== 'DET') return false
  return words.slice(i + 2, i + 5).some((word) => FINDERS.test(word.lemma))
}
