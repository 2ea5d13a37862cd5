import { REPORT_NOUN } from './dispute-cues'

/**
 * Phrases by which somebody answers what was told, beside those of dispute-idioms: insisting that it is not so, owning up, saying what is
 * behind it. Data only: sources of patterns, matched without regard to case; a space stands for any white space.
 */

const SAID_WITH = '(?:said|says|replied|answered|wrote|retorted|snapped|told|shouted|scoffed|tweeted)'

/** “Less sure” of what somebody else said; “less sure of herself” is another thing. */
export const LESS_SURE =
  '(?:is|are|was|were|remain(?:s|ed)?|seem(?:s|ed)?|sound(?:s|ed)?) (?:(?:far|much|rather|somewhat|a little|a lot|considerably) less|not (?:so|as|quite so|nearly as)|less) (?:sure|certain|convinced|confident|positive)(?! (?:of|with|to|than|in|that|whether|how|what|who|if|on|at|for|about (?!this\\b|that\\b|it\\b))\\b)'

/** “To those who say that P, she replied”. */
export const TO_THOSE_WHO_SAY =
  '^\\W*(?:(?:but|and|so|yet|still),? )?to (?:all |any(?:body|one) |critics |people |everyone )?(?:those |anybody |anyone |people |critics )?who (?:say|says|claim|claims|suggest|suggests|think|thinks|believe|believes|insist|insists|argue|argues|allege|alleges|whisper)(?: that)? (?<what>[^,“"]{12,140}), (?:[\\w’\'-]+ ){0,4}?(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|ha(?:s|ve|d) (?:an? )?(?:\\w+ )?(?:answer|message|reply|response))'

/** “It is not, as some posts claimed, on fire”. */
export const NOT_AS_CLAIMED =
  "(?:not|never|n['’]t|rather than), as (?:[\\w’'-]+ ){0,5}?(?:printed|reported|claimed|claims?|stated|suggested|suggests?|alleged|alleges?|asserted|asserts?|insinuated|rumou?red|said|announced|believed|assumed)(?: [^,.;]{0,30})?,"

const EXCLAIMED =
  "(?:(?:(?:complete|utter|total|absolute|pure|sheer|what|all) )?(?:rubbish|nonsense|garbage|hogwash|baloney|poppycock|lies|untrue|not true|bunkum|twaddle|ridiculous|absurd|preposterous)|lies, all lies|(?:it|that)(?:[’']s| is) (?:an? )?(?:(?:complete|utter|total|absolute|pure|sheer|all|just) )?(?:rubbish|nonsense|lies|lie|fairy[ -]?tale|fantasy))"
/** “‘Nonsense. Our doors are open,’ she said”: a word that answers, at the head of a speech. */
export const NONSENSE = `(?:^|[:,] )[“"‘']${EXCLAIMED}(?:[.!]+ (?=\\S)|[,.!]+[”"’'] (?:[\\w’'-]+ ){0,5}?${SAID_WITH})`

/** “The truth is more mundane”. */
export const TRUTH_IS_OTHER =
  '(?:the )?(?:truth|reality|explanation|real story),?(?: however,?| though,?)? (?:is|was|proved|turned out to be) (?:(?:rather|much|far|a little|somewhat|altogether) )?(?:more (?:mundane|prosaic|banal|ordinary|boring|humdrum|innocent|modest)|simpler|duller|less (?:dramatic|romantic|glamorous|sinister|exciting))'

/** “Plucked out of thin air”, “blown out of all proportion”. */
export const OUT_OF_THIN_AIR =
  '(?:(?:pluck|pull|conjur|mad|invent|ma[dk]e)\\w*(?: \\w+){0,2}? (?:out of|from|up out of) thin air|blown (?:\\w+ )?out of (?:all )?proportion|(?:mak|mad)\\w* (?:an? )?mountain out of a molehill)'
