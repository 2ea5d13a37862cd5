/**
 * Words by which a text disputes a claim, and words of hedging. Data only: sources of
 * patterns, matched without regard to case; a space stands for any white space.
 */

/** Nouns for what somebody has claimed: "denied the reports", "the suggestion that … is false". */
export const REPORT_NOUN =
  '(?:reports?|reporting|claims?|allegations?|accusations?|assertions?|stor(?:y|ies)|rumou?rs?|suggestions?|statements?|accounts?|figures?|numbers?|notion|idea|narrative|version|charges?|speculation|articles?|posts?|tweets?|theor(?:y|ies)|hypothes[ei]s|evidence|insinuations?|contentions?|news(?! (?:conferences?|media|agenc|organi|outlets?|channels?|briefings?|anchors?|programs?))|videos?|photos?|photographs?|pictures?|images?|footage|quotes?|documents?|tales?|legends?|possibility|explanations?|announcements?|arguments?|gossip|chatter|myths?|portrayals?|characteri[sz]ations?|assurances?|talk(?= (?:of|that)\\b)|hearsay|tittle-tattle|whispers?|descriptions?|boasts?)'

/** Of these, the ones that a forger or a liar makes: "fake story"; a "fake document" is a thing, not a report. */
export const MADE_REPORT =
  '(?:reports?|reporting|claims?|allegations?|accusations?|assertions?|stor(?:y|ies)|rumou?rs?|suggestions?|statements?|accounts?|narratives?|speculation|articles?|posts?|tweets?|theor(?:y|ies)|news (?:reports?|stor(?:y|ies)|articles?|sites?|websites?|outlets?|pages?)|web[-\\s]?sites?|(?:web)?pages?|interviews?|quotes?|quotations?|screenshots?|press releases?|headlines?|obituar(?:y|ies)|photos?|images?|videos?|tales?|information)'

/** Verbs that deny whatever their object is. */
export const DENY_VERB =
  '(?:den(?:y|ies|ied|ying)|rebut(?:s|ted|ting)?|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|rubbish(?:es|ed|ing)|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|disprov(?:e|es|ed|en|ing)|gainsa(?:y|ys|id))'

/** Verbs that deny only where their object is a report or a claim. */
export const DENY_VERB_OF_REPORT =
  "(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|counter(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|sho(?:o)?t(?:s|ing)? down|push(?:es|ed|ing)? back (?:against|on|at)|knock(?:s|ed|ing)? down|slap(?:s|ped|ping)? down|pour(?:s|ed|ing)? (?:cold water|scorn) (?:on|over)|contest(?:s|ing|ed(?= (?:the|that|this|those|these|its|his|her|their|any|[\\w]+[’']s) ))?|scoff(?:s|ed|ing)? at|laugh(?:s|ed|ing)? off|brush(?:es|ed|ing)? (?:off|aside)|wav(?:e|es|ed|ing) (?:off|away|aside)|shrug(?:s|ged|ging)? off|den(?:y|ies|ied|ying)|disown(?:s|ed)?|discredit(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|quash(?:es|ed|ing)?|scotch(?:es|ed|ing)?|squash(?:es|ed|ing)?|dispel(?:s|led|ling)?|squelch(?:es|ed|ing)?|silenc(?:e|es|ed|ing)|sh(?:u|oo)t(?:s|ting)? down|(?:put|puts|putting|lay|lays|laid|laying) (?:to rest|an end to)|negat(?:e|es|ed|ing)|t(?:ake|akes|ook|aking) issue with|hit(?:s|ting)? (?:back|out) at|bristl(?:e|es|ed|ing) at|bridl(?:e|es|ed|ing) at|(?:takes?|took|taking) exception to|(?:bat|swat)(?:s|ted|ting)? (?:away|aside)|fend(?:s|ed|ing)? off|(?:(?:does|do|did)(?:n['’]t| not)|refus(?:e|es|ed|ing) to) accept|(?:gives?|gave|giving) (?:short shrift to|the lie to)|derid(?:e|es|ed|ing)|ridicul(?:e|es|ed|ing))"

