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
Accenture
Activision
Adidas
Adobe
Aeroflot
Air France
Airbnb
Airbus
Alcoa
Aldi
Alibaba
Alitalia
Allianz
Alphabet
Amazon
American Airlines
American Express
Anheuser-Busch
Anthropic
Apple
Aramco
ArcelorMittal
Asda
AstraZeneca
Audi
Aviva
BAE
BASF
BBVA
BHP
BHP Billiton
BMW
BNP
BNP Paribas
BP
BT
Baidu
Bank of America
Barclays
Bayer
Bear Stearns
Berkshire Hathaway
BioNTech
Biogen
BlackBerry
BlackRock
Blizzard
Boeing
Bombardier
Bosch
British Airways
British Telecom
Burger King
ByteDance
CNOOC
Cadbury
Canon
Carlsberg
Carrefour
Caterpillar
Chevrolet
Chevron
Chrysler
Cisco
Citi
Citibank
Citigroup
Citroen
Coca-Cola
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
Danone
Dassault
DeepMind
Dell
Deloitte
Delta
Deutsche Bank
Deutsche Telekom
Disney
Dow Chemical
Dow Jones
DuPont
ENI
EasyJet
Electronic Arts
Eli Lilly
Embraer
Emirates
Eni
Enron
Equinor
Ericsson
Ernst & Young
Etihad
Exxon
Exxon Mobil
ExxonMobil
Facebook
FedEx
Ferrari
Fiat
Fitch
Ford
Foxconn
France Telecom
Fujitsu
GE
GM
Gazprom
General Dynamics
General Electric
General Motors
Gilead
GlaxoSmithKline
Glencore
Goldman Sachs
Google
H&M
HP
HSBC
Halliburton
Heineken
Heinz
Hewlett-Packard
Hitachi
Home Depot
Honda
Huawei
Hyundai
IBM
IKEA
ING
Iberia
Ikea
Instagram
Intel
Isuzu
J.P. Morgan
JPMorgan
JPMorgan Chase
Jaguar
JetBlue
John Deere
Johnson & Johnson
KFC
KLM
KPMG
Kellogg's
Kia
Kmart
Kodak
Kraft
LG
Land Rover
Lehman
Lehman Brothers
Lenovo
Lidl
LinkedIn
Lloyds
Lockheed Martin
London Stock Exchange
Lufthansa
Lukoil
Lyft
MCI
Marks & Spencer
Mastercard
Mazda
McDonald's
McKinsey
Mercedes
Mercedes-Benz
Merck
Merrill Lynch
Meta
Microsoft
Mitsubishi
Mobil
Moderna
Monsanto
Moody's
Morgan Stanley
Morrisons
Motorola
Mozilla
NASDAQ
NEC
NTT
NYSE
Nasdaq
NatWest
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
Northrop Grumman
Northwest
Novartis
Novell
Nvidia
Opel
OpenAI
Oracle
Orange
PDVSA
PSA
Palantir
Panasonic
Paramount
PayPal
Pemex
Pepsi
PepsiCo
PetroChina
Petrobras
Peugeot
Pfizer
Philip Morris
Philips
Pixar
Porsche
PricewaterhouseCoopers
Prudential
Puma
PwC
Qantas
Qualcomm
RBS
Rabobank
Raytheon
Red Hat
Reddit
Reebok
Renault
Repsol
Rio Tinto
Roche
Rolls-Royce
Rosneft
Royal Dutch Shell
Ryanair
S&P
SAP
Saab
Sainsbury's
Samsung
Sanofi
Santander
Saudi Aramco
Scania
Schlumberger
Sears
Sega
Sharp
Shell
Siemens
Sinopec
Skype
Snapchat
Societe Generale
SoftBank
Sony
Southwest
SpaceX
Spotify
Sprint
Standard & Poor's
Starbucks
Statoil
Stripe
Subaru
Sun Microsystems
Suzuki
T-Mobile
TSMC
Target
Tata
Telefonica
Telstra
Tencent
Tesco
Tesla
Texaco
Thales
Theranos
TikTok
Time Warner
Toshiba
Total
Toyota
Transocean
Twitter
UBS
UPS
US Airways
Uber
Ubisoft
Unilever
United Airlines
VW
Vale
Valve
Verizon
Viacom
Virgin Atlantic
Visa
Vodafone
Volkswagen
Volvo
Wal-Mart
Walmart
Walt Disney
Warner Bros
Wells Fargo
WhatsApp
WorldCom
Xerox
Xiaomi
Yahoo
YouTube
Yukos
ZTE
Zara
Zoom
Zurich Insurance
eBay
`;
