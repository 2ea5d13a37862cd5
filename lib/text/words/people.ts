/** Words around names of people and organisations; lower case. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Courtesy titles: say no more than that a person follows, and of which gender. */
export const COURTESY = words('mr mr. mrs mrs. ms ms. miss sir madam dame lord lady')

/** Offices, ranks and trades that stand before or after a person's name; singular. */
export const ROLES = words(`
  activist actor actress adviser advisor adm admiral agent aide ambassador analyst anchor archbishop artist assemblyman
  assemblywoman attorney author banker baron bishop blogger boss brigadier brother businessman businesswoman candidate
  capt captain cardinal cfo ceo chairman chairperson chairwoman chair chancellor chef chief clerk coach col colonel
  columnist commander commentator commissioner congressman congresswoman consul contractor coo coordinator cop coroner
  correspondent councilman councilwoman councillor councilor counsel counselor critic daughter dean defendant delegate deputy
  detective developer dictator diplomat director doctor dr driver economist editor employee engineer envoy executive
  expert father filmmaker founder general gen gov governor guard head historian host husband imam inspector
  investigator investor journalist judge justice king lawmaker lawyer leader legislator lieutenant lt magistrate maj
  major manager marshal mayor member minister mogul mother musician neighbor neighbour nominee nurse officer official
  operative organizer owner parent partner pastor physician pilot pollster pope premier president priest prince
  princess principal producer prof professor prosecutor publisher queen rabbi rapporteur reporter rep representative
  researcher resident rev reverend rival scholar scientist secretary secretary-general sen senator sergeant sgt sheriff
  singer sister soldier son speaker spokesman spokesperson spokeswoman staffer strategist student supervisor surgeon
  sultan superintendent teacher tenant trader treasurer trustee tycoon undersecretary veteran vicar victim volunteer
  whip widow wife witness worker writer
  curator landlady landlord mechanic skipper steward stewardess
  architect aunt barrister bodyguard boyfriend cousin ex-husband ex-wife firefighter girlfriend grandfather grandmother
  headmaster headteacher librarian midwife nephew niece ombudsman organiser paramedic photographer promoter publicist
  restorer solicitor stepfather stepmother uncle
`)

/** What people are called for short, and the forenames that it may stand for. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `abe abraham|alex alexander alexandra|andy andrew|barb barbara|ben benjamin|bev beverly beverley|billy william|bob robert|bobby robert
  cathy catherine|charlie charles|chris christopher christine christina|dan daniel|danny daniel|dave david|deb deborah|dick richard
  ed edward edwin|eddie edward|fred frederick|geoff geoffrey|greg gregory|hen henrietta|jim james|jimmy james|joe joseph|kate katherine catherine
  kathy katherine kathleen|ken kenneth|kenny kenneth|kev kevin|larry lawrence|len leonard|liz elizabeth|maggie margaret|matt matthew
  mick michael|mike michael|mo mohammed mohamed muhammad mohammad|nate nathan nathaniel|nick nicholas nicolas|pam pamela|pat patrick patricia
  pete peter|phil philip phillip|rick richard|rob robert|ron ronald|sam samuel samantha|steve steven stephen|ted edward theodore
  tim timothy|tom thomas|tony anthony antony|vicky victoria|zach zachary`
    .split(/\||\n/)
    .map((line) => line.trim().split(' '))
    .map(([short = '', ...long]) => [short, long] as const),
)

/** Roles that speak for somebody else: "a spokesman" alone names nobody. */
export const UNNAMED = words(`
  source sources official officials spokesman spokesmen spokesperson spokespeople spokeswoman aide aides insider
  insiders witness witnesses resident residents diplomat diplomats people person man woman someone adviser advisers
  analyst analysts expert experts observer observers critic critics contractor contractors neighbor neighbors user users
  customer customers eyewitness eyewitnesses
`)

