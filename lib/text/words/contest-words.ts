/** What two fight for and one wins; lemmas. Data only. */

export const VOTES: ReadonlySet<string> = new Set(
  'vote election poll ballot race runoff run-off contest presidency primary referendum mayoralty plebiscite term seat office mandate majority leadership'.split(
    ' ',
  ),
)
export const CONTESTS: ReadonlySet<string> = new Set(
  'match final semifinal semi-final game cup title championship tournament league round bout fight duel regatta marathon chess set case trial lawsuit suit war battle'.split(
    ' ',
  ),
)
