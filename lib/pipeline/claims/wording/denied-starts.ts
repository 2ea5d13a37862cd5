import type { Mention } from '@/lib/model/types'
import { withoutRelative } from './asides-worded'
import { isClause } from './clause'
import { behindMain } from './complete-fragment'
import { wrongBefore } from './corrected'
import { deniedDeed, positiveForm } from './positive-form'
import { MOST_PIECES, type Start } from './start'
import { stripAttribution } from './strip-attribution'
import { stripImpersonal } from './strip-impersonal'
import { tellerIn } from './teller-in'
import { type Piece, withoutMarks } from './wording'

/** What a denial denies where it can be cut out, and the denial as it was said. */
export function deniedStarts(
  own: readonly Piece[],
  around: readonly Piece[],
  mention: Mention,
): readonly Start[] {
  const bare = stripAttribution(own).content
  // "…, and not borne out by anything" says in the first half of its sentence what is denied.
  const whole = around.length < MOST_PIECES && !isClause(withoutMarks(bare))
  const name = mention.attribution?.sourceName ?? null
  const positive =
    deniedDeed(own, tellerIn(around, mention)) ??
    wrongBefore(own) ??
    positiveForm(own) ??
    positiveForm(bare) ??
    (whole ? positiveForm(around) : null) ??
    // "It has been suggested that S. That is untrue."
    stripImpersonal(own)?.content
  const teller = { name, words: [] }
  return [
    ...(positive
      ? [{ pieces: positive, teller, attributed: false, widened: false, positive: true as const }]
      : []),
    {
      pieces: withoutRelative(own) ?? behindMain(own, around) ?? own,
      teller: null,
      attributed: true,
      widened: true,
    },
    ...(around.length > own.length && around.length < MOST_PIECES && !isClause(withoutMarks(own))
      ? [{ pieces: around, teller: null, attributed: true, widened: true }]
      : []),
  ]
}
