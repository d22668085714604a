// News agencies, papers, broadcasters and magazines
// that news names without a telling head word or suffix, written from general knowledge.

export const newsMedia = `
AAP
ABC
ABC News
AFP
ANSA
AP
ARD
Agence France-Presse
Al Arabiya
Al Jazeera
Al-Jazeera
Allure
Anadolu
Antara
Ars Technica
Asahi Shimbun
Associated Press
Axios
BBC
BBC News
Bild
Billboard
Bloomberg
Bloomberg News
Boston Globe
Breitbart
BuzzFeed
C-SPAN
CBC
CBS
CBS News
CNBC
CNET
CNN
Channel 4
Channel 5
Chicago Sun-Times
Chicago Tribune
Cleveland Plain Dealer
Corriere della Sera
Cosmopolitan
DPA
Daily Mail
Daily Mirror
Daily Telegraph
DailyMail
Dallas Morning News
Der Spiegel
Der Standard
Detroit Free Press
Die Welt
Die Zeit
EFE
ESPN
Economist
El Mundo
El Pais
El País
Elle
Entertainment Weekly
Esquire
Evening Standard
Fars
Financial Times
Forbes
Fortune
Fox Business
Fox News
GQ
Gawker
Gizmodo
Glamour
Globe and Mail
Guardian
HBO
Haaretz
Hollywood Reporter
Houston Chronicle
HuffPost
Huffington Post
Hulu
IRNA
ITN
ITV
Interfax
Itar-Tass
Izvestia
Jerusalem Post
KCNA
Kommersant
Kyodo
La Repubblica
La Stampa
Lancet
Le Figaro
Le Monde
Liberation
Los Angeles Times
MSNBC
MTV
MailOnline
Mashable
Mehr
Miami Herald
Mother Jones
NBC
NBC News
NHK
NPR
National Geographic
National Journal
National Review
Nature
New Republic
New York Post
New York Times
New Yorker
Newsweek
Nickelodeon
PA
PBS
PTI
Paris Match
People magazine
Philadelphia Inquirer
Plain Dealer
Playboy
Politico
Pravda
Press Association
Press Trust of India
Psychology Today
RAI
RIA Novosti
RTE
Radio Times
Real Clear Politics
RealClearPolitics
Reuters
Rolling Stone
SANA
Salon
San Francisco Chronicle
Sankei
Scientific American
Seattle Times
Showtime
Sky
Sky News
Sky Sports
Slate
South China Morning Post
Spiegel
Sports Illustrated
TASS
TMZ
Tass
TechCrunch
Telemundo
The Atlantic
The Daily Beast
The Daily Telegraph
The Economist
The Guardian
The Hill
The Independent
The Intercept
The Lancet
The New York Times
The New Yorker
The Sun
The Times
The Verge
The Wall Street Journal
The Washington Post
Thomson Reuters
Time magazine
Toronto Star
UPI
USA Today
Ukrinform
Univision
Us Weekly
Vanity Fair
Variety
Vice
Vogue
Vox
Wall Street Journal
Washington Examiner
Washington Post
Washington Times
WikiLeaks
Wikimedia
Wikinews
Wikipedia
Wired
Xinhua
Yomiuri Shimbun
Yonhap
ZDF
ZDNet
dpa
`;