/** “They made it all up”; who makes up his mind does not. */
export const MADE_IT_UP =
  "(?:(?:is|are|was|were|been|be|['’]re|['’]s) (?:simply |just )?making (?:things|it|this|that|stuff) (?:all )?up|made (?:it|this|that|these things) all up|made (?:it|this|that) up(?=[”\"’']*(?:[.,;]|$| (?:and|because|to)\\b))|made the whole thing up|(?:do|does|did)(?:n['’]t| not) know what (?:he|she|they|it) (?:is|are|was|were) talking about|ha(?:s|ve|d) no idea what (?:he|she|they|it) (?:is|are|was|were) talking about)"

/** “Admitted that he had lied”, “came clean”: who told it takes it back. */
export const OWNS_UP =
  '(?:(?:admit(?:s|ted)?|confess(?:es|ed)?|conced(?:es|ed)|acknowledg(?:es|ed))(?: to \\w+)?(?: that)? (?:he|she|they|it|i|we) (?:had |has |have )?(?:simply )?(?:lied(?! down)|made (?:it|this|that|the story|everything) up|made up the (?:story|claim|attack|figures?)|invented (?:it|the|his|her|their)|fabricated|faked|staged)|(?:admit(?:s|ted)?|confess(?:es|ed)?)(?: to)? (?:lying(?! (?:in|on|down))|inventing|fabricating|faking|staging|making (?:it|things|the story) up)|c(?:omes?|ame) clean(?= (?:and|about|on|over|to)\\b|[.,]))'
const STAGED_DEED =
  '(?:robbery|attack|kidnapping|abduction|burglary|assault|accident|rescue|shooting|break-in|hijacking|whole (?:thing|affair|incident|episode))'
/** “The robbery was staged”; a play and a protest are staged as well. */
export const WAS_STAGED = `(?:the |an? |his |her |their )(?:alleged |supposed |reported )?${STAGED_DEED} (?:was|were|had been|has been|is|appears to have been) (?:\\w+ly |all )?(?:staged(?! (?:in|at|on|outside|by the))|faked|invented|made up|a set-?up|scripted|an? (?:\\w+ )?(?:invention|hoax|fabrication))`

/** “Would have us believe that”. */
export const WOULD_HAVE_US_BELIEVE =
  "(?:(?:would|['’]d) (?:have|like) (?:us|you|people|readers|everyone|voters|the \\w+) (?:to )?believe|want(?:s|ed)? (?:us|you|people|everyone|the world|the public|voters) to believe)(?: that|(?= (?:the|he|she|it|they|no|nobody|his|her|its|their|all|every)\\b))"

const TELLING =
  '(?:(?:official|police|government|army|ministry’s|company’s) )?(?:account|story|version|explanation|claims?|reports?|theory|narrative|figures?|rumou?rs?|tale|line)'
/** “Nobody here believes the official account”, “refuses to believe that he fell”. */
export const DOES_NOT_BUY = `(?:(?:nobody|no one|no-one|hardly anyone|hardly anybody|few|none)(?: [\\w’'-]+){0,5}? (?:believes?|believed|accepts?|accepted|trusts?|buys?) (?:the |his |her |their |its |this |that |these |those )(?:\\w+ ){0,1}?${TELLING}|(?:does|do|did|has|have)(?:n['’]t| not) (?:buy|bought|swallow(?:ed)?|trust(?:ed)?) (?:the|his|her|their|its|this|that|these|those) (?:\\w+ ){0,1}?${TELLING}|(?:g(?:ives?|ave)|lends?|lent) (?:no|little) (?:credence|credit|weight) to(?: (?:the|his|her|their|its|this|that|these|those))? (?:\\w+ ){0,1}?${TELLING})`
export const REFUSES_TO_BELIEVE =
  "(?:refus(?:es?|ed|ing) to (?:believe|accept)|(?:does|do|did)(?:n['’]t| not) accept|reject(?:s|ed|ing)? the (?:\\w+ )?(?:finding|conclusion|verdict|view|ruling)) that(?! (?:[\\w’'-]+ ){1,4}?(?:gone|over|will|should|must|would))"

