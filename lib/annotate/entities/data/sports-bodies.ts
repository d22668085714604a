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
Fifa
IAAF
IOC
La Liga
Ligue 1
MLB
MLS
NBA
NCAA
NFL
NHL
NRL
PGA
Premier League
Serie A
UEFA
UFC
USADA
Uefa
WADA
WTA
WWE
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
Atletico Madrid
Austria Vienna
Auxerre
Avalanche
Barca
Bayer Leverkusen
Bayern
Bayern Munich
Bears
Benfica
Bengals
Besiktas
Betis
Bills
Blackburn Rovers
Blackhawks
Blue Jays
Blues
Boca Juniors
Borussia Dortmund
Borussia Moenchengladbach
Braves
Brewers
Broncos
Brondby
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
Cardinals
Cavaliers
Celtic
Celtics
Chargers
Chelsea
Chiefs
Clippers
Club Brugge
Colts
Corinthians
Cowboys
Crusaders
Crystal Palace
Cubs
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
Grasshoppers
Grizzlies
Hansa Rostock
Hawks
Hearts
Heat
Hertha
Hibernian
Hornets
IFK Gothenburg
Indians
Inter
Inter Milan
Islanders
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
Leicester Tigers
Lightning
Liverpool FC
Magic
Manchester City
Manchester United
Maple Leafs
Mariners
Marlins
Mavericks
Mets
Motherwell
Napoli
Nationals
Nets
Newcastle United
Northampton Saints
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
Senators
Shakhtar Donetsk
Sharks
Sheffield United
Sheffield Wednesday
Slavia Prague
Sonics
Sparta Prague
Spartak Moscow
Sporting
Sporting Lisbon
Springboks
Spurs
Stars
Steaua Bucharest
Steelers
Suns
Super League
SuperSonics
Texans
Tigers
Timberwolves
Titans
Tottenham
Tottenham Hotspur
Trail Blazers
Twins
Udinese
Valladolid
VfB Stuttgart
Vikings
Wallabies
Waratahs
Warriors
Werder Bremen
West Ham
White Sox
Widnes
Wigan
Wizards
Wolves
Yankees
`;