/** "Disputed that", "disputes her account": the verb with its object; a "disputed vote" and "labour disputes" are none, and a title is fought for. */
export const DISPUTES =
  "disput(?:e|es|ed|ing) (?:that|this|those|these|it|the|his|her|its|their|our|my|your|any|some|much|all|both|\\w{2,}[’']s)\\b(?! (?:\\w+ )?(?:titles?|final|match|ball|penalty|seat|border|islands?|territor(?:y|ies)|will|contract|bill|fine|ticket|cup)\\b)"

/** "Falsely claimed", "wrongly reported": what stands behind is called untrue. */
export const FALSELY_SAID =
  '(?:mis(?:report|quot|translat|attribut|characteri[sz])(?:ed|es|ing|e|s)?|(?:falsely|wrongly|wrongfully|unfairly|unjustly|erroneously|incorrectly|inaccurately|mistakenly|misleadingly)[ -](?:claim|stat|report|sa(?:y|id)|suggest|attribut|identif|assert|alleg|impl|label|portray|describ|accus|announc|named|believ|credit|interpret|quot|assum|brand)\\w*)'

/** Predicates that call a thing untrue wherever they stand behind "is", "was" or "as". */
export const FALSE_WORD =
  '(?:false|untrue|bogus|inaccurate|unfounded|baseless|groundless|fabricated|(?:a |an |pure |total |complete |utter )*(?:fabrications?|nonsense|rubbish|bullshit|bollocks|horseshit|garbage|hogwash|baloney|bunk|hoax|myth|fiction|invention|fantasy|fairy[ -]?tales(?! \\w+ing)|tall (?:tales?|stor(?:y|ies))|make-?believe|poppycock|twaddle|tosh|balderdash|drivel|codswallop|claptrap|bunkum|hokum|malarkey|piffle|fake|fraud|lies?|exaggeration|falsehood|joke|prank|tease|spoof|satire|mirage|illusion|sham|canard|urban (?:legend|myth))|fictitious|incorrect|erroneous|not (?:\\w+ ){0,2}(?:true|accurate|correct|real|credible|authentic|genuine)|made up|made-up|not supported by|unsupported|without (?:\\w+ )?(?:merit|foundation|basis|substance)|exaggerated|overblown|overstated|disinformation|misinformation|ludicrous|preposterous|debunked|discredited|photoshopped|doctored|(?:wide of|far from) the mark|far from (?:the truth|true))'

/** Predicates that call a thing untrue only where the thing is a report named right before, or pointed at. */
export const WRONG_WORD =
  '(?:wrong|mistaken|misleading|absurd|ridiculous|laughable|lying|conspiracy|(?:a |an )?conspiracy theory|propaganda|slander|(?:a |an? \\w+ )?smears?(?: campaign)?|(?:a )?witch-?\\s?hunt)'

/** Predicates that doubt a thing. */
export const DOUBTFUL_WORD =
  '(?:dubious|implausible|(?:highly |very |most )?unlikely|questionable|unreliable|far-?\\s?fetched|doubtful|suspicious|(?<!(?:an?|the|prime|main|chief|key|only|also) )suspect|impossible|improbable|inconceivable|fishy|shaky|hard to believe|not (?:\\w+ly )?(?:plausible|possible|believable|credible))'

/** Adjectives before a report: "false report", "bogus claims", "a debunked theory". */
export const FALSE_ADJECTIVE =
  '(?:false|bogus|unfounded|baseless|groundless|fabricated|fake|faked|fictitious|fictional|phon(?:e)?y|hoax|erroneous|inaccurate|untrue|debunked|discredited|made-up|concocted|invented|photoshopped|doctored|satirical|spoof|parody)'

