// Associations, leagues and clubs of sport
// that news names without a telling head word or suffix, written from general knowledge.

export const sportsBodies = `
AFL
ATP
BCCI
Bundesliga
Eredivisie
FIA
FIFA
FINA
FIS
Fifa
Formula 1
Formula One
IAAF
IOC
IRB
LPGA
LTA
La Liga
Ligue 1
MLB
MLS
NASCAR
NBA
NCAA
NFL
NHL
NRL
PGA
Premier League
Premiership
RFU
Serie A
UEFA
UFC
USADA
Uefa
WADA
WBA
WBC
WNBA
WTA
WWE
World Athletics
World Rugby
`;

export const clubs = `
49ers
76ers
AC Milan
AEK
AS Roma
Ajax
All Blacks
Anderlecht
Angels
Arsenal
Aston Villa
Astros
Atalanta
Athletic Bilbao
Athletics
Atlanta Braves
Atletico Madrid
Austria Vienna
Auxerre
Avalanche
Barbarians
Barca
Bath Rugby
Bayer Leverkusen
Bayern
Bayern Munich
Bears
Benfica
Bengals
Besiktas
Betis
Bills
Birmingham City
Black Caps
Blackburn Rovers
Blackhawks
Blackpool FC
Blue Jays
Blues
Boca Juniors
Borussia Dortmund
Borussia Moenchengladbach
Boston Red Sox
Braves
Brewers
Brighton & Hove Albion
Broncos
Brondby
Brooklyn Nets
Browns
Bruins
Brumbies
Buccaneers
Bucks
Bulls
CSKA Moscow
Canadiens
Canucks
Capitals
Cardiff City
Cardinals
Cavaliers
Celtic
Celtics
Chargers
Charlton Athletic
Chelsea
Chicago Bears
Chiefs
Cleveland Browns
Cleveland Cavaliers
Cleveland Indians
Clippers
Club Brugge
Colts
Corinthians
Cowboys
Crusaders
Crystal Palace
Cubs
Dallas Cowboys
Deportivo Coruna
Devils
Diamondbacks
Dodgers
Dolphins
Dunfermline
Dynamo Kiev
Dynamo Moscow
Eagles
Eintracht Frankfurt
Espanyol
Everton
Expos
FC Barcelona
FC Porto
Falcons
Fenerbahce
Ferencvaros
Feyenoord
Fiorentina
Flamengo
Flames
Flyers
Fulham
Galatasaray
Giants
Golden State Warriors
Grasshoppers
Green Bay Packers
Grizzlies
Gunners
Hansa Rostock
Hawks
Hearts
Heat
Hertha
Hibernian
Hornets
Houston Astros
IFK Gothenburg
Indians
Inter
Inter Milan
Islanders
Jacksonville Jaguars
Jaguars
Jazz
Juventus
Kilmarnock
Kings
Knicks
Lakers
Lazio
Leeds United
Legia Warsaw
Leicester City
Leicester Tigers
Lightning
Lions
Liverpool FC
Los Angeles Lakers
Magic
Magpies
Man City
Man United
Man Utd
Manchester City
Manchester United
Maple Leafs
Mariners
Marlins
Mavericks
Mets
Miami Heat
Minnesota Vikings
Motherwell
Munster
Napoli
Nationals
Nets
New England Patriots
Newcastle United
Northampton Saints
Norwich City
Nottingham Forest
Nuggets
Oilers
Olympiakos
Olympique Lyon
Olympique Marseille
Orioles
PSG
PSV
PSV Eindhoven
Pacers
Packers
Padres
Panathinaikos
Panthers
Paris Saint-Germain
Partizan
Patriots
Penguins
Phillies
Pirates
Pistons
Proteas
Pumas
QPR
Queens Park Rangers
Raiders
Raith
Rangers
Rapid Vienna
Raptors
Ravens
Real Betis
Real Madrid
Real Sociedad
Red Devils
Red Sox
Red Star Belgrade
Red Wings
Reds
Redskins
River Plate
Rockets
Rockies
Roma
Rosenborg
Royals
Sabres
Saints
Sampdoria
Santos
Saracens
Schalke
Seahawks
Seattle Seahawks
Senators
Shakhtar Donetsk
Sharks
Sheffield United
Sheffield Wednesday
Slavia Prague
Socceroos
Sonics
Sparta Prague
Spartak Moscow
Sporting
Sporting Lisbon
Springboks
Spurs
Stade Francais
Stars
Steaua Bucharest
Steelers
Sunderland
Suns
Super League
SuperSonics
Swansea City
Tampa Bay Buccaneers
Texans
Three Lions
Tigers
Timberwolves
Titans
Tottenham
Tottenham Hotspur
Toulouse Olympique
Trail Blazers
Twins
Udinese
Utah Jazz
Valladolid
VfB Stuttgart
Vikings
Wallabies
Waratahs
Warriors
Wasps
Werder Bremen
West Ham
White Sox
Widnes
Wigan
Wigan Athletic
Wizards
Wolverhampton Wanderers
Wolves
Yankees
`;
