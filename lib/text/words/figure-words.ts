/** Words of what figures measure, and by which a text sets one against another; lower case. Data only. */

/** Nouns that say nothing of what is measured: "a total of 40", "a group of 40". Lemmas. */
export const NO_MEASURES: ReadonlySet<string> = new Set(
  'number total group team couple pair lot kind series part one minimum maximum average some rest half majority hundred thousand million dozen set list case top bottom end percent per cent company people person'.split(
    ' ',
  ),
)

/** What "it" in "put it at $3 million" may stand for. Lemmas. */
export const AMOUNTS: ReadonlySet<string> = new Set(
  'fee price cost sum ransom fine toll turnout salary wage budget damage debt loss profit bill offer bid reward settlement payout compensation amount figure number share rate speed height depth length distance size weight population temperature donation tax deal'.split(
    ' ',
  ),
)

/** Words between what is measured and its figure: "the toll has risen to", "the fee would be closer to", "is said to be". */
export const BETWEEN_MEASURE_AND_FIGURE: ReadonlySet<string> = new Set(
  'of at to was were is are be been being has have had will would could may might should about around some roughly nearly almost approximately only just exactly closer nearer close over above under below up as high low much many said believed thought reported estimated put set stood stands stand reached reaches reach rose risen rise fell fallen grew grown climbed totalled totaled totals exceeded exceeds hit least most more less fewer than between now already worth a an'.split(
    ' ',
  ),
)
/** Of these one at least must be among them: a noun right before its number is another thing. */
export const LEADS_TO_FIGURE =
  /^(?:of|at|was|were|is|are|be|to|reach\w*|stood|stands?|total\w*|exceed\w*|hit)$/

/** By what a number that changed is told: "revised the toll to 40 from 52". Lemmas. */
export const CHANGES: ReadonlySet<string> = new Set(
  'revise correct update raise lower increase cut reduce amend adjust upgrade downgrade rise climb grow jump fall drop'.split(
    ' ',
  ),
)

/** Verbs by which somebody gives a number: "put the toll at 40". Lemmas. */
export const ESTIMATES: ReadonlySet<string> = new Set('put estimate set give peg place count'.split(' '))

/** What happened to those who are counted, by the term of the word that tells it. */
export const DEEDS: Readonly<Record<string, 'die' | 'hurt' | 'ill' | 'arrest' | 'miss'>> = Object.fromEntries(
  (
    [
      ['die', 'kill killed die dead died death deaths dying fatali toll perish drown'],
      ['hurt', 'hurt injure injury wound wounde'],
      ['ill', 'ill sick sicken infect poison'],
      ['arrest', 'arrest detain'],
    ] as const
  ).flatMap(([deed, terms]) => terms.split(' ').map((term) => [term, deed] as const)),
)
