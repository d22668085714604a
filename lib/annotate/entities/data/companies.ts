// Companies and brands
// that news names without a telling head word or suffix, written from general knowledge.

export const companies = `
3M
ABN Amro
AIG
AMD
AOL
AT&T
AXA
Abbott Laboratories
Accenture
Activision
Adidas
Adobe
Aeroflot
Air France
Airbnb
Airbus
Airtel
Alcoa
Aldi
Alibaba
Alitalia
Allianz
Alphabet
Amazon
American Airlines
American Express
Amgen
Anheuser-Busch
Anthropic
Aon
Apple
Aramco
ArcelorMittal
Arla
Asda
AstraZeneca
Asus
Atari
Audi
Aviva
BAA
BAE
BASF
BBVA
BHP
BHP Billiton
BMW
BNP
BNP Paribas
BP
BSkyB
BT
Baidu
Bain
Bank of America
Barclays
Bayer
Bear Stearns
Bechtel
BellSouth
Bentley
Berkshire Hathaway
Best Buy
BioNTech
Biogen
BlackBerry
BlackRock
Blizzard
Bloomingdale's
Boeing
Bombardier
Booz Allen Hamilton
Bosch
Bristol-Myers Squibb
British Airways
British Telecom
Bugatti
Burger King
ByteDance
CNOOC
CVS
Cadbury
Campbell Soup
Canon
Capital One
Cargill
Carlsberg
Carrefour
Caterpillar
Cathay Pacific
Charles Schwab
Chase Manhattan
Chevrolet
Chevron
Chick-fil-A
Chrysler
Cigna
Cisco
Citi
Citibank
Citigroup
Citroen
Coca-Cola
Colgate-Palmolive
Comcast
Commerzbank
Compaq
Conoco
ConocoPhillips
Continental
Costco
Credit Agricole
Credit Lyonnais
Credit Suisse
DHL
Daewoo
Daimler
DaimlerChrysler
Danone
Danske Bank
Dassault
Debenhams
DeepMind
Dell
Deloitte
Delta
Deutsche Bank
Deutsche Boerse
Deutsche Telekom
Diageo
Disney
Dow Chemical
Dow Jones
Dr Pepper
DreamWorks
DuPont
Dunkin' Donuts
Dyson
E.ON
EDF
EMI
ENI
EasyJet
Edward Jones
Electronic Arts
Eli Lilly
Embraer
Emirates
Engie
Eni
Enron
Equinor
Ericsson
Ernst & Young
Etihad
Euronext
Exelon
Exxon
Exxon Mobil
ExxonMobil
Facebook
Fannie Mae
FedEx
Ferrari
Fiat
Fitch
Foot Locker
Ford
Foxconn
France Telecom
Freddie Mac
Fujitsu
G4S
GE
GM
GSK
Gannett
Garuda Indonesia
Gazprom
General Dynamics
General Electric
General Mills
General Motors
Getty Images
Gilead
GlaxoSmithKline
Glencore
Goldman Sachs
Google
Grupo Modelo
H&M
HMV
HP
HSBC
Halliburton
Harley-Davidson
Harrods
Hasbro
Heineken
Heinz
Hershey
Hertz
Hewlett-Packard
Hitachi
Home Depot
Honda
Huawei
Hugo Boss
Hyundai
IBM
IKEA
ING
ITT
Iberia
Ikea
Infosys
Instacart
Instagram
Intel
Isuzu
J.P. Morgan
JCPenney
JPMorgan
JPMorgan Chase
Jack Daniel's
Jaguar
Jeep
JetBlue
John Deere
John Lewis
Johnson & Johnson
Johnson Controls
KFC
KKR
KLM
KPMG
Kawasaki
Kellogg's
Kia
Kimberly-Clark
Kmart
Kodak
Kraft
Kraft Foods
Kroger
LG
Lamborghini
Land Rover
Laura Ashley
Lehman
Lehman Brothers
Lenovo
Levi Strauss
Liberty Mutual
Lidl
LinkedIn
Lloyds
Lockheed Martin
Logitech
London Stock Exchange
Louis Vuitton
Lufthansa
Lukoil
Lululemon
Lyft
MCI
MGM
Macy's
Mahindra
Marks & Spencer
Maruti
Marvel
Maserati
Mastercard
Mattel
Mazda
McDonald's
McDonnell Douglas
McKinsey
McLaren
Mercedes
Mercedes-Benz
Merck
Merrill Lynch
MetLife
Meta
Michelin
Micron
Microsoft
Mitsubishi
Mitsui
Mobil
Moderna
Molson Coors
Mondelez
Monsanto
Moody's
Morgan Stanley
Morrisons
Motorola
Mozilla
NEC
NTT
NYSE
Napster
Nasdaq
NatWest
Natixis
Neiman Marcus
Nestle
Nestlé
Netflix
New York Stock Exchange
News Corp
Nike
Nikon
Nintendo
Nissan
Nokia
Nomura
Nortel
Northrop Grumman
Northwest
Novartis
Novell
Novo Nordisk
Nvidia
O2
Ocado
Office Depot
Olivetti
Opel
OpenAI
Oracle
Orange
PDVSA
PSA
Palantir
Panasonic
Paramount
Paul Smith
PayPal
Peloton
Pemex
Pepsi
PepsiCo
Perrier
PetroChina
Petrobras
Peugeot
Pfizer
Philip Morris
Philips
Pinterest
Pirelli
Pixar
Pizza Hut
PlayStation Network
Porsche
PricewaterhouseCoopers
Procter & Gamble
Prudential
Puma
PwC
Qantas
Qatar Airways
Qualcomm
Qwest
RBS
Rabobank
Ralph Lauren
Raytheon
Red Bull
Red Hat
Reddit
Reebok
Regeneron
Renault
Repsol
Ricoh
Rio Tinto
Rite Aid
Roche
Rolls-Royce
Rosneft
Royal Dutch Shell
Ryanair
S&P
SAP
SAS
SNCF
SSE
Saab
Safeway
Sainsbury's
Salesforce
Sallie Mae
Samsung
Sanofi
Santander
Sara Lee
Sauber
Saudi Aramco
Scania
Schlumberger
Seagate
Sears
Sega
Sharp
Shell
Siemens
Singapore Airlines
Sinopec
Skoda
Skype
Smith & Wesson
Snapchat
Societe Generale
SoftBank
SolarWinds
Sony
Sotheby's
Southwest
SpaceX
Spotify
Sprint
Standard & Poor's
Starbucks
Statoil
Stellantis
Strava
Stripe
StubHub
Subaru
Substack
Sun Microsystems
Suzuki
Symantec
T-Mobile
TSMC
TUI
TalkTalk
Target
Tata
Tate & Lyle
Telefonica
Telstra
Tencent
Tesco
Tesla
Teva
Texaco
Thales
Theranos
Thomas Cook
Thomson
Tiffany
TikTok
Time Warner
Toshiba
Total
Toyota
Toyota Motor
Toys R Us
Transocean
Transport for London
TriStar
Twitter
Tyson Foods
UBS
UPS
US Airways
US Steel
Uber
Ubisoft
Under Armour
Unilever
Uniqlo
Unisys
United Airlines
VW
Vale
Valeant
Valve
Vauxhall
Verizon
Viacom
Virgin
Virgin Atlantic
Visa
Vivendi
Vodacom
Vodafone
Volkswagen
Volvo
Wal-Mart
Walgreens
Walmart
Walt Disney
Warner Bros
Waymo
Wells Fargo
WhatsApp
Whirlpool
Whole Foods
William Hill
WorldCom
Wyeth
Xerox
Xiaomi
Yahoo
Yamaha
YouTube
Yukos
ZTE
Zara
Zoom
Zurich Insurance
Zynga
eBay
`;
