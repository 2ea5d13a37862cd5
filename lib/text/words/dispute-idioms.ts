/**
 * Idioms by which news English disputes what was told: how a story fares, how it was told, what pictures show, what a court finds. Data
 * only: sources of patterns, matched without regard to case; a space stands for any white space.
 */

const NOT = '(?:n[\'’]t|[”"]? not|not)'
/** What somebody told, in the singular: “the claim collapsed”; “reports that the roof collapsed” tell of a roof. */
const ONE_STORY =
  '(?:story|claim|account|version|alibi|explanation|narrative|testimony|theory|allegation|accusation|confession)'

/** How a told thing fares when it is held against the facts. */
export const DOES_NOT_STAND_UP = `(?:(?:does|do|did|would|could|can)(?:n['’]t| not) (?:quite |really |even |simply )?(?:stack up|add up|stand up(?! to (?:him|her|them|the))|withstand|survive (?:scrutiny|examination|contact)|bear (?:scrutiny|examination|up|any|out)|ring true|wash\\b|ha(?:s|ve) (?:any )?(?:legs|merit|basis|foundation)|reflect what (?:he|she|they|we|i|was)|square with|tally with)|ha(?:s|ve|d) no (?:legs|merit|credibility|substance)|r(?:ings?|ang) (?:hollow|false|untrue)|(?:is|are|was|were) (?:\\w+ )?(?:full of|riddled with|shot through with) (?:holes|errors|inaccuracies|inconsistencies|contradictions|mistakes)|lack(?:s|ed)? (?:any |all )?(?:credibility|foundation|substance|merit)|(?:is|are|was|were)(?:n['’]t| not) (?:one|something) (?:that |which )?(?:we|i|he|she|they|anyone) recogni[sz]es?|(?:is|are|was|were) (?:\\w+ly )?(?:off the mark|off base|way off|a long way from the truth)|(?:was|were|has been|have been|had been) knocked (?:on the head|down)|${NOT} (?:been )?borne out|${NOT} to be believed)`

/** The end of one story, claim or alibi: it is told of itself, and not of what it tells. */
export const FALLS_APART = `${ONE_STORY} (?:(?:has|had|soon|quickly|then|later|rapidly|now|promptly) ){0,2}(?:f(?:ell|alls|allen) (?:apart|to pieces)|unravel(?:s|led|ed)?|collaps(?:es|ed)|crumbl(?:es|ed)|came? apart|comes apart|(?:was|were|been) (?:blown apart|torn apart|demolished|shredded|exploded))`

/** What a report is called beside false: “pure speculation”, “a misunderstanding”. */
export const NOT_SO_WORD =
  '(?:speculation|guesswork|conjecture|hearsay|(?:\\w+ )?distortions?(?: of)?|(?:\\w+ )?misrepresentations?|(?:\\w+ )?misunderstandings?|mix-?up|premature|defamatory|libell?ous|slanderous|malicious|scaremongering|sensationali[sz]ed|trumped[- ]up|cooked up|dreamt up|pure theatre|the work of (?:an? )?(?:prankster|hoaxer|impostor|troll)s?|not (?:right|so)|unproven|unsubstantiated|implausible|inconsistent|flawed)'

/** Verbs that tell a thing wrong, with what is so told. */
export const TELLS_WRONG =
  "(?<!\\b(?:claims?|accusations?|allegations?|suggestions?|suggested|accused) (?:that )?(?:he|she|it|they) (?:had |has |have )?)(?:exaggerat(?:es|ed|ing)|overstat(?:es|ed|ing)|misstat(?:es|ed|ing)|misrepresent(?:s|ed|ing)?|misread(?:s|ing)?|misinterpret(?:s|ed|ing)?|mischaracteri[sz](?:es|ed|ing)|misconstru(?:es|ed|ing)|distort(?:s|ed|ing)?|embellish(?:es|ed|ing)?|sensationali[sz](?:es|ed|ing))(?= (?:the|his|her|its|their|our|my|what|how|this|that|an?|both|\\w+[’']s) )|(?:ma(?:de|ke|kes|king) up|(?:invent|concoct|fabricat)(?:es|ed|s|ing)?) (?:the|his|her|its|their|those|these|that|this|all|most) (?:\\w+ )?(?:quotes?|quotations?|stor(?:y|ies)|figures?|numbers?|evidence|claims?|details|accounts?|whole|allegations?|charges|attack|incident)"
