import { FALSE_ADJECTIVE, FALSE_WORD, MADE_REPORT, REPORT_NOUN } from './dispute-cues'

/**
 * Words that look like a dispute and are none. Data only: sources of patterns, matched without regard to case; a space stands for any white
 * space.
 */

const NOT =
  "(?:\\b(?:not(?! only)|never|nor|without|neither|cannot|no one|nobody|few|hardly|hard to|impossible to|difficult to|stop(?:s|ped)? short of|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|(?:nothing|little) to)|n['’]t)"
const THING_DENIED =
  '(?:bail|entry|access|visas?|permission|parole|asylum|tenure|service|boarding|admission|custody|treatment|care|clemency|funding|benefits|coverage|credit|food|water|medical|membership|citizenship|refuge|shelter|promotion|justice|rights?|(?:the |an? |his |her |their |its )?(?:requests?|motions?|applications?|appeals?|petition|opportunity|chance|titles?|win|victory|goal|place|seat|medal|loan|permit|licen[cs]e|visa|job))(?!\\w*ing\\b)'

/** Things that are dismissed by who has the power to: in court, or from work. */
export const DISMISSED = '(?:charges?|cases?|lawsuits?|suits?|indictments?|employees?|staff|workers?)'

/** Sources of patterns of words that look like a dispute and are none. */
export const NO_DISPUTE: readonly string[] = [
  // “The notice was printed, so posts to the contrary are mistaken” says that it was printed.
  `${REPORT_NOUN} to the contrary (?:(?:is|are|was|were|have|has)\\b|[^\\w]*$)`,
  // Whether something was wise is no question of what happened.
  "\\b(?:call\\w* into question|question(?:s|ed|ing)?|(?:cast|rais)\\w* (?:\\w+ )?(?:doubts?|questions) (?:on|about|over)|doubts? (?:about|over)) (?:[\\w’'-]+ ){1,3}?(?:decisions?|wisdom|judge?ments?|motives?|need|ability|fitness|commitment|future|fate|role|value|usefulness|policy|policies|strategy|choices?|suitability|propriety)\\b",
  "\\bs[ck]eptical(?:ly)? (?:of|about) (?:(?!claims?|reports?|stor|accounts?|figures?|official|that|whether)[\\w’'-]+ ){0,3}?(?:deals?|mergers?|plans?|polic(?:y|ies)|projects?|proposals?|takeovers?|treat(?:y|ies)|pacts?|agreements?|strateg(?:y|ies)|reforms?|programs?|programmes?|schemes?|ideas?|decisions?|benefits?|prospects?|motives?|intentions?|markets?|technolog(?:y|ies)|need|value|wisdom|chances?)\\b",
  "\\bcall\\w* (?:[\\w’'-]+ ){1,4}?(?:decisions?|wisdom|judge?ment|motives?|need|ability|fitness|commitment|future|role|value|usefulness|policy|strategy|choice) into question\\b",
  // What follows is said against the denial, not with it.
  "\\b(?:despite|in spite of|notwithstanding|contrary to) (?:[\\w’'.-]+ ){0,5}?denials?\\b",
  `${NOT},? (?:\\w+,? ){0,3}(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|doubt(?:s|ed|ing)?|dispel(?:s|led|ling)?|contradict(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rul(?:e|es|ed|ing) (?:it |that |this |anything )?out)`,
  // "Look at what she denied": which, is told elsewhere.
  "\\bwhat (?:exactly )?(?:[\\w’'-]+ ){1,3}(?:den(?:ies|ied|ying)|disput(?:es|ed|ing)|reject(?:s|ed|ing))\\b",
  // "I don't think he is lying", "nobody says that it is false".
  `(?:\\b(?:not|never|nobody|no one)|n['’]t) (?:think|thinks|believe|believes|say|says|said|saying|suggest\\w*|claim\\w*|accus\\w+|mean|imply\\w*) (?:that )?(?:[\\w’']+ ){0,4}?(?:\\w+['’](?:s|re)|is|are|was|were|of) (?:\\w+ )?(?:lying|a liar|liars|${FALSE_WORD})`,
  // Who would be surprised by another number believes this one.
  "\\b(?:would|['’]d) be (?:\\w+ )?surprised if (?:[\\w’'-]+ ){0,9}?(?:outside|otherwise|wrong|false|untrue|mistaken|different|inaccurate)\\b",
  '\\b(?:neither |not |nor )?confirm\\w* (?:n?or|and) (?:to )?den\\w+',
  '\\b(?:no|there is no|there was no) denying',
  `\\bden(?:y|ies|ied|ying) (?:(?:him|her|them|us|it|me|anyone|people|\\w+s) )?(?:\\w+ ){0,1}${THING_DENIED}`,
  "\\bden(?:y|ies|ied|ying) (?:[\\w’']+ ){1,3}(?:their|his|her|its|any|basic|equal) (?:\\w+ )?(?:rights?|freedoms?|chance|due)",
  '\\b(?:judge|court|magistrate|tribunal|jury|panel|justices?|referee|umpire) (?:\\w+ ){0,3}(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed))',
  // Cases are dismissed in court and people from their posts.
  `\\bdismiss(?:es|ed|ing)? (?:(?:most|many|some|all|dozens|hundreds) of )?(?:(?!(?:that|which|as|of|in|about|over)\\b)[\\w’'-]+ ){0,4}?(?:${DISMISSED}|convictions?|summonses)\\b(?! as\\b)`,
  '\\b(?:no|little|self|(?:reasonable|without|beyond|beyond a|beyond any|without a|without any)) doubts?\\b(?! (?:on|about|that|whether|over|if))',
  '\\b(?:no|little|(?:any|all) (?:remaining|lingering)) (?:reasonable |serious |real )?doubts? (?:that|about|whether|in|as)\\b',
  '\\b(?:beyond|without) (?:a |any |all )?(?:\\w+ )?doubt',
  '\\bbenefit of the doubt',
  '\\bin doubt\\b',
  '\\bbeyond (?:any )?dispute\\b',
  // What is to come may be doubted, and is no report.
  "\\b(?:s[ck]eptical|doubts?|doubted|doubtful|unlikely|unconvinced|not convinced) (?:that|whether|if) (?:[\\w’'-]+ ){1,6}?(?:will|would(?! have))\\b",
  "\\bquestion(?:s|ed|ing) whether (?:[\\w’'-]+ ){1,6}?(?:will|can|should|would(?! have)|could(?! have))\\b",
  "\\bdoubts? (?:\\w+ )?(?:about|over|on|as to) (?:[\\w’'-]+ ){0,3}?(?:funding|financing|costs?|prospects?|viability|feasibility|outcome|chances|survival|futures?|sustainability|timing)\\b",
  // What will come of a thing is no report of it.
  "\\b(?:impacts?|effects?|futures?|fates?|outcomes?|prospects?|consequences|path) (?:[\\w’'-]+ ){0,6}?(?:is|are|was|were|looks?|seems?) (?:much |far |a lot )?less (?:certain|clear|sure)\\b",
  '\\brais\\w* (?:\\w+ )?questions about \\w{3,}ing\\b',
  // Wonder is no doubt.
  '\\bhard to believe\\b[^.;!?]{0,120}!',
  // Reports of no one day are none of this story.
  `\\b(?:often|frequently|regularly|routinely|usually|always|known for|notorious for|infamous for|(?:amount|number|string|spate|flood|stream|wave|lots|plenty) of|many) (?:\\w+ing |\\w+s )?(?:\\w+,? ){0,3}?(?:and )?${FALSE_ADJECTIVE} (?:\\w+ ){0,1}?${MADE_REPORT}(?<=s)(?! (?:that|about|of|saying|claiming|suggesting)\\b)`,
  '\\b(?:falsely|mistakenly|wrongly|incorrectly|erroneously) \\w+ (?:(?:on|in|by|at|via|across|over) (?:[\\w’-]+ ){1,4}?)?(?:many|several|countless|numerous|dozens of|a number of) times\\b',
  '\\b(?:speciali[sz]\\w*|experts?|expertise|interest(?:ed)?|trade) in debunking\\b|\\bbother(?:s|ed|ing)? (?:with )?debunking\\b',
  // What would be a retraction is none.
  '\\b(?:if|whether|unless) (?:[\\w’-]+ ){0,8}?retract\\w*',
  // Tricks are done out of thin air, too.
  '\\b(?:able|ability|powers?|claim\\w*|trick) (?:to|of) (?:conjur|pull|pluck|mak)\\w* [\\w’-]+ (?:out of|from) thin air\\b',
  // Goals and points are denied on the field.
  "\\b(?:goal|goalkeeper|keeper|equali[sz]er|crossbar|post|save|penalty|defender) (?:[\\w’'-]+ ){0,2}?den(?:y|ies|ied)\\b",
  '\\bshould (?:[\\w-]+ ){1,4}?(?:turn out|prove) (?:to be )?',
  '\\b(?:if|whether) (?:[\\w-]+ ){1,5}?(?:is|are|was|were|be) an? (?:\\w+ )?(?:forgery|fake|hoax|lie|fraud)\\b',
  '\\b(?:film|book|play|series|novel|show|documentary|musical|exhibition|podcast) (?:[\\w-]+ ){0,4}?(?:about|on) (?:an?|the) (?:[\\w-]+ ){0,3}?hoax\\b',
  '\\bdisclaimers?\\b(?:[^.]{0,80}not responsible for)?',
  '\\bat odds with (?:[\\w’-]+ ){1,5}?(?:over|about|on)\\b',
  '\\b(?:is|are|still) alive (?:thanks|because|only|today|after)\\b',
  '\\b(?:doubtful|doubt) (?:for (?:the|this|his|her|their|next|[\\w]+day)|starter)',
  '\\bnot (?:only|just|merely|simply)',
  '\\bfalse (?:alarms?|starts?|hopes?|sense|positives?|negatives?|flags?|teeth|identit(?:y|ies)|passports?|names?|imprisonment|preten[cs]es|advertising|bottom|dawn|modesty|eyelashes)',
  '\\b(?:mak|fil|giv|submitt|provid|l(?:ie|y)|charg|accus|convict|plead)\\w* (?:[\\w-]+ ){0,6}(?:false|fake|fraudulent) (?:\\w+ )?(?:statements?|reports?|claims?|information|testimony|tax)',
  `${NOT} (?:\\w+ ){0,3}(?:hard to believe|impossible|implausible|improbable|far-?fetched|suspicious|unlikely)`,
  '\\bno reason (?:\\S+ ){0,4}to (?:doubt|(?:believe|think|suspect) (?:that )?(?:\\S+ ){0,4}?(?:not|false|untrue|wrong|fake|a hoax))',
  '\\b(?:true or false|right or wrong)',
  `\\b(?:if|whether|unless|in case) (?:[\\w’']+ ){0,5}(?:is|are|was|were|be|been|proves?|proved|turns? out) (?:\\w+ ){0,2}${FALSE_WORD}`,
  '\\b(?:something|anything|what|everything|nothing|things) (?:was|is|went|has gone|had gone|goes|to go|go|gone) (?:\\w+ )?wrong',
  '\\b(?:climate|holocaust|genocide|election) (?:change )?den(?:ial|iers?)',
  '\\bdenials? of (?:service|bail|entry|access|visas?|care|benefits|coverage|permission|parole|rights?)',
  '\\bin denial\\b',
  '\\b(?:verify|confirm|prove|corroborate|substantiate) (?:it |them |this |that )?or (?:to )?(?:debunk|disprove|refute|rebut|deny)',
  '\\bminds? (?:is|was|are|were|has been|had been) (?:\\w+ )?made up',
  "\\b(?:start|launch|found|creat|run|edit|join|write|wrote|work)\\w* (?:[\\w’'-]+ ){0,4}(?:satir\\w+|parody|spoof|humou?r)",
  '\\bsho(?:o)?t(?:s|ing)? down (?:[\\w-]+ ){0,4}(?:planes?|drones?|jets?|aircraft|airliners?|helicopters?|missiles?|flights?)',
  '\\b(?:requests?|motions?|applications?|appeals?|petitions?|visas?|bail|permits?|loans?) (?:\\S+ ){0,6}(?:was|were|been|being|is|are) (?:\\w+ )?(?:denied|rejected|dismissed)',
  '\\b(?:was|were|been|being|is|are|be) denied (?:an?|the|his|her|their|its|any) ',
  "\\b(?:n[’']t|not|never) (?:contrary to|at odds with|inconsistent with)",
  '\\b(?:hoax|prank|bogus|fake) (?:bomb|call|calls|caller|threats?|device|charity)',
  "\\b(?:alive|dead) or (?:alive|dead)|\\b(?:if|whether) (?:[\\w’']+ ){0,4}(?:is|was|are|were|be) (?:still )?alive",
  '\\b(?:last|captured?|burn\\w*|bur\\w+|eat\\w*) (?:\\w+ )?alive',
  '\\bcounter[- ](?:terror|insurgen|intelligen|attack|offensive|narcotic|espionage|protest)\\w*',
  '\\b(?:orders?|proceedings|procedures?|decisions?|power|motions?|mov(?:e|es|ed)|vot(?:e|es|ed)|right) to (?:dismiss|reject)\\b',
  // Who dismisses a call for something will not do it.
  "\\b(?:dismiss|reject|rebuff)\\w* (?:[\\w’'-]+ ){0,2}?(?:calls|demands|pleas|offers?|bids?|invitations?|certificates?) (?:for|to|from|by|of)\\b",
  '\\b(?:try|tries|trying|tried|attempt\\w*|seek|seeks|seeking|sought|hop(?:e|es|ed|ing)|want\\w*|work(?:s|ed|ing)?) (?:to|and) (?:rule out|calm)\\b',
  '\\b(?:planes?|drones?|jets?|aircraft|airliners?|helicopters?|missiles?|flights?|balloons?)\\b[^.;]{0,60}?\\bsho(?:o)?t(?:s|ing)? down\\b',
  "\\bden(?:y|ies|ied|ying) (?:[\\w’'-]+ ){1,4}?(?:access|entry|permission|bail|admission)\\b",
  '\\blying (?:in|on|at|down|face|there|near|under|beside|behind|between|around|unconscious|dead|motionless)\\b',
  '\\bcome clean about (?:his|her|their|my|your|our)\\b|\\bcame clean on\\b',
  '\\b(?:due to|because of|of|no|into|armed|potential|open|any|after|over|avoid|this|the|in) conflict with\\b',
  '\\b(?:political|social|biting|gentle) satire\\b(?! (?:web|news|site))|\\bsatire and \\w+',
  '\\bsatiric(?:al)?["”’]? (?:publications?|voices?|humou?r|styles?|tone|writers?|entertainment|takes?|bent|novelists?)\\b',
  '\\b(?:hoax|fake) (?:adverts?|ads?|advertisements?)\\b',
  "(?:\\b(?:not|never)|n['’]t) (?:(?:been|being|simply|all|just) ){0,2}(?:made[- ]up|fabricated|invented|photoshopped|staged|an? (?:\\w+ )?(?:hoax|joke|prank|fake|lie))\\b",
  "\\bwhat(?:[’']s| is| was) (?:true|real|fact)\\b[^.;]{0,20}?\\bwhat(?:[’']s| is| was) (?:fiction|false|fake|not)\\b",
  "\\bif (?:[\\w’'-]+ ){1,5}?never (?:happened|existed|occurred|took place)\\b",
  '\\b(?:like|as|including) (?:[\\w-]+ ){1,3}?denial\\b',
  '\\bretract\\w* (?:the |its |their |his |her )?(?:wheels?|landing|claws?|roof|undercarriage|arm|blade)',
]
