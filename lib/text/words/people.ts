/** Words around names of people and organisations; lower case. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Courtesy titles: say no more than that a person follows, and of which gender. */
export const COURTESY = words('mr mr. mrs mrs. ms ms. miss sir madam dame lord lady')

/** Stand before the name of a woman, or for one, besides what ends in "woman". */
export const FEMALE_WORDS = words(`
  actress aunt bride dame daughter ex-wife fiancee fiancée girl girlfriend granddaughter grandmother lady landlady lass
  madam miss mom mother mrs ms mum niece nun princess queen schoolgirl sister stepdaughter stepmother stewardess
  waitress widow wife
`)

/** The same of a man, besides what ends in "man". */
export const MALE_WORDS = words(`
  bloke boy boyfriend brother chap dad dude ex-husband father fiance fiancé grandfather grandson husband king lad lord
  monk mr nephew priest prince schoolboy sir son stepfather stepson uncle waiter widower
`)

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

/** Of whom a text tells without a name; offices, ranks and trades are among the roles above. */
export const TOLD_OF = words(`
  accuser adult anthropologist appellant applicant archaeologist assailant assassin astronaut astronomer athlete
  attacker baby baker bandmate bartender billionaire biologist bloke boxer boy bride burglar butcher butler cameraman
  captive captor carpenter cartoonist cashier chap claimant classmate cleric climber colleague comedian comic commando
  commuter complainant composer conscript convict cook customer cyclist dad dancer defendant defender dentist designer
  detainee diver drummer dude electrician farmer fella fellow fiance fiancee fiancé fiancée fisherman fisherwoman
  flatmate footballer forward friend frontman fugitive gamer gardener gentleman girl goalkeeper golfer granddaughter
  grandson groom guitarist gunman guru guy hacker hiker hitman hostage housemate husband illustrator inmate
  interpreter jihadist kid kidnapper killer lad lady lass lorry-driver maid man manager marine mercenary midfielder
  militiaman millionaire minor mom monk motorist mullah mum murderer nanny neurosurgeon newsreader novelist nun
  oligarch painter passenger patient pensioner petitioner photojournalist physicist plaintiff player playwright
  plumber poet postman prankster presenter prisoner psychiatrist psychologist pupil rapper recruit retiree ringleader
  robber roommate runner sailor schoolboy schoolgirl sculptor sheikh shooter sniper songwriter source striker stuntman
  surfer suspect swimmer teen teenager tenant theologian thief toddler tourist translator trucker user veteran vlogger
  waiter waitress warlord whistleblower winger woman worker wrestler youngster youth
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

/** The first word of a place's name, and the last one: hardly anybody is called so. */
export const PLACE_FIRST_WORDS = words(`
  north south east west northern southern eastern western northeast northwest southeast southwest central new greater upper lower fort
  san santa los las
`)
export const PLACE_LAST_WORDS = words(`
  airport avenue boulevard canyon casino cathedral city coast county desert district hotel island islands mountains ocean
  palace peninsula province region republic restaurant road sea square stadium territory valley village zoo
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

/** Common forenames by gender, where only one is usual. Titles and pronouns tell the rest. */
export const FEMALE_NAMES = words(`
  abby abigail ada adele adriana agatha agnes aileen aimee aisha alana aleksandra alexa alexandra alice alicia alina
  alisa alison allison alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie
  anita ann anna annabel anne annette annie annika antonia anya aoife arlene ashley astrid audrey ayesha barbara
  beatrice becky bella bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brittany
  brooke bryony camilla candice carla carly carmen carol carole caroline carolyn carrie cassandra catalina catherine
  cathy cecile cecilia celia chantal charlene charlotte cheryl chiara chloe christina christine cindy claire clara
  clare clarissa claudette claudia colette colleen connie corinne courtney crystal cynthia daisy dana daniela danielle
  daphne darlene deborah debra delia denise desiree diana diane dianne dina dolores donna dora doris dorothea dorothy
  edith edna effie eileen ekaterina elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa elsie emilia
  emily emma erica erika erin esther ethel eugenia eunice eva evelina evelyn evie farah fatima felicia felicity fiona
  florence frances freya frida gabriela gabrielle gail gemma genevieve georgina geraldine gertrude ghislaine gianna
  gillian gina giulia gladys glenda gloria glynis grace greta gwen gwendolyn gwyneth hanna hannah harriet hattie hazel
  heather heidi helen helena helene henrietta hilary hilda hillary hollie holly ida imogen ines ingrid irene irina
  irma isabel isabella isabelle ivanka jackie jacqueline jacqui jana jane janelle janet janette janice janine jasmine
  jayne jean jeanette jeanne jenna jennie jennifer jenny jessica jill joan joanna jocelyn jodie jolene josephine josie
  joyce juanita judith judy julia juliana julie juliet juliette june justine karen karin karina karla kate katerina
  katherine kathleen kathrin kathryn kathy katie katrina katy kayla kayleigh keira kelly kelsey kendra kerstin kim
  kimberly kirsten kirsty krista kristen kristin kristina kristine ksenia kylie lana lara larissa laura lauren leah
  leanne leila lena leonora leslie leticia lidia lila lillian lilly linda lisa lois lola lorena loretta lori
  lorna lorraine louisa louise lucia luciana lucie lucille lucinda lucy ludmila luisa lydia lynn lyudmila mabel
  madeleine magda magdalena maggie mandy manuela marcella marcia margaret margarita margot maria mariah mariam mariana
  marianne marie mariella marilyn marina marissa marjorie marlene marsha marta martha martina mary matilda maude
  maureen maxine maya megan melania melissa mercedes meredith mia michaela michelle mikayla mildred mindy minnie mira
  miranda mireille miriam moira molly mona monica muriel myra nadia nadine nancy naomi nastya natalia natalie natasha
  nell nellie nicole nina noelle nora norma octavia oksana olena olga olive olivia paige paloma pam pamela paola parveen
  patricia patty paula pauline peggy penny petra philippa phyllis pippa priscilla priya rachael rachel ramona raquel
  rebecca reem regina renee rhonda rita roberta robin robyn rosa rosalie rosalind rosanna rose rosemary rosie rowena
  roxanne ruby ruth sabrina sadie sally salma samantha samira sandra saoirse sara sarah selena shakira shannon sharon
  sheena sheila shelley shelly shirley shona simone sinead siobhan sofia sofie solange sonia sophia sophie soraya
  stacey stacy stefanie stella stephanie sue susan susana susanna susannah suzanne suzie svetlana sybil sylvia tabitha
  talia tamara tammy tania tanya tara tatiana tatyana teresa tess tessa thea thelma theodora theresa tiffany tina
  tonya tracy tricia trina trish trisha ursula valentina valeria valerie vanessa vera veronica vicki victoria viola
  violet virginia vivian vivien vivienne wanda wendy whitney wilma winifred xenia yasmin yasmine yekaterina yelena
  yoko yolanda yulia yvonne zahra zainab zara zoe zoya
`)

export const MALE_NAMES = words(`
  aaron abdul abdullah abdulrahman abel abraham adam adel adolfo adrian adrien ahmad ahmed ahmet aidan aiden
  alan alastair albert alberto aldo alec alejandro aleksandr alessandro alessio alex alexander alexandre alexandru
  alexei alfonso alfred alfredo ali alistair allan allen alonso alvin amir amos anatoly anders andre andreas andrei
  andres andrew andrzej andy angelo angus anthony antoine anton antonio antony arjun armando arne arnold arthur artur
  ashraf asif augustine axel aziz baptiste barack barney barry bashar bashir ben benedict benjamin benny bernard
  bernardo bernhard bernie bertrand bilal bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett
  brian bruce bruno bryan bryce burt byron callum calvin carl carlo carlos cedric cesar cesare chad charles charlie
  chester chris christian christophe christopher chuck clarence claude claudio claus clay clayton clemens clifford
  clint clinton clyde cody colin conal connor conor conrad cornelius cory craig cristian cristiano curtis cyril cyrus
  damian damien damon dan daniel danny dario darius darrell darren darryl daryl dave david davide dean denis dennis
  derek derrick desmond dick diego dieter dimitri dinesh dino dirk dmitri dmitriy dmitry domenico dominic don donald
  donnie doug douglas duane duncan dustin dwayne dwight dylan eamon eamonn earl ed eddie edgar edmond edmund eduard
  eduardo edward edwin ehud einar eli elias elijah eliot elliott elmer elvis emanuel emil emile emilio emmanuel enrico
  enrique enzo eoin eric erich erik ernest ernesto ernst ervin esteban ethan etienne euan eugene evan evgeni evgeny
  ewan ezekiel ezra fabian fabio fahad faisal farid felipe felix ferdinand fergus fernando fidel filip florian floyd
  francis francisco franck francois frank frankie franklin frans franz fred frederick fredrik friedrich gabriel gareth
  garth gary gaston gaurav gavin gene gennady geoffrey georg george georges georgi georgy gerald gerard gerhard gerry
  giacomo gianluca gideon gilbert gilles gino giorgio giovanni giuseppe glen glenn gordon graeme graham greg gregory
  grigory guillaume guillermo gunnar gunther gus gustav gustavo guy habib hakim hamid hamza hank hans harish harold
  harry harvey hasan hashim hassan hector heinrich hendrik henri henrik henry herbert herman hermann hernan herve
  hisham horace horst howard hubert hugh hugo humberto humphrey hussein iain ian ibrahim idris ignacio igor ilya imran
  ioannis irvin irving isaac isaiah ismail ivan ivo jaap jack jacob jacques jaime jake jakob jamal james janusz jared
  jarrod jason jasper javier jay jeff jeffery jeffrey jens jeremiah jeremy jerome jerry jerzy jesse jesus jim jimmy
  joachim joao joaquin joe joel johan johann johannes john johnny jon jonah jonas jonathan jorge jose josef joseph
  josh joshua josip juan juergen julian julio julius jurgen justin kai kamal kareem karim karl karol kasim keir keith
  kelvin kemal ken kendrick kenneth kenny kevin khalid kieran kirk klaus konrad konstantin kristian krzysztof kurt
  kyle lachlan lance larry lars laurence laurent lawrence lee lenny leo leon leonard leonardo leonid leopold leroy
  lester lewis liam linus lionel lloyd logan lorenzo lothar louis luca lucas luciano lucien ludwig luis luke mahmoud
  mahmud maksim malcolm manfred manny mansour manuel marc marcel marcelo marco marcus marek mariano mario marius mark
  markus marlon marshall martin martyn marvin marwan massimo mateo mathew mathias mathieu matt matteo matthew matthias
  mattias maurice mauricio maurizio mauro max maxim maximilian mehdi mehmet melvin micah michael michal michel mick
  miguel mike mikhail milo milos milton mirko mitch mitchell mohamad mohamed mohammad mohammed mohan mordechai morris
  moses muhammad mustafa mustapha nabil nadeem nasir nasser nathan nathaniel naveed neal ned neil nelson niall
  nicholas nick nico nicolas niels nigel nikhil niklas nikola nikolai nikolas nikos noah noel norman octavio olaf ole
  oleg oliver olivier omar omer osama oscar oswald otis otto owen pablo paddy padraig paolo pascal patrick patrik paul
  pawel pedro percy perry pervez pete peter petr petro phil philip phillip pierre pietro piotr prince quentin rafael
  rahul raj rajesh rajiv ralph ramesh rami ramon ramzi randall randy raoul rashid raul ravi ray raymond recep reginald
  reinhard rex reza rhys ricardo riccardo richard richie rick ricky rob robbie robby robert roberto roderick rodney
  rodolfo rodrigo roger roland rolf romain romeo ron ronald ronnie rory ross roy ruben rudi rudolph rudy rufus rupert
  ruslan russell ryan saddam saeed salah salim salman salvador sam sameer sami samir samuel sandro sanjay scott sean
  sebastian sebastien selim serge sergei sergey sergio seth shane shaun shawn sheldon shimon sidney siegfried sigmund
  silvio simeon simon slavko slobodan stan stanislav stanislaw stanley stefan stefano steffen stephan stephane stephen
  steve steven stewart stig stuart sunil sven sylvester tarek tariq tayyip ted terence terrance terrence terry
  thaddeus theo theodor theodore thierry thomas thorsten tibor tim timothy timur tobias toby todd tom tomas tomasz
  tommy tony torsten travis trevor tristan tyler tyrone ulrich umar umberto usman uwe vadim valentin valery vasily
  vasyl vernon vicente victor vijay vikram viktor vince vincent vincenzo virgil vitali vitaly vito vlad vladimir
  vladislav volodymyr vyacheslav wade waleed walid wallace walter warren wayne wesley wilbur wilfred wilhelm willard
  william willie wim winston wolf wolfgang xavier yaakov yannick yasir yasser yevgeny yitzhak yousef youssef yuri
  yusuf yves zac zach zachary zack zeke zlatan
`)