const SAID_THINGS =
  '(?:words?|remarks?|comments?|quotes?|quotations?|interviews?|statements?|speech|findings|figures|results|conclusions|study|e-?mails?|messages?|posts?)'
export const WORDS_TWISTED = `\\b${SAID_THINGS} (?:[\\w’'-]+ ){0,12}?(?:been|were|was|being) (?:\\w+ly )?(?:twisted|distorted|misinterpreted|misrepresented|misunderstood|misconstrued|misread|mistranslated|taken out of context)|\\btak(?:e|en|ing) out of context|\\bput(?:s|ting)? words in(?:to)? (?:my|his|her|their|our|its|the [\\w’'-]+|\\w+[’']s) mouths?`

/** Who publishes got it wrong; a coach who got his team wrong did not. */
const TELLERS =
  '(?:reports?|articles?|stor(?:y|ies)|papers?|newspapers?|media|press|journalists?|reporters?|broadcasters?|websites?|magazines?|channels?|agenc(?:y|ies)|programmes?|documentary|tabloids?|post|author)'
export const GOT_IT_WRONG = `(?:${TELLERS} (?:(?:had|has|have|may have|simply|badly|completely) ){0,3}(?:got(?:ten)?|gets?) (?:it|this|that|things|him|her|us|me) (?:\\w+ ){0,2}?wrong|g[eo]t(?:s|ten)? (?:the|its|their|our|his|her) (?:stor(?:y|ies)|facts|figures|numbers|name|date) (?:\\w+ ){0,2}?wrong|(?:got|gets?|grabbed|has|have) (?:hold of )?the wrong end of the stick)`

/** “Accused the army of inventing the attack”; who is accused of it by a court is not meant. */
export const ACCUSED_OF_LYING =
  "(?<!(?:is|are|was|were|be|been|being|stands?|stood) )accus(?:es|ed|ing) (?:[\\w’'-]+ ){1,6}?of (?:lying about|inventing|making up|fabricating|concocting|exaggerating|distorting|misrepresenting|inflating|twisting|(?:spreading|peddling|publishing|telling) (?:[\\w-]+ ){0,3}?(?:lies|falsehoods|untruths|misinformation|disinformation|rumou?rs|fake news|propaganda|smears))"
/** “Hits out at ‘lies’”. */
export const ATTACKS_LIES =
  "(?:slam(?:s|med|ming)?|blast(?:s|ed|ing)?|denounc(?:es|ed|ing)|decr(?:ies|ied|ying)|condemn(?:s|ed|ing)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|hit(?:s|ting)? (?:out|back) (?:at|against)|lash(?:es|ed|ing)? out at|hit(?:s|ting)? back at) (?:what (?:he|she|it|they) (?:called|described as|calls) )?(?:[\\w’'-]+ ){0,3}?[\"“‘']?(?:(?:\\w+ ){0,2}?lies|falsehoods|untruths|smears|misinformation|disinformation|fabrications|fake news|fake reports)"

/** “It is wrong to say that”, “was wrong to claim that”. */
export const WRONG_TO_SAY =
  "(?:it(?:['’]s| is| was| would be) (?:\\w+ly |just |quite )?(?:wrong|incorrect|inaccurate|misleading|a mistake|an error|an exaggeration|a lie|absurd|nonsense|untrue|false|unfair|ridiculous|a stretch)|(?:is|was|are|were|been|be) (?:\\w+ly )?(?:wrong|mistaken|incorrect)) (?:to|in) (?:say|saying|claim|claiming|suggest|suggesting|assert|asserting|allege|alleging|report|reporting|state|stating|imply|implying|announce|announcing)(?: that)?"

/** What does not back what is told. */
export const DOES_NOT_SUPPORT =
  "(?:(?:does|do|did)(?:n['’]t| not) (?:support|bear out|back up|substantiate|corroborate|justify)|undermin(?:e|es|ed|ing)|undercut(?:s|ting)?|weaken(?:s|ed)?|demolish(?:es|ed|ing)?|punctur(?:e|es|ed|ing)|shred(?:s|ded)?|explod(?:es|ed|ing)|discount(?:s|ed|ing)?|quer(?:ies|ied|ying)|question(?:ed|ing)|distanc(?:es|ed|ing) (?:itself|himself|herself|themselves|myself|ourselves) from|tear(?:s|ing)? (?:apart|holes in)|tore (?:apart|holes in)|pick(?:s|ed)? (?:apart|holes in)|pour(?:s|ed)? doubt on|th(?:rows?|rew) (?:cold water|doubt) on)"
