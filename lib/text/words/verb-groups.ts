/**
 * Verbs by which news texts say one and the same deed, a line a deed. For asking what is denied, not for grouping claims:
 * a line says that one may stand for the other, not that they mean the same. Lemmas. Data only.
 */
export const VERB_GROUPS: readonly (readonly string[])[] = `
  ask tell instruct order urge direct request demand command
  stop halt cease quit
  terminate cancel revoke disconnect suspend
  allow permit let authorize
  ban block bar prohibit forbid outlaw
  kill slay murder assassinate
  die perish death dead
  arrest detain capture catch apprehend detention
  send dispatch deploy
  buy purchase acquire
  fire sack oust
  hire employ recruit
  monitor track watch surveil
  build construct
  plan intend
  discover find
  supply provide deliver
  earn make
  steal rob loot theft robbery
  injure wound hurt harm injury
  help aid assist
  protect guard defend
  hide conceal
  leave depart departure
  close shut closure
  begin start launch
  delay postpone
  cut slash reduce
  contact approach
  infiltrate enter
  behead decapitate
  abduct kidnap
  fabricate invent
  sue litigate
cry sob weep
inspection survey
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
