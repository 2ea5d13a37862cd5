/**
 * News agencies and outlets of the world, by the names that articles use for them: general knowledge, no measure of anybody.
 * A line is one outlet: the name shown, then other names. A name that begins with "The" is looked for with its article
 * only, unless the bare name stands behind it: "the Guardian" is an outlet, "guardian" is not.
 */

const AGENCIES = `
Reuters|Thomson Reuters|Reuters News Agency
The Associated Press|Associated Press|AP|A.P.
Agence France-Presse|AFP|Agence France Presse
United Press International|UPI
Bloomberg|Bloomberg News|Bloomberg.com
dpa|DPA|Deutsche Presse-Agentur|Deutsche Presse Agentur
EFE|Agencia EFE
epa|EPA|European Pressphoto Agency
ANSA
APA|Austria Press Agency
Keystone-SDA|Keystone-ATS
Belga|Belga News Agency
ANP
TT News Agency|TT
NTB
Ritzau
STT
PA Media|Press Association|PA|PA news agency
AAP|Australian Associated Press
The Canadian Press|Canadian Press
Kyodo|Kyodo News
Jiji Press|Jiji
Xinhua|Xinhua News Agency|New China News Agency
China News Service
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
Central News Agency|CNA
Press Trust of India|PTI
Asian News International|ANI
Indo-Asian News Service|IANS
United News of Bangladesh|UNB
Associated Press of Pakistan|APP
Antara|Antara News
Bernama
Philippine News Agency
Vietnam News Agency|VNA
TASS|ITAR-TASS|Itar-Tass|TASS news agency
Interfax|Interfax-Ukraine
RIA Novosti|RIA|RIA Novosti news agency
Sputnik|Sputnik News
Ukrinform
UNIAN
BelTA
PAP|Polish Press Agency
CTK|ČTK|Czech News Agency
MTI
Agerpres
BTA|Bulgarian News Agency
HINA
Tanjug
FoNet
SRNA
ANA-MPA|Athens News Agency
Anadolu Agency|Anadolu|AA
DHA|Demiroren News Agency
IHA|Ihlas News Agency
IRNA
ISNA
Fars|Fars News Agency|Fars news agency
Tasnim|Tasnim News Agency|Tasnim news agency
Mehr|Mehr News Agency|Mehr news agency
SANA|Syrian Arab News Agency
National News Agency|NNA
Petra|Petra News Agency
KUNA|Kuwait News Agency
QNA|Qatar News Agency
WAM|Emirates News Agency
SPA|Saudi Press Agency
MENA|Middle East News Agency
WAFA
SUNA
MAP|Maghreb Arab Press
APS|Algeria Press Service
TAP|Tunis Afrique Presse
PANA|Panapress
NAN|News Agency of Nigeria
GNA|Ghana News Agency
ENA|Ethiopian News Agency
KNA|Kenya News Agency
Agência Brasil|Agencia Brasil
Prensa Latina
Andina
Télam|Telam
Notimex
Inter Press Service|IPS
Catholic News Agency
Religion News Service
Amaq|Amaq News Agency|Amaq news agency
BNO News|BNO
Storyful
City News Service
States Newsroom
Tribune News Service
McClatchy
Knight Ridder
Cox Newspapers
Gannett
Scripps
Zuma Press
`