/** Nouns that these verbs make a dispute of. */
export const TOLD_THING =
  '(?:reports?|claims?|allegations?|accusations?|assertions?|stor(?:y|ies)|rumou?rs?|suggestions?|accounts?|version|narrative|theor(?:y|ies)|hypothes[ei]s|speculation|notion|idea(?= that)|myth|explanation|testimony|alibi|talk(?= (?:of|that))|turnout|(?:death )?toll|estimates?|official figures?|figures?(?= (?:given|that|of|for|published|released|cited))|findings?|authenticity|accuracy|veracity)'

/** “Questions have been raised about the authenticity of”. */
const IN_QUESTION =
  "(?:(?:the|its|his|her|their|this|that|these|those) )?(?:[\\w’'-]+ ){0,3}?(?:authenticity|veracity|accuracy|credibility|truth|validity|reports?|claims?|claimed|alleged|accounts?|versions?|stor(?:y|ies)|evidence|figures?|footage|videos?|photos?|official)"
export const RAISES_QUESTIONS = `(?:(?:(?:rais|pos|prompt|fac)\\w* (?:\\w+ ){0,2}questions|questions (?:\\w+ ){0,3}?(?:raised|asked|hang|hanging|remain|swirl|swirling)|(?:voic|air|shar|regist|meet|met|greet|caus|provok)\\w* (?:\\w+ ){0,3}?(?:scepticism|skepticism|doubts?)) (?:about|over|at|on|as to) ${IN_QUESTION}|ha(?:s|ve|d) (?:\\w+ )?(?:their|his|her|its|serious|grave) doubts(?! (?:initially|at first|once|before|then|earlier)))`

/** “There is no basis for the report”. */
export const NO_BASIS_FOR = `(?:no|any|little|neither) (?:\\w+ )?(?:basis|foundation|grounds|substance|merit|justification) (?:for|in|to|behind) (?:(?:the|this|that|these|those|such|any|his|her|its|their) )?(?:\\w+ ){0,2}?${TOLD_THING}`

/** How two accounts differ. What stands beside is of another, or of the truth. */
export const DIFFERS =
  "(?:at variance with|clash(?:es|ed|ing)? with (?=(?:[\\w’'-]+ ){0,3}?(?:accounts?|versions?|stor(?:y|ies)|testimony|reports?|claims?|evidence|statements?|records?|entries|diary|logs?|footage|what)\\b)|(?:impossible|hard|difficult|tricky) to (?:square|reconcile|match|align)(?: up)?(?: (?:it|this|that))? with|(?:can|could)(?:not|n['’]t) (?:be )?(?:squared?|reconciled?|matched?) with|(?:does|do|did)(?:n['’]t| not) (?:sit|jibe|gel|chime|accord|agree|line up) (?:\\w+ )?with|runs? counter to|ran counter to|tell(?:s|ing)? an? (?:\\w+ )?(?:different|another) (?:story|tale)(?! (?:each|every|about|at|in each))|told an? (?:\\w+ )?different (?:story|tale|version)|g(?:ives?|ave|iving|iven) an? (?:\\w+ )?(?:different|another|contrasting|conflicting|contradictory) (?:account|version|story|picture|explanation|description|reason|figure)|paint(?:s|ed|ing)? an? (?:\\w+ )?different picture|ha(?:s|d|ve) an? (?:\\w+ )?different (?:version|recollection|account|story|explanation|memory)|(?:tell|told|tells|remember|remembered|remembers|recall|recalls|recalled|see|saw|sees) (?:it|things|events|that) (?:\\w+ )?differently|saw it that way|beg(?:s|ged)? to differ|(?:say|says|said|suggests?|suggested|insists?|insisted|shows?|showed|indicates?|indicated|claims?|claimed|thinks?|believes?|maintains?|argues?) (?:otherwise|differently|the opposite)|(?:truth|reality|picture|story) (?:is|was) (?:\\w+ )?(?:different|otherwise|less \\w+|more complicated)|points? (?:the other way|in (?:the other|a different) direction)|not what (?:[\\w’'-]+ ){1,5}?(?:shows?|showed|says?|said|found|suggests?|saw|seen|heard|told|recall|remember)|(?:unlike|as opposed to) what (?:[\\w’'-]+ ){1,5}?(?:claimed|reported|said|wrote|written|announced|suggested)|not as (?:[\\w’'-]+ ){0,3}?(?:reported|claimed|alleged|stated|announced|suggested|first thought))"

