/** Words that tell that somebody says, denies, doubts or merely thinks something; lemmas, lower case. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that report a statement. */
export const STATEMENT_VERBS = words(`
  accuse acknowledge add address admit advise affirm allege announce answer apologise apologize argue assert assure attest aver blame blog
  boast brag brand calculate caution charge cite claim clarify comment communicate complain concede conclude confess confirm
  contend continue counter cry declare demand describe disclose dub echo elaborate emphasize emphasise estimate
  exclaim explain express forecast grumble guarantee hail hint imply indicate inform insist interject joke lament maintain
  mention muse note notify object observe offer opine order outline pledge point post predict proclaim promise
  pronounce propose quip quote read reaffirm reassure recall recommend recount refer regret reiterate relate relay remark
  remind repeat reply report respond retort reveal rule say shout show signal speak specify speculate state stipulate
  stress suggest swear tell testify theorize tout tweet underline underscore urge vent volunteer vow warn
  whisper write yell
`)

/** Verbs for how somebody speaks: they report only what stands in quotation marks. */
export const MANNER_VERBS = words(`
  bark bellow bristle chuckle crow enthuse fume gasp groan growl gush howl laugh moan murmur mutter rage roar rue scoff shrug
  sigh smile snap snarl sneer sob thunder wail
`)

/** Of these, the ones whose bare clause ("said he left") is what was said; the others need "that", a quote or a colon. */
export const CLAUSE_VERBS = words(`
  say tell add claim argue assert insist maintain warn note state allege explain confirm acknowledge admit
  announce concede declare reveal disclose contend counter testify estimate emphasize emphasise stress suggest predict
  promise pledge vow reiterate conclude caution boast joke complain hint indicate imply show swear assure remind
  inform speculate recall observe remark affirm clarify
`)

/** Of these, the ones that take a person before what is said ("told reporters that"). */
export const ADDRESSEE_VERBS = words('tell inform remind assure warn notify advise ask reassure brief')

/** Verbs and verb phrases by which somebody rejects what others say; their object is what is denied. */
export const DENIAL_VERBS = words(
  'deny dismiss reject refute rebut dispute contradict debunk disavow repudiate discredit rebuff rubbish',
)

/** Verbs by which somebody asks for something, promises it or accuses, and that stand behind an "and" with what they say. */
export const URGING_VERBS = words('recommend urge demand vow promise pledge apologise apologize accuse')

/** Verbs by which somebody speaks well or ill of something, in public. */
export const VERDICT_VERBS = words(`
  applaud assail berate blast chide commend condemn congratulate criticise criticize decry defend
  denounce deride endorse hail lambaste lambast laud mock oppose praise rebuke ridicule rip scold slam
  thank trash
`)

/** Nouns for what somebody says; "the claim that", "her denial". */
export const STATEMENT_NOUNS = words(`
  accusation account admission allegation announcement answer argument assertion assurance charge claim comment
  complaint conclusion confession confirmation contention criticism declaration denial description disclosure estimate
  explanation finding information insistence interview letter memo message news prediction pledge promise reply report
  remark response revelation rumor rumour speculation speech statement story suggestion testimony threat tweet vow
  warning word
`)

/** How sure somebody is of what he says; "clear" and "certain" are said of things as well. */
export const SURE_ADJECTIVES = words('adamant convinced confident insistent emphatic persuaded sure positive')

/** Nouns for how somebody tells or reckons it: "Roe's version is that", "by the ministry's count". */
export const VERSION_NOUNS = words(`
  account argument calculation calculations conclusion contention count defence defense estimate explanation message
  opinion position reckoning recollection tally telling theory verdict version view words
`)

/** Verbs of belief, wish, intention and feeling: what stands after them was not said by anybody. */
export const BELIEF_VERBS = words(`
  aim believe consider decide desire doubt dream expect fear feel find guess hate hope imagine intend know like look
  love mean mull need plan prefer realize realise see seek seem suspect think try understand want wish wonder worry
`)

/** Of these, the ones by whose clause somebody holds something about the world to be so: the text has it from them. */
export const HELD_VERBS = words('believe think')

/** The closed list of PolNeAR-like cue verbs and nouns that the tagger sees as a class, wider than the statements. */
export const TAGGER_VERBS = words(`
  accuse acknowledge add admit affirm agree allege announce argue ask assert believe blame boast call caution charge
  cite claim comment complain concede conclude confirm consider contend counter criticize cry declare decline demand
  deny describe disagree disclose dismiss dispute doubt emphasize endorse estimate exclaim expect explain express fear
  feel find guess hint hope imply indicate inform insist joke know lament learn maintain mention note observe offer
  opine oppose order point pledge praise predict promise propose question quip quote read reassure recall recommend
  refuse reject remark remind repeat reply report respond retort reveal say see show shout signal speak state stress
  suggest support tell testify think threaten tout tweet urge vow want warn wonder worry write
`)

export const TAGGER_NOUNS = words(`
  accusation admission allegation announcement argument assertion belief claim comment concern conclusion criticism
  decision demand denial estimate fear hope idea interview letter memo news notion opinion plan pledge poll prediction
  promise proposal question remark report speech statement story suggestion support survey testimony threat tweet view
  vow warning
`)
