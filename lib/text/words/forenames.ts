/** Forenames; lower case. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

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