/** Pictures that are not of what they are said to show. */
export const DOCTORED = `(?<!\\b(?:whether|if) (?:the |this |that )?)\\b(?:videos?|footage|clips?|images?|photos?|photographs?|pictures?|screenshots?|recordings?|audio|letters?|documents?|quotes?|quotations?) (?:(?!(?:whether|could|may|might|if|would)\\b)[\\w’',-]+ ){0,8}?(?:is|are|was|were|been|be) (?:\\w+ly )?(?:doctored|altered|manipulated|edited to|edited(?=["”’']*(?:[.,;]|$))|forged|photoshopped|computer[- ]generated|generated by|AI[- ]generated|mislabell?ed|miscaptioned|misattributed|recycled|(?:taken|lifted|drawn) from (?:an? )?(?:\\w+ ){0,2}?(?:video ?games?|films?|movies?|simulat\\w+|satirical|drill|exercise))|\\b(?:viral|circulating|widely shared) (?:[\\w’'-]+ ){0,3}?(?:videos?|footage|clips?|images?|photos?|pictures?|posts?) (?:[\\w’'-]+ ){0,5}?(?:is|are|was|were|dates?) (?:\\w+ly )?(?:old\\b|unrelated|years old|from (?:an? )?(?:19|20|another|different|unrelated|film|movie)|generated|recycled|not from|not of)`

/** “The supposed rocket was in fact a balloon”: what it was taken for it was not. */
export const TURNED_OUT =
  '(?:\\b(?:the|an?|this|what) (?:suspected|supposed|alleged|purported|reported|apparent|so-called|mystery) (?:(?!that\\b)[\\w-]+ ){1,3}?|["“‘\'][\\w -]{3,30}["”’\'] )(?:later |soon )?(?:(?:(?:had |has )?turn(?:s|ed) out|prov(?:es|ed)) to (?:be|have been)|(?:is|was|were|are) (?:actually|in fact|really|in reality|in truth)) (?!true|right|correct|accurate|real\\b|genuine|authentic)'

/** Corrections: “apologised for saying that”, “due to an editing error”. */
export const PUTS_RIGHT = `(?:(?:roll(?:s|ed|ing)? back|row(?:s|ed|ing)? back|climb(?:s|ed|ing)? down) (?:on|from|over) (?:its|his|her|their|the|an?) (?:[\\w’'-]+ ){0,3}?(?:comments?|claims?|remarks?|statements?|stor(?:y|ies)|assertions?|reports?|allegations?|accusations?)|(?:recall(?:s|ed)|kill(?:s|ed)|pull(?:s|ed)|spik(?:es|ed)|delet(?:es|ed)|t(?:akes|ook|aken) down) (?:its|the|their|his|her|an?) (?:\\w+ ){0,2}?(?:bulletins?|stor(?:y|ies)|articles?|reports?(?! card)|tweets?|claims?|statements?)|(?:can|could)(?:not|n['’]t| not| no longer) stand by|no longer stands? by|(?:stor(?:y|ies)|articles?|reports?|posts?|headlines?|captions?|claims?|statements?|accounts?) (?:was|were|has|have|had) (?:since |later |now |then )?(?:been )?(?:since |later |now |quietly )?(?:corrected|retracted|withdrawn|amended|taken down|deleted)|we rate (?:this|the|that) (?:claim|statement|post|story) (?:as )?["“]?(?:mostly |largely )?(?:false|untrue|incorrect|misleading|pants on fire))`
export const APOLOGISES_FOR_SAYING =
  "apologi[sz](?:es|ed|ing) for (?:\\w+ly )?(?:saying|reporting|claiming|suggesting|stating|writing|implying|alleging|telling [\\w’'-]+)(?: that)?|(?:due to|because of|owing to) an? (?:\\w+ )?(?:editing|production|reporting|typing|translation|transcription|typographical) error,?"

/** “Defended himself against claims that”. */
export const DEFENDS_AGAINST =
  'defend(?:s|ed|ing)? (?:himself|herself|itself|themselves|myself|ourselves|(?:his|her|its|their|the) (?:\\w+ ){1,3}?)(?:from|against)'

/** “At no point did he choose the buyer”: who says so answers that he did. */
export const AT_NO_POINT =
  '(?:at no (?:time|point|stage|moment)|under no circumstances|in no way|not once|not for (?:a|one) (?:moment|second)),? (?:did|was|were|have|has|had|is|are|do|does)\\b'

