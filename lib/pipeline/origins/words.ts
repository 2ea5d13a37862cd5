/** Words by which this room tells who speaks for whom; lower case, data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Who bears one of these speaks for the person or body named with it. */
export const SPEAKS_FOR = words(`
  spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons aide aides adviser advisor lawyer attorney lawyers
  representative representatives official officials agent agents staff campaign statement source sources secretary minister
  commissioner ceo officer boss bosses chiefs executives management
`)

/** Who bears one of these behind a house's name and their own speaks for the house: "Acme's Jane Roe, vice president". */
export const EMPLOYED = words(`
  vp president executive director manager chief head engineer counsel chairman chairwoman editor publisher
`)

/** May stand between a name and the one it speaks for: "Jane Roe, deputy chief of staff to". */
export const BETWEEN = words(`
  a an the , for of to 's ’s senior deputy chief top press lead main general executive who is close campaign assistant
`)

/** A name with one of these is a body, not a person. */
export const BODIES = words(`
  department ministry agency office bureau council committee commission court government administration police army
  navy force forces guard union association institute university college school bank fund center centre club party group
  company corporation corp inc ltd llc foundation organization organisation federation league congress parliament senate
  house embassy service services security protection patrol project network alliance movement society board authority
  treasury pentagon hospital church team campaign nations
`)

/** Who holds one of these is named behind it: "Homeland Security Secretary Jane Roe". */
export const OFFICES = words(`
  secretary minister director leader speaker whip chief chairman chairwoman governor senator spokesman spokeswoman spokesperson
  lawyer attorney commissioner mayor prosecutor general president officer captain sergeant judge justice
`)

/** A body may go on after one of these: "Department of the Interior", "Bank of England". */
export const BODIES_OF = words(`
  department ministry university bank bureau office council house center centre institute board court college school
  ministers secretary army church club association society union
`)

/** Capitalised and no name. */
export const NO_NAMES = words(`
  i he she it they we you his her its their our the a an this that these those there here but and or so yet not no in on at by
  for from to with of as if when while after before since because although though one two three four five six seven eight nine
  ten some many most several all both each other others another such what who why how where which whose more less last next
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr sir sen rep gov gen president former
  officials experts critics analysts observers authorities people supporters opponents according asked citing speaking
  meanwhile however also now then today yesterday tomorrow nobody nothing everybody everyone anybody anyone somebody someone none multiple users sources source reports report reporters journalists americans russians
`)

/** May stand between a speaker and the verb: "Roe, on Tuesday, also said". */
export const BEFORE_VERB = words(`
  has have had is was were be been being will would did does do can could may might also later then again once now still never
  not earlier latest initial own earlier recent recently publicly repeatedly first previously quickly swiftly himself herself itself themselves who which that
  on in this last late early next the day week month year night morning evening afternoon monday tuesday wednesday thursday
  friday saturday sunday jan january feb february march april may june july aug august sept september oct october nov november
  dec december
`)

/** Verbs of public speech and of what is done by speaking, besides those of reporting; lemmas. */
export const SPEECH_ACTS: readonly string[] = `
  criticize criticise voice express slam blast denounce condemn apologize apologise decline refuse agree ask call defend plan propose urge
  vow pledge threaten rebuke assail scoff mock endorse invite attack lash fire shoot hit tweet respond welcome praise thank order demand modify retract
`
  .trim()
  .split(/\s+/)

/** Acts of speech as nouns, besides those for statements; singular. */
export const SPEECH_NOUNS = words(`
  call demand rebuke apology praise invitation post request attack plea endorsement order appeal
`)

/** Verbs of speech that are nouns as well, besides those for statements and acts of speech; singular. */
export const NOUNS_TOO = words(`
  fire forecast hint hit joke note object offer plan point quote rule shout signal
`)

/** Adjectives of places: capitalised, and no speaker. */
export const OF_PLACES = words(`
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish
  norwegian danish finnish polish czech hungarian romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian
  serbian croatian iranian iraqi syrian lebanese israeli palestinian egyptian libyan saudi yemeni emirati qatari kuwaiti jordanian
  turkish afghan pakistani indian bangladeshi nepalese chinese japanese korean vietnamese thai burmese indonesian malaysian
  filipino australian canadian mexican cuban venezuelan colombian brazilian argentine chilean peruvian bolivian african nigerian
  kenyan ethiopian sudanese somali ugandan congolese moroccan algerian tunisian european asian arab western eastern northern
  southern soviet islamic christian jewish muslim catholic
`)