/** Phrases of doubt that need no further noun. */
export const DOUBT_PHRASE =
  "(?:cast(?:s|ing)? (?:\\w+ )?doubts?|rais(?:e|es|ed|ing) (?:\\w+ )?doubts?|express(?:es|ed|ing)? (?:\\w+ )?(?:doubts?|scepticism|skepticism)|s[ck]eptical(?:ly)? (?:of|about|that|whether)|(?:have|has|had|with|much|some|healthy|dose of|met with) s[ck]epticism (?:about|over|of|toward)|doubts? (?:that|whether|if|remain|linger|persist|over (?:the|whether)|about (?:the|its|his|her|their|whether))|doubted|doubting|(?:there (?:is|are|was|were) (?:\\w+ ){0,2}|serious |grave |growing |fresh |new |considerable |mounting |amid |widespread )doubts?|doubts (?:after|as|amid|grow|grew|mount(?:ed)?|emerge[ds]?|ar(?:i|o)se|surface[ds]?|swirl)|def(?:y|ies|ied|ying) (?:all )?(?:logic|belief|reason|common sense|physics|credulity)|(?:strain|stretch|beggar)(?:s|ed|ing)? (?:credulity|credibility|belief)|(?:qualms|misgivings|suspicions) (?:over|about|as to) (?:the |its |their )?(?:authenticity|veracity|accuracy|validity|credibility|truth)|(?:(?:is|are|was|were|remain(?:s|ed)?) (?:\\w+ )?unconvinced|(?:\\w+n['’]t|not) (?:\\w+ )?(?:convinced|buying (?:it|that|this|the)))|(?:would|['’]d) be (?:\\w+ )?surprised if (?!(?:\\S+ ){1,4}?(?:not|\\w+n['’]t) )|no reason to (?:believe|think|suppose)(?! (?:otherwise|not))|red flags?|grain of salt|pinch of salt|too good to be true|(?:do|does|did)(?:n[’']t| not) (?:quite )?add up|hard to believe|call(?:s|ed|ing)? (?:\\w+ ){1,4}into question|call(?:s|ed|ing)? into question|turn(?:s|ed)? up nothing|(?:highly|very|extremely|most) unlikely|unlikely that|poke(?:s|d)? holes|question(?:s|ed|ing) (?:whether|the (?:authenticity|veracity|accuracy|validity|credibility|truth|report|claim|account|story)))"

/** Words of doubt that count where a report is named close by. */
export const DOUBT_WORD =
  "(?:doubts?|doubtful|s[ck]eptic(?:al|ism|s)?|unreliable|dubious|implausible|questionable|questioned|unsubstantiated|has(?:n['’]t| not) been (?:backed|supported)|little evidence)"

/** "There is no truth to (the claim)". */
export const NO_TRUTH_TO = '(?:no|little|any|without) (?:\\w+ )?truth (?:to|in|behind)'

/** "No evidence that", "no proof of". */
export const NO_EVIDENCE =
  "(?:no|zero|little|scant|not (?:a shred|an iota|a scrap) of|(?:\\w+n['’]t|not) (?:\\w+ ){0,2}any) (?:[\\w-]+ ){0,3}(?:evidence|proof|indications?|documentation) (?:\\w+ ){0,2}?(?:that|of|to|for|it|they|he|she|the|these|those|any|suggesting|supporting|linking|whatsoever)"

/** "Not supported by the facts", "hasn't been backed by convincing evidence": what is told is said to have no ground. */
export const NOT_BACKED =
  "(?:\\b(?:not|\\w+n['’]t|never) (?:yet )?(?:been )?(?:\\w+ly )?|\\bun)(?:supported|backed(?: up)?|borne out|substantiated|corroborated) by (?:[\\w’'-]+ ){0,3}?(?:evidence|intelligence|facts?|proof|data|records?|documents?|documentation|findings)"

/** "Stop lying", "is lying about it": what somebody has said is called a lie. */
export const LYING =
  "(?:stop lying|(?:is|was|are|were|['’]s|['’]re|been|be) (?:\\w+ly )?lying(?: about)?)(?! (?:in|on|at|down|face|there|here|low|next|unconscious|dead|motionless|awake|ahead|around|between|under|near|beside|behind)\\b)"

