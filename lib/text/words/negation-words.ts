/** Words that negate, and words with which a negation does not say that something is not so. Lower case, straight apostrophes. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const NEGATED_AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should|must|need|ai)n't$|^cannot$/

/** Subjects that negate their verb. */
export const NEGATIVE_SUBJECT = words('nobody nothing nowhere')

/** Words between the negation and what it negates; verbs of thought pass the negation on ("do not think that he left"). */
export const PASSED_OVER = words(`
  actually really yet ever even just directly immediately simply currently also now been be being to have any a an the own
  himself itself themselves in fact all believe think suppose expect seem appear intend plan going one of them us these
  those anymore personally literally
`)

/** What was not said, not known or not confirmed is not therefore denied. Lemmas. */
export const NEGATED_STATEMENTS = words(`
  say comment respond reply elaborate specify disclose confirm verify deny dispute reject dismiss substantiate corroborate
  reach identify name answer clear sure certain know aware immediately rule doubt mean matter mind care understand
  determine explain return release provide give reveal available surprise wonder detail speculate
  remember recall longer need imagine envision contemplate report able receive feel
  announce allow permit authorize authorise thank state acceptable
`)

/** Who does not wish to think of something says nothing of it. Lemmas. */
export const WISHES = words('want wish care like dare')
export const THOUGHTS = words(
  'think contemplate consider imagine envision speculate talk discuss guess dwell ponder',
)

/** "Not impossible", "not uncommon": two negatives say yes, weakly. */
export const DOUBLE_NEGATIVE =
  /^(?:un(?:common|usual|likely|true|known|heard|related|reasonable|expected|aware|happy|familiar)|im(?:possible|probable|plausible)|in(?:significant|considerable|conceivable|frequent|correct)|without|deny|disagree|dissimilar)$/

/** From the negation on. Each is no negation of what stands behind it; a star is any word. */
export const NEGATIVE_IDIOMS: readonly (readonly string[])[] = [
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not solely',
  'not necessarily',
  'not least',
  'not until',
  'not unless',
  'not so much',
  'not to mention',
  'not far from',
  'not long',
  'not all',
  'not every',
  'not everyone',
  'not everybody',
  'not always',
  'not alone',
  'not new',
  'not the only',
  'not the first',
  'not the last',
  'not have to',
  'no immediate',
  '* the only',
  '* the first',
  '* new',
  '* what',
  'not what',
  '* have to',
  '* even have to',
  '* immediate',
  'not fully',
  'not quite',
  'not entirely',
  'not completely',
  'not yet clear',
  'no doubt',
  'no longer',
  'no more',
  'no less',
  'no fewer',
  'no sooner',
  'no matter',
  'no wonder',
  'no later',
  'no stranger',
  'no means',
  'no comment',
  'no idea',
  'no question',
  'no small',
  'never mind',
  'nothing but',
  'nothing like',
  'nothing special',
  'nothing to do with',
  'nothing if',
  'nothing less',
  'nothing more',
  "can't wait",
  "couldn't wait",
  "can't help",
  "couldn't help",
  'cannot help',
  'could not help',
  "couldn't bring",
  "can't bring",
  'could not bring',
  'cannot continue',
  "can't continue",
  'not continue to allow',
  "couldn't possibly get",
  'not possibly get',
  'nobody wants',
  'not bring myself',
  'not bring ourselves',
  'not bring himself',
  'not bring herself',
  'not bring itself',
  'not bring themselves',
  'cannot bring',
  "couldn't agree more",
  "couldn't care less",
  '* only',
  '* just',
  '* not only',
  '* not just',
  '* not merely',
  '* not necessarily',
  '* necessarily',
  '* merely',
  '* simply',
].map((idiom) => idiom.split(' '))

/** Verbs, as lemmas, and what stands behind them: who drops out of a thing will not do what it was said they would. */
export const PLANS_UNDONE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['drop', [['out', 'of']]],
  ['back', [['out', 'of']]],
  ['bow', [['out', 'of']]],
  ['bail', [['on'], ['out', 'of']]],
  [
    'pass',
    [
      ['on', 'the'],
      ['on', 'playing'],
    ],
  ],
  ['part', [['ways', 'with']]],
  ['walk', [['away', 'from', 'the']]],
])

/** Verbs that say with an object that something else was not done: who failed a test did not pass it. Lemmas. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map([['fail', 'pass']])

/** Behind these a negation does not reach. */
export const CLAUSE_END =
  /^(?:but|although|though|because|unless|until|who|which|whose|if|when|while|[,;:.!?—–]|-{1,2})$/

/** Open a condition or an open question. */
export const CONDITION = words('if unless whether lest until till once')

/** Verbs behind which a new clause begins, with a subject of its own. Lemmas. */
export const BOUNDARY_VERBS = words(`
  say tell add claim argue insist maintain warn note report write state allege explain acknowledge admit announce concede
  declare reveal contend counter testify stress suggest believe think know show find assure deny
`)