/** “Nothing suggests that the gate was forced.” That no record was found is a plain “not”. */
export const NOTHING_SUGGESTS =
  "(?:there (?:is|are|was|were) (?:absolutely )?nothing (?:\\w+ )?to (?:suggest|indicate|show|support)|nothing (?:[\\w’'-]+ ){0,5}?(?:suggests?|suggested|indicates?|indicated) that|there (?:is|was) no sign that|nothing (?:in|on|about) (?:[\\w’'-]+ ){1,5}?(?:supports?|supported|bears? out|backs?(?: up)?|confirms?) (?:the|this|that|his|her|their|its|any))"

const PICTURE = '(?:videos?|footage|clips?|film|images?|photos?|photographs?|pictures?|recordings?)'
/** “The pictures were taken two years ago in another country”, “the photo actually shows a carnival”. */
export const SHOWS_OTHER = `\\b${PICTURE} (?:(?:actually|in fact|in reality|really) shows?|shows? (?:something else|something (?:\\w+ )?different|another|the (?:wrong|other)|nothing of the (?:sort|kind))|do(?:es)?(?:n['’]t| not) show (?:what|that|any such)|(?:was|were|had been|is|are) (?:\\w+ly |in fact )?(?:filmed|taken|shot|recorded|made) (?:\\w+ ){0,3}?(?:years?|months|weeks) (?:ago|earlier|before) (?:in|at|on|during) (?:another|an? (?:different|unrelated|earlier))|predates?d? (?:the|this|that)|(?:was|were|is|are) (?:in fact |actually )?(?:filmed|taken|shot|recorded) (?:in|at) an(?:other| different| entirely different) )`

/** “I never said that.” */
export const NEVER_SAID =
  "(?:(?:never|did(?:n['’]t| not)) (?:actually |ever )?(?:say|said|utter(?:ed)?|ma[dk]e|spoke|write|wrote|tweet(?:ed)?|post(?:ed)?) (?:that|this|it|those words|these words|the words|any such (?:thing|remarks?|statement|comments?|words)|such a thing|anything (?:like that|of the (?:sort|kind)))(?=[\"”’']*(?:[.,;!]|$| (?:and|but|the|he|she|said|told)\\b))|(?:ha(?:s|ve|d)) never (?:said|spoken|uttered|written|made) (?:those words|these words|any such (?:thing|remarks?|statement|words)|such a thing|anything of the (?:sort|kind)|that(?=[\"”’']*(?:[.,;!]|$)))|(?:quote|quotation|words|remark|sentence) (?:was|were|had been) never (?:uttered|said|spoken|written))"

const RUMOUR = '(?:rumou?rs?|speculation|reports?|claims?|posts?|gossip|whispers?)'
/** “Is in good health, his office said, after rumours that he had died”. Behind what is past, a report is why it was done. */
export const IS_WELL_AFTER_RUMOURS = `\\b(?:is|are|['’]s|['’]re|remains?) (?:(?:still|very much|perfectly|quite|fully|firmly) )?(?:alive|safe|well|fine|solvent|open|(?:in|at|on) (?:(?:good|excellent|perfect|robust|full|his|her|their|sole) )?(?:health|office|charge|control|command|power|place|post|spirits|track))\\b[^.]{0,90}?\\b(?:after|amid|despite|following|in (?:answer|response|reply) to) (?:[\\w-]+ ){0,3}?${RUMOUR} (?:that|of) (?<what>[^.;]{8,})`

/** “Not so, says the keeper.” */
export const NOT_SO =
  "(?:^\\W*not so(?=,| according\\b|[.!]*$)|^\\W*not according to|^\\W*think again\\b|^\\W*if only (?:it|that|this) were (?:true|so)|(?:could|can)(?: not|n['’]t|not) be (?:further|farther) from (?:reality|what (?:\\w+ )?happened|the facts))"

/** “The rumours are just that”, “it is only gossip”. */
export const ONLY_RUMOURS = `(?:${RUMOUR} (?:is|are|was|were) just that\\b|(?:it|this|that|they|these|those) (?:(?:is|are|was|were) |['’]s |['’]re )(?:all |just |only |mere(?:ly)? |nothing (?:but|more than) |no more than |idle |pure )+(?:an? )?(?:gossip|rumou?rs?|hearsay|speculation|tittle-tattle|conjecture|guesswork)(?=["”’']*(?:[.,;!]|$)))`
export const RESTS_ON_ERROR = `\\b${REPORT_NOUN} (?<what>(?:\\S+ ){0,12}?)(?:(?:is|are|was|were|had been) (?:\\w+ly )?(?:based|founded|built)|rest(?:s|ed)) on (?:an? )?(?:\\w+ )?(?:misread\\w*|misunderstanding|misinterpretation|mistranslation|misconception|error|mistake|false premise|falsehoods?|lies?|forger(?:y|ies))\\b`