/** Words by which a report is taken back or changed. */
export const CORRECTION_WORD =
  "(?:retract(?:s|ed|ing|ions?)?|(?:issu|publish|print|post|r[au]n)\\w* (?:a|the|an) (?:\\w+ )?correction|correct(?:ed|s|ing) (?:the|its|his|her|their|an?) (?:\\w+ )?(?:report|story|article|claim|figure|headline|record|statement)|recant(?:s|ed|ing)?|backtrack(?:s|ed|ing)?|back-?pedal(?:s|l?ed|l?ing)?|walk(?:s|ed|ing)? back (?:the|his|her|its|their|that|those|an?|some|earlier|on) (?:[\\w’'-]+ ){0,3}(?:comments?|claims?|remarks?|statements?|stor(?:y|ies)|assertions?|reports?|allegations?|words|accounts?|accusations?)|walk(?:s|ed|ing)? (?:that|this|it|those|his|her|the) (?:comments? |claims? |remarks? |statements? )?back|back(?:s|ed|ing)? (?:away|off|down) from (?:[\\w’'-]+ ){0,4}(?:comments?|claims?|remarks?|statements?|stor(?:y|ies)|assertions?|reports?|allegations?|accusations?)|(?:modif(?:y|ies|ied)|amend(?:s|ed)?|revis(?:e|es|ed)|withdr(?:aw|aws|ew|awn)|soften(?:s|ed)?) (?:the|his|her|its|their|an?) (?:[\\w’'-]+ ){0,2}(?:claims?|comments?|remarks?|statements?|stor(?:y|ies)|assertions?|reports?|allegations?|accusations?|figures?|estimates?|toll)|regrets? the error|reported in error|apologi[sz]e[sd]? for the (?:error|mistake|mix-?up))"

/** "Withdrew its statement that": what was said before is said no more. */
export const TAKES_BACK =
  '(?:retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|t(?:akes?|ook|aken|aking) back|disown(?:s|ed|ing)?)'

/** Behind them what somebody withdrew ends, and why or when begins: "withdrew amid reports", "took back the medal after". */
export const PREPOSITION_OR_LINK =
  'about|across|after|against|ahead|along|amid|amidst|among|and|around|as|at|because|before|behind|beyond|but|by|concerning|despite|during|following|for|from|given|if|in|inside|into|near|nor|of|off|on|once|onto|or|out|outside|over|owing|past|pending|regarding|since|so|than|that|then|through|till|to|toward|towards|under|unless|until|upon|when|where|which|while|who|with|within|without|yet|him|them|us|me|you|it'

const AUXILIARY_OR_PAST =
  "is|are|was|were|isn['’]t|wasn['’]t|has|have|had|does|did|doesn['’]t|didn['’]t|can|could|would|might|must|should|began|brought|broke|came|caught|cost|cut|drew|drove|fed|fell|gave|goes|got|grew|held|hits?|hurts?|kept|led|left|lost|made|meant|paid|put|ran|runs|rose|sank|sent|set|shook|shut|sold|spent|spread|stole|struck|swept|took|tore|went|won"
/** "That may cost him", "that will end": behind a May or a Will who is named a past form stands. */
const MAY_OR_WILL =
  '(?:may|will)(?! (?:\\w+ed|is|was|has|had|did|does|came|knew|left|lost|made|said|told|took|went|won)\\b)'
const OBJECT =
  'the|an?|his|her|its|their|our|my|your|this|these|those|some|many|most|more|all|every|each|no|him|them|us|me|you|it|\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|millions?|billions?|people|everyone|everybody|half'
const DIRECTION = 'up|down|out|off|away|back|into|onto|over|around|through|across|for|from|at|in|on|to|with'
/** Opens, behind "a hoax that", what the hoax did; a clause that is called untrue opens with who does it: "that ferries sank". */
export const DOES = `(?:(?:\\w+ly|never|always|still|also|once|later|again) )?(?:(?:${AUXILIARY_OR_PAST}|${MAY_OR_WILL})\\b|\\w{2,}ed (?:(?:${OBJECT}|${DIRECTION})\\b|(?!(?:\\w+ed|${AUXILIARY_OR_PAST})\\b)[\\w-]+["”’']?(?:[.,;:!?]|$))|(?!(?:these|thousands|hundreds|dozens|millions|billions|others)\\b)\\w{3,}s (?:${OBJECT})\\b)`