/** What people are called by who have no office. */
export const PEOPLE = words(`
  athlete billionaire boy comedian girl golfer man millionaire mogul neurosurgeon novelist pair plumber pontiff
  prankster rapper senior star student teen teenager woman youngster
`)

/** A title or office and what it may be called later in the text. */
export const ROLE_NAMES: Readonly<Record<string, readonly string[]>> = {
  rep: ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator'],
  'rep.': ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator'],
  representative: ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator'],
  congressman: ['congressman', 'representative', 'lawmaker', 'legislator'],
  congresswoman: ['congresswoman', 'representative', 'lawmaker', 'legislator'],
  sen: ['senator', 'lawmaker', 'legislator'],
  'sen.': ['senator', 'lawmaker', 'legislator'],
  senator: ['senator', 'lawmaker', 'legislator'],
  gov: ['governor'],
  'gov.': ['governor'],
  'gen.': ['general', 'commander'],
  gen: ['general', 'commander'],
  'col.': ['colonel', 'commander'],
  'lt.': ['lieutenant', 'officer'],
  'sgt.': ['sergeant', 'officer'],
  'dr.': ['doctor', 'physician'],
  'prof.': ['professor', 'scholar'],
  professor: ['professor', 'scholar'],
  'rev.': ['reverend', 'pastor'],
  justice: ['justice', 'judge', 'jurist'],
  judge: ['judge', 'jurist'],
  president: ['president', 'leader'],
  minister: ['minister', 'official'],
  secretary: ['secretary', 'official', 'chief'],
  councillor: ['councillor', 'councilor'],
  councilor: ['councilor', 'councillor'],
  candidate: ['candidate', 'nominee', 'contender', 'hopeful'],
  nominee: ['nominee', 'candidate', 'contender'],
  speaker: ['speaker', 'lawmaker'],
  leader: ['leader', 'lawmaker'],
  director: ['director', 'chief', 'official'],
  ceo: ['ceo', 'chief', 'executive'],
}

/** People who speak of themselves by a party, as in "the San Diego Republican". */
export const PARTISANS = words(
  'republican democrat democratic conservative labour liberal independent libertarian socialist',
)

/** The last word of an organisation's name, or a word in it: no person is called so. */
export const ORGANISATION_WORDS = words(`
  academy administration agency airlines army assembly association authority bank board broadcasting bureau business
  cabinet campaign center centre chamber club college commission committee company conference congress corp corporation
  corps council court daily defence defense department division embassy federation fbi fund force forces foundation
  government group guard guards herald hospital house inc institute intelligence international journal league ltd
  magazine media ministry mission movement nations network news newspaper office organisation organization parliament
  party patrol police post press project radio reserve review school security senate service services society star state
  street sun supreme team television times today treasury tribune tv union united university watch
`)

/** Nouns by which an organisation is meant later in the text. */
export const ORGANISATION_NOUNS = words(`
  administration agency army association authority bank board bureau campaign channel club coastguard committee company
  corporation council court department federation firm foundation government group institute journal magazine ministry network newspaper
  organisation organization outlet paper party publication regime site station studio union university website
`)

/** What publishers are called, and what they publish. */
export const PUBLISHER_NOUNS = words(`
  agency article blog broadcaster channel editorial magazine mag network newspaper outlet paper piece post profile
  publication publisher report site station story tabloid website weekly wire
`)

/** Documents and data that may be what the text goes by. */
export const DOCUMENT_NOUNS = words(`
  account affidavit article blog book complaint contract data document documents email emails file filing footage image
  images indictment interview journal lawsuit letter log logs magazine map memo message news paper paragraph poll post
  profile record records registry release report reports research resolution ruling statement story study survey text
  tracking transcript transcripts tweet tweets video website
`)