const OUTLETS = `
BBC|BBC News|British Broadcasting Corporation|BBC World Service
CNN|CNN.com|Cable News Network
CNN International
CNBC
MSNBC
NBC News|NBC
CBS News|CBS
ABC News
PBS|PBS NewsHour
NPR|National Public Radio
C-SPAN
Fox News|Fox News Channel|FoxNews.com|Fox Business
Newsmax
One America News|OAN
Breitbart|Breitbart News
Univision
Telemundo
Voice of America|VOA
Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty|RFERL
Radio Free Asia|RFA
Current Time
Deutsche Welle|DW
France 24|FRANCE 24
Radio France Internationale|RFI
Euronews
Al Jazeera|Al-Jazeera|Aljazeera
Al Arabiya|Al-Arabiya
Al Mayadeen
Al-Manar|Al Manar
Al Hurra|Alhurra
Sky News
ITV News|ITV
Channel 4 News
Channel NewsAsia
NHK|NHK World
RT|Russia Today
Rossiya 1|Rossiya-1
Channel One
Rain TV|Dozhd|TV Rain
CGTN|China Global Television Network
CCTV
TRT World|TRT
Press TV|PressTV
i24NEWS|i24
CBC|CBC News
CTV News|CTV
Global News
SBS News
ZDF
ARD
RTL
RAI
RTVE
RTÉ|RTE
The New York Times|New York Times|NYT|NYTimes
The Washington Post|Washington Post|WaPo
The Wall Street Journal|Wall Street Journal|WSJ
USA Today|USA TODAY
Los Angeles Times|The Los Angeles Times|LA Times|L.A. Times
Chicago Tribune|The Chicago Tribune
Chicago Sun-Times
The Boston Globe|Boston Globe
Boston Herald
The Philadelphia Inquirer|Philadelphia Inquirer
Philadelphia Magazine
The Miami Herald|Miami Herald
El Nuevo Herald
Houston Chronicle|The Houston Chronicle
The Dallas Morning News|Dallas Morning News
San Francisco Chronicle|SFGate
The Mercury News|Mercury News
The Seattle Times|Seattle Times
The Denver Post|Denver Post
Star Tribune
Detroit Free Press
The Detroit News|Detroit News
The Atlanta Journal-Constitution|Atlanta Journal-Constitution
Tampa Bay Times
Orlando Sentinel
The Baltimore Sun|Baltimore Sun
The Arizona Republic|Arizona Republic
The Des Moines Register|Des Moines Register
The Salt Lake Tribune|Salt Lake Tribune
The Oregonian|Oregonian
Newsday
New York Post|The New York Post|N.Y. Post
New York Daily News|The New York Daily News|Daily News
New York magazine|New York Magazine
The New Yorker
The Village Voice|Village Voice
The Washington Times|Washington Times
The Washington Examiner|Washington Examiner
The Washington Free Beacon|Washington Free Beacon
The Christian Science Monitor|Christian Science Monitor
The Hill
Politico|POLITICO|Politico Europe
Axios
ProPublica
The Intercept
The Atlantic
The Nation
The New Republic|New Republic
National Review
The Weekly Standard|Weekly Standard
The American Conservative
The Federalist
Mother Jones
Slate
Salon.com|Salon
Vox|Vox.com
BuzzFeed|BuzzFeed News
HuffPost|The Huffington Post|Huffington Post|HuffPo
The Daily Beast|Daily Beast
The Daily Caller|Daily Caller
TheBlaze|The Blaze
The Gateway Pundit|Gateway Pundit
The Drudge Report|Drudge Report
Business Insider
Yahoo News|Yahoo! News
Yahoo Finance|Yahoo! Finance
MarketWatch
Forbes
Fortune magazine|Fortune
TIME|Time magazine|Time Magazine
Newsweek
U.S. News & World Report
People magazine|PEOPLE
Vanity Fair
Rolling Stone
Esquire
Wired|WIRED
Ars Technica
The Verge
TechCrunch
Gizmodo
Engadget
Mashable
Motherboard
Vice News|VICE News|VICE
Gawker
Jezebel
Deadspin
Mediaite
Talking Points Memo|TPM
ThinkProgress
Raw Story|RawStory
TMZ
Variety
The Hollywood Reporter|Hollywood Reporter
ESPN
Sports Illustrated
Stars and Stripes
Military Times|Army Times|Navy Times|Air Force Times
American Military News|AMN
Defense News
Defense One
Jane's|Jane’s|Janes|Jane's Defence Weekly|IHS Jane's
The Drive
Foreign Policy
Foreign Affairs
The Diplomat
The National Interest
The Moscow Times|Moscow Times
Meduza
Novaya Gazeta
Kommersant
Vedomosti
RBC|RBK
Izvestia
Komsomolskaya Pravda
Moskovsky Komsomolets
Gazeta.ru
Lenta.ru
Fontanka
The Bell
The Insider
Echo of Moscow|Ekho Moskvy
Kyiv Post|The Kyiv Post
The Kyiv Independent|Kyiv Independent
Ukrainska Pravda
Hromadske
Belsat
EU Today
EUobserver
Euractiv|EURACTIV
The Times of London
The Sunday Times|Sunday Times
The Guardian
The Observer
The Independent
The Daily Telegraph|Daily Telegraph|The Telegraph|The Sunday Telegraph|Sunday Telegraph
Financial Times|The Financial Times|FT
The Economist
Daily Mail|The Daily Mail|MailOnline|Mail Online|Mail on Sunday|The Mail on Sunday
Daily Mirror|The Daily Mirror|The Mirror
Daily Express|The Daily Express|Express.co.uk
Evening Standard|London Evening Standard
The Sun
Metro.co.uk
New Statesman
The Spectator
Bellingcat
The Scotsman
The Herald
The Irish Times|Irish Times
Irish Independent
The Irish Examiner|Irish Examiner
Le Monde
Le Figaro
Libération|Liberation
Le Parisien
Mediapart
L'Express|L’Express
Der Spiegel|Spiegel|SPIEGEL|Spiegel Online
Die Zeit
Die Welt|Welt
Bild
Süddeutsche Zeitung|Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|FAZ
Handelsblatt
Der Standard
Neue Zürcher Zeitung|NZZ
Tages-Anzeiger
El País|El Pais
El Mundo
ABC.es
La Vanguardia
El Confidencial
Corriere della Sera
La Repubblica
La Stampa
Il Sole 24 Ore
Público
De Telegraaf
NRC Handelsblad|NRC
de Volkskrant
De Standaard
Le Soir
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Aftenposten
Politiken
Berlingske
Helsingin Sanomat
Yle|YLE
ERR News|ERR
Delfi
Gazeta Wyborcza
Rzeczpospolita
Hospodářské noviny
Kathimerini|Ekathimerini
Hürriyet|Hurriyet|Hurriyet Daily News
Daily Sabah
Cumhuriyet
Haaretz
The Jerusalem Post|Jerusalem Post
The Times of Israel|Times of Israel
Ynet|Ynetnews
Yedioth Ahronoth
Channel 12 News
Al-Ahram|Ahram Online
Asharq Al-Awsat
Arab News
The National
Gulf News
Khaleej Times
Al-Monitor
Middle East Eye
The New Arab
Rudaw
Kurdistan 24
The Daily Star
An-Nahar
Al-Akhbar
Iran International
Tehran Times
Dawn
The Express Tribune|Express Tribune
Geo News|Geo TV
The Times of India|Times of India
The Hindu
Hindustan Times
The Indian Express|Indian Express
NDTV
India Today
The Economic Times|Economic Times
The Wire
The Kathmandu Post|Kathmandu Post
Prothom Alo
Tolo News|TOLOnews|ToloNews
Khaama Press
Pajhwok|Pajhwok Afghan News
South China Morning Post|The South China Morning Post|SCMP
Global Times|The Global Times
People's Daily|People’s Daily
China Daily
Caixin
Sina
Hong Kong Free Press
Apple Daily
Taipei Times
The Japan Times|Japan Times
The Asahi Shimbun|Asahi Shimbun|Asahi
Mainichi|Mainichi Shimbun|The Mainichi
Yomiuri|Yomiuri Shimbun|The Yomiuri Shimbun
Nikkei|Nikkei Asia|Nikkei Asian Review
The Korea Herald|Korea Herald
The Korea Times|Korea Times
Chosun Ilbo|The Chosun Ilbo
JoongAng Ilbo|JoongAng Daily
NK News
Rodong Sinmun
The Straits Times|Straits Times
Bangkok Post
The Jakarta Post|Jakarta Post
Kompas
The Star Online
Malaysiakini
Rappler
Philippine Daily Inquirer
Myanmar Now
The Irrawaddy|Irrawaddy
VnExpress
The Australian
The Sydney Morning Herald|Sydney Morning Herald
The Age
ABC Australia
news.com.au
The New Zealand Herald|New Zealand Herald|NZ Herald
Stuff.co.nz
RNZ
The Globe and Mail|Globe and Mail
Toronto Star|The Toronto Star
National Post
La Presse
Le Devoir
El Universal
Reforma
Milenio
La Jornada
Animal Político
O Globo|Globo
Folha de S.Paulo|Folha de S. Paulo|Folha
O Estado de S. Paulo
Clarín|Clarin
La Nación|La Nacion
Infobae
Página/12
El Tiempo
El Espectador
Semana
Caracol
El Comercio
La República
El Mercurio
La Tercera
Telesur|teleSUR
Efecto Cocuyo
El Pitazo
Granma
14ymedio
El Nacional
Mail & Guardian
Daily Maverick
News24
Sunday Times of South Africa
SABC
The EastAfrican
Daily Nation
The Standard
The Punch
Premium Times
Vanguard
The Cable
Addis Standard
The Reporter Ethiopia
Jeune Afrique
Radio Dabanga|Dabanga
Radio Okapi
The Epoch Times|Epoch Times
ZeroHedge|Zero Hedge
InfoWars|Infowars
WikiLeaks
The Onion
Snopes|Snopes.com
PolitiFact
FactCheck.org
Full Fact
Boing Boing
The Register
The Conversation
Quartz
Global Voices
OpenDemocracy|openDemocracy
`

export type KnownOutlet = {
  readonly name: string
  readonly names: readonly string[]
  readonly agency: boolean
}

const parse = (table: string, agency: boolean): readonly KnownOutlet[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map((names) => ({ name: names[0] ?? '', names, agency }))

/** Every outlet of the lists above, agencies first. */
export const KNOWN_OUTLETS: readonly KnownOutlet[] = [...parse(AGENCIES, true), ...parse(OUTLETS, false)]

/** All names of agencies, in lower case. CNN and its like sign datelines as agencies do. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  [
    ...parse(AGENCIES, true).flatMap((one) => one.names),
    'CNN',
    'RFE/RL',
    'VOA',
    'BBC',
    'CNBC',
    'Fox News',
    'NBC News',
    'ABC News',
    'CBS News',
  ].map((name) => name.toLowerCase()),
)