/** Words that set two reports against each other. */
export const CONTRADICTION_WORD =
  "(?:contradict(?:s|ed|ing)?|contradictory (?:to|reports?|accounts?|claims?|statements?|stories|figures?)|at odds with|(?:inconsistent|(?:not |n['’]t )consistent) with|(?:(?:does|did|do)(?:n['’]t| not)) (?:match|fit|tally|square) (?:up )?with|incompatible with|conflict(?:s|ed|ing)? with|conflicting (?:reports?|accounts?|claims?|stories|figures?|information)|fl(?:y|ies|ew|ying) in the face of|beli(?:e|es|ed)|contrary to|to the contrary|(?:despite|notwithstanding) (?:\\w+ ){0,4}(?:reports?|claims?|rumou?rs?|speculation|allegations?|stories|assertions?|headlines))"

/** Set against a report of somebody's death. */
export const SAID_ALIVE =
  '(?:(?:(?:is|was|are|were) (?:still )?)?alive and (?:well|kicking)|very much alive|(?:is|are) (?:still )?alive)'

/** What is called alive without anybody having said that it died: "the wine trade is alive and well". Lemmas. */
export const LIVES_ON =
  /^(?:art|business|corruption|culture|custom|deal|debate|democracy|dream|economy|faith|feud|hope|idea|industry|language|law|legacy|legend|market|memory|movement|music|myth|offer|party|plan|practice|project|racism|relationship|religion|rivalry|romance|sector|spirit|sport|trade|tradition|treaty|truce)$/

/** What a report of somebody's death speaks of: how its terms begin. */
export const DEATH =
  /^(?:dead|deat|die|dyin|kill|slai|slay|murder|execut|perish|deceas|drown|behead|assass|fatal)/

/** Other sources with another figure: what "but" sets against a number told before. */
export const OTHER_FIGURE =
  "(?:other|another|different|some|separate) (?:\\w+ )?(?:sources?|reports?|accounts?|witness(?:es)?|estimates?|outlets?|media|officials?|residents|survivors|experts?) (?:\\w+ )?(?:sp(?:oke|eak|eaks)|put|puts|gave|give|gives|sa(?:y|ys|id)|suggest(?:s|ed)?|estimated?|estimates|cited?|cites|mention(?:s|ed)?|told|count(?:s|ed)?) (?:[\\w’'-]+ ){0,6}(?:(?:small|larg|few|low|high|great|bigg)\\w*|less|more|only|dozens?|hundreds?|thousands?|number|figure|toll|groups?)"

/** "Put the rumours to bed", "reports were laid to rest". */
export const LAID_TO_REST = `(?:(?:put|puts|putting|la(?:y|ys|id|ying)) (?:[\\w’'-]+ ){0,3}${REPORT_NOUN} (?:[\\w’'-]+ ){0,6}?to (?:bed|rest)|${REPORT_NOUN} (?<what>(?:\\S+ ){0,12}?)(?:have |has |had )?(?:been|were|was|is|are) (?:\\w+ )?(?:put|laid) to (?:bed|rest))`

/** "Ruled out foul play"; a player is ruled out of a match. */
export const RULED_OUT =
  'rul(?:e|es|ed|ing) out (?:that |the possibility (?:that|of) |(?=(?:any|an?|the|foul|all|having|being) |(?:terror\\w*|arson|sabotage|suicide|murder|homicide|negligence|[a-z]+ing)\\b))(?!(?:of|for|by|with|until|after|through) )'

/** "Whose links to it are now in dispute". */
export const IN_DISPUTE =
  '(?:is|are|was|were|remains?|been|being) (?:now |still |also |hotly |widely |in )?(?:in dispute|in question|in serious doubt|disputed|contested|called into question|thrown into doubt|cast into doubt)'

const HAPPENED = '(?:happen(?:ed|s)?|occur(?:red|s)?|t(?:ake|akes|aken|ook) place|exist(?:ed|s)?)'
/** "The conversations", "this alleged meeting": something that the reader has been told of. */
const THAT_THING =
  '(?:the|this|that|these|those|any such) (?:(?!(?:it|he|she|they|we|you|i|who|which|would|will|has|had|have|did|could|the|an?|is|was|are|were)\\b)[\\w-]+ ){1,3}'

/** "No evidence that these conversations took place": the whole story is meant. */
export const NO_SIGN_OF_IT = `(?:no|any|little) (?:\\w+ ){0,2}(?:evidence|proof|indication|record) (?:that |of )?${THAT_THING}(?:ever |actually |really |even )?${HAPPENED}`