/** Common forenames by gender, where only one is usual. A small list: titles and pronouns tell the rest. */
export const FEMALE_NAMES = words(`
  abigail ada agnes aisha alexandra alice alicia allison amanda amber amelia amina amy ana andrea angela angelina anita
  ann anna anne annie anya ashley audrey barbara beatrice becky bernadette beth betty beverly bonnie brenda bridget
  brittany camilla carla carmen carol caroline carolyn catherine cecilia charlotte cheryl chloe christina christine
  cindy claire clara claudia colleen courtney crystal cynthia daisy dana danielle deborah debra denise diana
  diane dianne donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica
  erin esther eva evelyn fatima fiona florence frances gabriela gail gina gladys glenda gloria grace greta gwen hannah
  harriet hazel heather heidi helen hillary holly ida ines ingrid irene irina isabel ivanka jackie jacqueline jane
  janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia
  julie june karen kate katherine kathleen kathryn kathy katie katrina kayla kelly kim kimberly kristen kristin lana
  larissa laura lauren leah leila lena leslie lillian linda lisa lois loretta lori lorraine louise lucia lucille lucy
  lynn madeleine maggie marcia margaret maria marie marilyn marina marjorie marlene marsha martha mary maureen
  maya megan melania melissa mercedes meredith michelle mildred minnie miriam molly monica nadia nancy naomi natalia
  natalie natasha nicole nina nora norma olga olivia pamela patricia paula pauline peggy penny phyllis priscilla rachel
  ramona rebecca regina renee rita roberta robin rosa rose rosemary ruby ruth sabrina sally samantha sandra sara sarah
  selena shannon sharon sheila shirley simone sofia sonia sophia sophie stacy stella stephanie sue susan suzanne svetlana
  sylvia tamara tammy tanya tara tatiana teresa thelma theresa tiffany tina tracy ursula valerie vanessa vera veronica
  vicki victoria viola violet virginia vivian wanda wendy whitney winifred yolanda yulia yvonne zoe
`)

export const MALE_NAMES = words(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alex alexander alexei alfred
  ali allan allen alvin amir anatoly andre andrei andrew andy angus anthony anton antonio arnold arthur augustine barack
  barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce
  bryan calvin carl carlos cedric cesar chad charles charlie chester chris christian christopher chuck clarence claude
  clay clayton clifford clint clinton clyde colin conor craig curtis cyril damian dan daniel danny darrell darren dave
  david dean dennis derek derrick diego dick dimitri dirk dmitri dmitry don donald doug douglas duncan dustin dwight earl
  ed eddie edgar edmund eduardo edward edwin eli elijah elliott elmer emilio emmanuel enrique eric erik ernest ethan
  eugene evan felipe felix fernando fidel floyd francis francisco frank franklin fred frederick gabriel gary gavin gene
  geoffrey george gerald gerard gilbert glen glenn gordon graham greg gregory guy hamid harold harry harvey hassan hector
  henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jaime jake jamal james jared jason
  jay jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh
  joshua juan julian julio justin karl keith ken kenneth kevin khalid kirk kurt kyle lance larry lawrence lee leo leon
  leonard leonid leroy lester lewis liam lionel lloyd logan louis lucas luis luke malcolm manuel marc marco marcus mario
  mark marshall martin marvin matt matthew maurice max maxim michael miguel mike mikhail milton mitch mitchell mohamed
  mohammad mohammed morris moses muhammad mustafa nathan nathaniel neal neil nelson nicholas nick nicolas nigel nikolai
  norman oleg oliver omar oscar osama otto owen pablo patrick paul pedro perry pete peter phil philip phillip pierre
  prince rafael ralph ramon randall randy ray raymond recep reginald rex ricardo richard rick ricky rob robert roberto
  rodney roger roland ron ronald ross roy ruben rudolph rudy rupert russell ryan saddam salman salvador sam samuel scott
  sean seth sergei sergey sergio shane shawn sidney silvio simon stanley stephen steve steven stewart stuart sylvester
  ted terrence terry theodore thomas tim timothy todd tom tommy tony travis trevor tyler vernon victor vicente viktor
  vincent vitaly vladimir volodymyr wade wallace walter warren wayne wesley willard william willie winston wolf xavier
  yevgeny yuri zachary
`)
