import { findOutletNames, type OutletName } from '@/lib/text/outlet-names'

/** An outlet or agency that the report names as where something stood or was said. Offsets are those of the running text. */
export type Relay = OutletName & {
  readonly rule: string
  /** True for words that reporters use of their own house: "told Reuters", "according to Reuters interviews". */
  readonly own: boolean
}

/** Words right before a name. */
const BEFORE: readonly (readonly [rule: string, own: boolean, test: RegExp])[] = [
  ['told', true, /\b(?:[Tt]old|tells|[Tt]elling) (?:[Tt]he )?$/u],
  [
    'spoke-to',
    true,
    /\b(?:[Ss]tatement|e-?mail|[Ii]nterview|comments?|remarks|letter|phone call|confirmed|[Ss]peaking|spoke|spoken|talking|talked|denied|explained|wrote) (?:to|with|in an e-?mail to) (?:[Tt]he )?$/u,
  ],
  [
    'seen-by',
    true,
    /\b(?:[Ss]een|[Rr]eviewed|obtained|viewed|interviewed|contacted|reached|verified) by (?:[Tt]he )?$/u,
  ],
  [
    'according-to',
    false,
    /\b[Aa]ccording to (?:(?:an?|the|its|earlier|recent|multiple|local) )?(?:[\p{Ll}-]+ ){0,5}(?:(?:by|in|from|on|of) )?(?:[Tt]he )?$/u,
  ],
  [
    'as-quoted-by',
    false,
    /\b(?:[Qq]uoted|[Cc]ited|[Rr]eported|[Pp]ublished|carried|profiled|featured|revealed|broadcast|released|first noted|disclosed|run|aired) (?:\w+ )?(?:by|in|on|at|(?:this|last) \w+’s edition of) (?:[\p{Ll}-]+ ){0,5}(?:[Tt]he )?$/u,
  ],
  [
    'report-by',
    false,
    /\b(?:[Rr]eports?|[Ss]tor(?:y|ies)|article|piece|profile|investigation|column|op-ed|editorial|scoop|account|interview|video|footage|coverage|poll|appearance|broadcast) (?:by|in|from|on|for|at) (?:[\p{Ll}-]+ ){0,3}(?:[Tt]he )?$/u,
  ],
  ['citing', false, /\b(?:[Cc]it(?:es|ed|ing)|[Qq]uot(?:es|ed|ing)) (?:[\p{Ll}-]+ ){0,4}(?:[Tt]he )?$/u],
  [
    'said-on',
    false,
    /\b(?:[Ss]aid|[Ss]ays|saying|appeared|[Aa]ppearing|interviewed|argued|claimed|wrote|writes|writing) (?:\w+ ){0,2}(?:on|in|for) (?:[Tt]he )?$/u,
  ],
]

/** Words right after a name. */
const AFTER: readonly (readonly [rule: string, own: boolean, test: RegExp])[] = [
  [
    'own-work',
    true,
    /^(?:['’]s?)? (?:interviews|has learned|has learnt|has seen|has reviewed|has obtained|learned|is told|was told|has been told|requests?|(?:could|was|has|is) not (?:been )?(?:able |immediately |independently )*(?:to )?(?:verify|confirm|reach|verified))\b/u,
  ],
  [
    'reported',
    false,
    /^(?:['’]s [\p{L} .'’-]{2,40})?(?:,? (?:news agency|newswire|newspaper|magazine|website|television|TV))?,? (?:(?:has|have|had|also|first|later|previously|exclusively|earlier|recently|originally|now|is) ){0,3}(?:(?:was|were) (?:the )?first to report|report(?:s|ed|ing)?|said|says|wrote|writes|noted|notes|quot(?:es|ed)|cit(?:es|ed|ing)|reveal(?:s|ed)|published|publishes|claims|claimed|broke|describe[sd]|explain(?:s|ed)|stor(?:y|ies)|article|profile|investigation|poll|piece|interview)\b/u,
  ],
]

/** The outlets that a paragraph says its matter comes from, in order of naming; none gives an empty list. */
export function findRelays(text: string): readonly Relay[] {
  return findOutletNames(text).flatMap((name) => {
    const before = text.slice(Math.max(0, name.start - 90), name.start)
    const after = text.slice(name.end, name.end + 90)
    const cue =
      AFTER.find(([rule, , test]) => rule === 'own-work' && test.test(after)) ??
      BEFORE.find(([, , test]) => test.test(before)) ??
      AFTER.find(([, , test]) => test.test(after))
    return cue ? [{ ...name, rule: cue[0], own: cue[1] }] : []
  })
}