/** "Despite claims that P": P is what is set against. */
export const DESPITE =
  "(?:despite|notwithstanding|contrary to|in spite of) (?:[\\w’'.-]+ ){0,6}?(?:reports?|claims?|rumou?rs?|speculation|allegations?|stories|assertions?|headlines|promises?|vows?|assurances?|insistence|suggestions?) that(?! (?:swept|spread|circulat\\w+|surfaced|emerged|appeared|went viral|made the)\\b)"

/** What is denied by pointing at it: "it never happened", "there was no such deal". */
export const NEVER_WAS =
  "(?:(?:that|this|it) (?:(?:will|would) never(?: ever)?|['’]ll never) happen|(?:the|this|that|these|those|any such) (?:(?!(?:it|he|she|they|we|you|i|who|which|would|will|has|had|have|did|could|the|an?|is|was|are|were)\\b)[\\w-]+ ){1,3}(?:has |have |had )?(?:never|did(?:n['’]t| not)) (?:ever |actually |really |even )?(?:happen|occur|take place|exist|took place)(?:ed)?|(?:this|that|it|which|none of (?:this|that|it)|nothing of the (?:kind|sort)) (?:has |had )?(?:never|did(?:n['’]t| not)) (?:ever |actually )?(?:happen|occur|take place|exist|took place)(?:ed)?|nothing of the (?:kind|sort)|(?:is|was|are|were|be|been|['’]s|has been|found|know of) no such (?:thing|plans?|agreement|deal|meeting|incident|event|attack|order|decision|person|policy|law|ban|rule|program|programme|man|woman|place|case|conversation|call|letter|case|offer|talks)|(?<=there )(?:is|are|was|were|has been|have been|had been) no such (?!luck|requirement|rule|right|guarantee|distinction|restriction|limit|information|data|reports?|details?)[\\w-]+|(?:receiv|sent|sending|send|wr[io]t|got|gave|given|made|saw|seen|held|sign|issu|plac)\\w* no such (?!luck|information|data|reports?|details?)[\\w-]+|no such thing|no such (?!luck|requirement|rule|right|guarantee|distinction|restriction|limit|information|data|reports?|details?)[\\w-]+ (?:will|would) (?:take place|happen|be|occur|exist|ever)|(?:\\w+n['’]t|not) (?:actually )?the case|(?:no|not a (?:word|shred|grain) of|no (?:\\w+ )?element of) truth (?:to|in|behind)|(?:further|farther) from the truth|no (?:basis|merit|substance) (?:to|in|whatsoever))"

/** "His denial", "issued a denial": the noun; "denial of service" and "in denial" are others. */
export const DENIAL_NOUN =
  "(?:issu(?:e|es|ed|ing) (?:(?!like\\b)\\w+ ){0,3}denials?|repeat\\w* (?:\\w+ ){0,3}denials?|(?:his|her|its|their|initial|flat|official|firm|strong|vehement|categorical|earlier|repeated|blanket|[\\w]+[’']s?) (?:\\w+ )?denials?\\b(?! of (?:service|entry|bail))|denials? (?:by|from|came|comes|follow(?:s|ed))\\b)"