/** “His widow disagrees.” Two who disagree with each other deny nothing that was told. */
export const DISAGREES =
  '(?<!\\b(?:sides|parties|two|both|experts|scientists|economists|lawyers|people|friends|they|we|who|critics|to) )(?:disagree[sd]?|begs? to differ|begged to differ|demurs?|demurred)\\b(?! (?:with|about|on|over|as|whether|how|that|what|who|why|when|among|between|to|which|in|strongly with)\\b)'
export const DISAGREES_WITH = `disagree[sd]? with (?:the |that |this |his |her |their |its )(?:\\w+ ){0,3}?(?:finding|conclusion|claim|account|version|report|assertion|suggestion|allegation|story|characteri[sz]ation)s?(?: that)?`

/** “There is no way that the wall fell by itself”; what cannot be done is another thing. */
export const NO_WAY_THAT =
  "there(?:['’]s| is| was) no way (?:that )?(?!(?:to|back|out|of|in|around|for|forward|through|past|round|up|down|home|across|over|off)\\b)(?!(?:[\\w’'-]+ ){1,4}?(?:can|will|would|could(?! have)|should|going|gonna|is going)\\b)"
export const HARD_TO_SEE_HOW =
  "(?:hard|difficult|impossible) to (?:see|imagine|understand|explain) how(?= (?:[\\w’'-]+ ){1,6}?(?:could have|can have|might have|was|were|had)\\b)"

/** “Sought to dispel rumours that”. */
export const DISPELS = `(?:(?:dispel|allay|calm|quell|damp|soothe|counter|shake off|shook off)(?:s|led|ling|ed|ing|en|ened|ening)?|shakes off) (?:the |these |those |any |all |such |his |her |its |their )?(?:\\w+ ){0,2}?(?:rumou?rs?|speculation|suspicions?|gossip|talk|reports?|claims?|allegations?|accusations?|suggestions?)(?: (?:that|of|about))?\\b`

/** “Changed her story.” */
export const CHANGES_STORY =
  'chang(?:es|ed|ing) (?:his|her|their|its) (?:story|account|version(?! of)|testimony|statement|tune)\\b(?= |[.,;]|$)'
export const OTHER_VERSION =
  '(?:offer|present|provid|put forward|report|recall)\\w* (?:an? )(?:\\w+ )?(?:different|another|contrasting|conflicting) (?:account|version|story|sequence of events|explanation)'

/** Predicates that doubt the report which stands before them: “the claim that it flew there defies logic”. */
export const DEFIES =
  "(?:def(?:y|ies|ied|ying) (?:all )?(?:logic|belief|reason|common sense|physics|credulity)|(?:strain|stretch|beggar)(?:s|es|ed|ing)? (?:credulity|credibility|belief|the imagination)|(?:do|does|did)(?:n[’']t| not) (?:quite )?(?:add up|make (?:any )?sense)|makes? no sense|made no sense|rais(?:es|ed) (?:\\w+ )?red flags)"
/** “It was unlikely that P”, “‘impossible’ that P”. */
export const UNLIKELY_THAT =
  '(?:it(?:[\'’]s| is| was| would be|,? he said,? was)|finds? it|found it) (?:(?:highly|very|most|extremely|quite|almost|simply|physically|entirely) ){0,2}[“"]?(?:unlikely|implausible|improbable|inconceivable|impossible|doubtful|unthinkable|far-?fetched|hard to believe)[”"]?,?(?: [^,.;]{3,30},)? (?:that (?!(?:[\\w’\'-]+ ){1,6}?(?:will|would(?! have)|could(?! have)|can)\\b)|(?=[“"](?:an?|the|he|she|it|they|any)\\b))'