/** “Claims of fraud baseless, court finds”: a headline leaves the verb out. */
export const HEADLINE_FALSE =
  "^[\"“‘']?(?:[\\w’'-]+,? ){0,4}?(?:claims?|reports?|rumou?rs?|allegations?|stories|story) (?:of|that|about) (?<what>(?:[\\w’'-]+ ){1,9}?)[\"“‘']?(?:\\w+ly )?(?:baseless|false|untrue|bogus|unfounded|exaggerated|groundless|fake|nonsense|premature|denied|dismissed|debunked|rubbished)[\"”’']?(?:$|[,:]| says?\\b| according\\b)"

/** “Not forty, as reported earlier”, “far lower than the army had claimed”. */
const SAID_SO = '(?:reported|claimed|announced|quoted|cited|alleged|stated|admitted|acknowledged)'
const NUMBER =
  '(?:[$€£]?\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?)'
export const OTHER_THAN_TOLD = `(?:(?:rather than|than|instead of|not|well short of|nowhere near|far from|far below|well below) (?:the |some |about )?${NUMBER}(?: [\\w’-]+){0,3}?(?:,? as| that (?:[\\w’-]+ ){1,3}?)? ?(?:(?:had|has|have|was|were|been|first|originally|previously|earlier|initially) ){0,3}${SAID_SO}|(?:lower|higher|smaller|larger|fewer|greater|bigger|less|more|worse) than (?:[\\w’-]+ ){1,4}?(?:(?:had|has|have|were|was|been|first|originally|previously) ){0,2}(?:${SAID_SO}|claims?|admits?|(?:officials?|authorities|police|government|ministry|army|company|organi[sz]ers) (?:say|says|said))|as (?:much|many|high|large|big) as (?:[\\w’-]+ ){1,4}?(?:(?:had|has|have|was|were|been) ){0,2}(?:claimed|admitted|reported|announced|acknowledged))`

/** “No such order was given”, “the alleged attack never occurred”. */
export const NOT_THERE =
  "(?:(?:such an?|the (?:alleged|supposed|purported|so-called|reported|claimed|much-[\\w]+)) (?:[\\w-]+ ){1,3}?(?:(?:does|do|did)(?:n['’]t| not)|never) (?:\\w+ly )?(?:exist(?:ed)?|happen(?:ed)?|occur(?:red)?|t(?:ake|ook) place)|no such (?!luck|information|data|requirement|guarantee|details?)[\\w-]+ (?:was|were|has|have|had|ever|took|exist|happened|occurred|is|are))"

/** “Clarified that he had not been hurt”. */
export const MAKES_CLEAR_NOT = "clarif(?:ies|ied|ying) that (?:[\\w’'-]+ ){1,6}?(?:not|never|no)\\b"

/** “‘We got it wrong,’ the editor wrote”. */
export const WE_WERE_WRONG =
  '["“]we (?:(?:had|have|clearly|simply) )?(?:got (?:it|this|that) (?:\\w+ )?wrong|were wrong|made a mistake)[,.]["”] (?:[\\w’-]+ ){0,4}?(?:editor|newspaper|paper|broadcaster|channel|publisher|magazine|website|agency)'

/** “None of it is true”, “‘Rubbish,’ the chairman said”: what was told just before. */
export const NONE_OF_IT =
  "(?:none of (?:this|that|it|these|those|them|what [\\w’'-]+ [\\w’'-]+) (?:is|was|were|are|happened|ever happened)(?: (?:true|correct|accurate|so|real|remotely true|even close))?(?=[\"”’']*(?:[.,;!]|$))|[\"“](?:(?:complete|utter|total|absolute|pure|sheer) )?(?:rubbish|nonsense|garbage|hogwash|baloney|lies|untrue|not true|a (?:\\w+ )?lie|a fairy ?tale)[,.!]+[\"”] (?:said|says|[\\w’'-]+ (?:[\\w’'-]+ ){0,5}?(?:said|says|replied|answered|wrote|retorted|snapped|told)))"

/** “Few doctors believe it”, “whether that is true is another matter”. */
export const FEW_BELIEVE =
  "(?:few|hardly any|no) (?:[\\w’'-]+ ){1,4}?(?:believes?|believed|gives? (?:it|this|that) credence|takes? (?:it|this|that) seriously) (?:it|this|that|him|her|them|the (?:story|claim|account|version|figures?|official))|whether (?:this|that|it|any of (?:this|that|it)) (?:is|was) (?:really |actually )?(?:true|so|right|correct) (?:is|remains) (?:another (?:matter|question)|open|doubtful|questionable|unclear|far from (?:clear|certain))"