/** A negative answer to a question. */
export const NEGATIVE_ANSWER =
  /["“‘']\s*(?:no\b[,.!]?|nope\b|of course not|not a chance|no way\b|out of the question|absolutely not|not at all|definitely not|certainly not|never\b[,.!]|(?:almost certainly|probably|categorically|emphatically) not\b|far from it\b|nothing of the (?:kind|sort)|not true\b|(?:complete |utter |total |absolute |pure )?(?:nonsense|rubbish)\b|not an? (?:story|account|description|version|picture|figure|claim|plan) (?:that |which )?(?:we|i) recogni[sz]e|(?:that['’]s|it['’]s|this is|that is) (?:\w+ )?(?:nonsense|rubbish|a lie))/i

/** “Asked if he had met her, he said that he had not”, “he shook his head”. */
export const TELLS_NO =
  /\b(?:said|says|replied|answered|insisted|responded|told [\w’'-]+)(?: that)? (?:he|she|it|they|there) (?:had|has|have|was|were|is|are|did|does|do|would|could)(?:n['’]t| not)(?=["”’']*(?:[.,;]|$|\s(?:and|but)\b))|\b(?:said|answered|replied) no(?=[.,;]|$)|\bshook (?:his|her|their) heads?\b/i

/** A sentence that only says no, once or twice, and who says so: "“No, of course not,” a spokesman replied." */
export const BARE_NO =
  /^\s*["“‘'](?:no|nope|never|no way|not a chance|(?:of course|absolutely|definitely|certainly) not|not at all)(?:[\s,.!—–-]+(?:no|never|sir|ma['’]am|not at all|not a chance|(?:of course|absolutely|definitely|certainly) not))*[,.!]?["”’'](?:\s[^"“”]{0,80})?$/i

/** An opening by which a sentence answers a report with no: "No, the mayor has not resigned". */
export const OPENING_NO =
  /^[^\p{L}\p{N}]*(?:(?:no|nope|sorry)\b(?!-no\b)(?=[,:;–—-](?:(?![.?!] ).){0,120}?(?:n['’]t\b|\bnot\b|\bnever\b|\bno\b))|(?:not so fast|not (?:quite|really|exactly|true)|nope|wrong|false|hoax|debunked|fake)\b(?= *(?:[.!:,–—]|-(?!\p{L}))|$))/iu

/** Statements that neither repeat nor dispute. Order matters: the first that fits. A space stands for any white space. */
export const STATEMENTS: readonly {
  readonly kind: 'no-information' | 'no-comment' | 'no-response' | 'unverified'
  readonly pattern: string
}[] = [
  {
    kind: 'no-information',
    pattern:
      '\\b(?:no|any) such (?:information|data|reports?|details?)\\b|(?:\\bnot|n[\'’]t) (?:\\w+ )?(?:aware|informed) of (?:any|the|such|a|this|that)\\b|\\bunaware of (?:any|the|such|a)\\b|\\b(?:ha(?:s|ve|d|ving)|continues? to have) ["“]?no (?:[\\w-]+,? ){0,2}(?:information|knowledge|details|intelligence)\\b|\\bthere (?:is|are|was|were|has been|had been) (?:currently |still |yet |as yet |at present )?["“]?no (?:[\\w-]+,? ){0,2}(?:information|knowledge|details|intelligence)["”]?(?= (?:that|to|on|about|of|regarding|suggesting|indicating|showing)\\b)|(?:do|does|did)(?:n[\'’]t| not) have (?:any )?(?:\\w+ )?(?:information|knowledge|details|data) (?:on|about|of|regarding)\\b|ha(?:s|ve|d)(?:n[\'’]t| not) (?:\\w+ )?(?:received|seen|heard) (?:of )?any (?:\\w+ )?(?:information|reports?|such|word|notification)\\b|\\bknow(?:s)? nothing (?:about|of)\\b|\\bno knowledge of\\b',
  },
  {
    kind: 'no-comment',
    pattern:
      "\\b(?:neither|not|nor|refus\\w+ to|declin\\w+ to|without|would|could|to|n['’]t) confirm\\w* (?:n?or|and) den\\w+|\\bneither confirm\\w* nor den\\w+|\\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) (?:\\w+ )?to (?:\\w+ )?(?:comment|elaborate|discuss|say|answer|speculate|confirm|disclose|specify|be drawn|go into|give details|talk about|provide details|be interviewed)\\b|(?<!\\bas )\\bno comment\\b|\\b(?:(?:would|will|do|does|did|could|can|has|have|had)(?:n['’]t| not)|won['’]t|cannot|can['’]t) (?:\\w+ ){0,2}(?:comment(?:ed)?|elaborate(?:d)?|discuss(?:ed)? (?:the|any|specific|details|individual|personnel))\\b|\\bwould(?:n['’]t| not) confirm\\b|\\bha(?:s|ve|d) yet to (?:\\w+ )?(?:comment|make any comment)\\b|\\bnot commenting\\b",
  },
  {
    kind: 'no-response',
    pattern:
      "\\b(?:(?:did|do|does|had|has|have)(?:n['’]t| not)|never) (?:yet )?(?:immediately |publicly |directly )?(?:(?:respond|repl)(?:ed|y|ied)?(?! to (?:\\w+ )?(?:treatment|therapy|drugs|medication|the (?:virus|blow|attack|goal)))|return(?:ed)? (?:\\w+ ){0,6}(?:calls?|messages?|e-?mails?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|voicemails?|texts?)|answer(?:ed)? (?:\\w+ ){0,6}(?:calls?|questions?|e-?mails?|requests?|messages?|phones?|quer(?:y|ies)|inquir(?:y|ies)))\\b|\\b(?:could not|couldn['’]t|cannot|can['’]t) (?:immediately |yet )?be reached\\b|(?:\\bnot|n['’]t) (?:immediately |yet )?(?:available|reachable) (?:for|to) (?:\\w+ )?(?:comment|interview|respond|discuss)\\b|\\bunavailable for comment\\b|\\bha(?:s|ve|d) yet to (?:\\w+ )?(?:respond|reply|answer)\\b|\\b(?:went|gone|go|were|was|have been|been) (?:unanswered|unreturned)\\b|\\b(?:calls?|messages?|e-?mails?|requests?|inquiries|questions)(?: \\w+){0,8} (?:were|was)(?:n['’]t| not) (?:immediately )?(?:returned|answered)\\b|\\bnot (?:yet )?heard back\\b|\\bha(?:s|ve)n['’]t heard back\\b",
  },
  {
    kind: 'unverified',
    pattern:
      "(?:\\bcannot|\\bunable to|\\bno way to|\\b(?:im|not )possible to|\\bdifficult to|\\byet to|\\b(?:could|can|have|has|had|were|was|did|is|are|do|does)(?:n['’]t| not)) (?:yet )?(?:been )?(?:able to )?(?:be )?(?:yet )?(?:been )?(?:independently |immediately |officially |fully |publicly )?(?:verif(?:y|ied)|confirm(?:ed)?(?! or den)|substantiat(?:e|ed)|corroborat(?:e|ed)|authenticat(?:e|ed))\\b|\\b(?:un(?:verified|confirmed|corroborated)|not (?:yet )?(?:been )?(?:independently |officially )?(?:verified|confirmed))\\b|\\b(?:no|without) (?:independent |official |immediate |outside )?(?:confirmation|verification|corroboration)\\b",
  },
]

/** Words that call what is told unproved or only so called. */
export const DOUBTED_WORD =
  "(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven|purported(?:ly)?|supposedly|supposed(?! to)|so-called (?:reports?|news)|without (?:\\w+ )?evidence|(?:could not|couldn['’]t|cannot|has not|have not|had not|hasn['’]t|haven['’]t) (?:immediately |yet )?(?:be |been )(?:independently |officially |immediately )?(?:verified|confirmed|corroborated|authenticated))"

/** Words that hold what is told at arm's length. */
export const HEDGE_WORD =
  "(?:may|might|could(?! not|n['’]t)|reportedly|(?:is|are|was|were|been|be) (?:reported|said|believed|thought|understood|rumou?red|expected|alleged) to|(?:it (?:is|was)|it['’]s) (?:reported|said|believed|thought|understood|rumou?red|alleged) that|alleged(?! that)|allegedly|apparent|apparently|possible|possibly|perhaps|maybe|likely|unlikely|probable|probably|believed to|thought to|said to (?:be|have)|rumou?red|rumou?rs?|suggest(?:s|ed|ing)?|appear(?:s|ed|ing)? to|seem(?:s|ed|ing)?|seemingly|(?:have|has|had) heard|presumably|potentially|ostensibly|if (?:true|confirmed|accurate))"

/** "As soon as possible", "military might", "the suspect was likely the tallest": words of hedging that hedge nothing. */
export const NO_HEDGE: readonly string[] = [
  '\\bas (?:\\w+ ){1,3}as possible',
  '\\b(?:where|when|wherever|whenever|if|made|make|makes|making|everything|best) possible',
  '\\b(?:military|economic|naval|industrial|financial|full|sheer|the|all (?:his|her|its|their|our)) might\\b(?! (?:be|have|not))',
  '\\bmight and main',
  '\\b(?:heir|no) apparent',
  '\\bwhat(?:ever)? may come|\\bcome what may',
  '\\bthe likely (?:lads)',
]
