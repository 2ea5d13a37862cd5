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
