import type { Span, Zone } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { knownOutlet, looksLikeOutlet } from '@/lib/text/outlet-names'
import { frozenSpan, runningText } from '@/lib/text/running-text'
import { HOUSE_CUES, type HouseCue } from './house-cues'

/** A name that the furniture of a page gives to the house behind it. */
export type House = {
  readonly name: string
  readonly span: Span
  readonly rule: string
  /** "origin": whose report it is by a credit; "site": whose page it stands on; "hint": perhaps one of them. */
  readonly as: HouseCue['as']
}

const NO_NAME =
  /^(?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|google|google news|pinterest|rss|email|our|us|here|you|your|apple|amazon|patreon|paypal|creative commons)\b/iu

/** The houses that the furniture of a page names, in order of rules, then of place; none gives an empty list. */
export function findHouses(text: string, zones: readonly Zone[]): readonly House[] {
  const beginningOf = once(({ start, end }: Zone) =>
    runningText(text, { start, end: Math.min(end, start + 800) }),
  )
  return HOUSE_CUES.flatMap((cue) =>
    zones.flatMap((zone) => {
      if (zone.kind === 'title' || zone.kind === 'dateline') return []
      if (cue.zones && !cue.zones.includes(zone.rule)) return []
      const running = beginningOf(zone)
      const match = cue.test.exec(running.text)
      const words = tidy(match?.[1] ?? '')
      if (!match || words.length < 2 || NO_NAME.test(words) || (cue.outlet && !looksLikeOutlet(words)))
        return []
      const at = match.indices?.[1]?.[0] ?? match.index
      // An agency that signs or owns the text is where it comes from; any other house is the page's own.
      const as = cue.as === 'site' && knownOutlet(words)?.agency ? 'origin' : cue.as
      return [{ name: words, span: frozenSpan(running, at, at + words.length), rule: cue.rule, as }]
    }),
  )
}

/** Without the channel, the full stop or the possessive that follows a name. */
function tidy(words: string): string {
  return words
    .replace(
      / (?:Telegram|Facebook|Twitter|Instagram|YouTube|WhatsApp|Newsletter|App|Podcast|Channel|Social|All|Inc|LLC|Ltd|Staff)\b.*$/u,
      '',
    )
    .replace(/(?:[’']s?|[.!,])$/u, '')
    .trim()
}
