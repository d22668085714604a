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
Anadolu
Antara
Asahi Shimbun
Associated Press
Axios
BBC
BBC News
Bild
Bloomberg
Bloomberg News
BuzzFeed
CBC
CBS
CBS News
CNBC
CNN
Channel 4
Corriere della Sera
DPA
Daily Mail
Daily Mirror
Daily Telegraph
Der Spiegel
Die Welt
Die Zeit
EFE
ESPN
Economist
El Pais
El País
Fars
Financial Times
Forbes
Fortune
Fox News
Guardian
HBO
Haaretz
HuffPost
Huffington Post
IRNA
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
Mehr
NBC
NBC News
NHK
NPR
Nature
New York Times
Newsweek
PA
PBS
PTI
Playboy
Politico
Pravda
Press Association
Press Trust of India
RAI
RIA Novosti
RTE
Reuters
Rolling Stone
SANA
Sky
Sky News
Slate
Spiegel
TASS
Tass
The Daily Telegraph
The Economist
The Guardian
The Independent
The Lancet
The New York Times
The Sun
The Times
The Wall Street Journal
The Washington Post
Thomson Reuters
Time magazine
UPI
USA Today
Ukrinform
Vanity Fair
Variety
Vice
Vox
Wall Street Journal
Washington Post
WikiLeaks
Wikimedia
Wikinews
Wikipedia
Xinhua
Yomiuri Shimbun
Yonhap
ZDF
dpa
`;
