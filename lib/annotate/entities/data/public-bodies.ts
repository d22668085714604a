// Bodies of states and societies
// that news names without a telling head word or suffix, written from general knowledge.

/** Unions of states. */
export const internationalBodies = `
APEC
ASEAN
AU
African Union
Arab League
BRICS
CIS
Commonwealth
Commonwealth of Nations
ECB
ECOWAS
EU
Eurogroup
European Commission
European Parliament
European Union
Eurostat
FAO
G-20
G-7
G-8
G20
G7
G8
GCC
Group of 20
Group of Eight
Group of Seven
IAEA
ICC
ICRC
IGAD
ILO
IMF
IPCC
Interpol
Mercosur
NATO
Nato
OAS
OECD
OPEC
OPEC+
OSCE
Opec
SADC
UN
UNDP
UNEP
UNESCO
UNFPA
UNHCR
UNICEF
UNODC
UNRWA
United Nations
WFP
WHO
WTO
World Bank
`;

/** Parliaments, ministries, agencies and forces. */
export const governmentBodies = `
ATF
Air Force
Army
Bundesbank
Bundesrat
Bundestag
Bureau of Labor Statistics
CBO
CDC
CIA
Cabinet Office
Centers for Disease Control
Coast Guard
Commons
Congress
Cortes
Crown Prosecution Service
DEA
DHS
DNC
Defence Ministry
Diet
DoJ
Duma
EEOC
EPA
FAA
FBI
FCC
FDA
FEMA
FERC
FSB
FTC
Fed
Federal Reserve
Foreign Office
GAO
GCHQ
GRU
Garda
Gestapo
HMRC
HUD
Holy See
Holyrood
Home Office
House of Commons
House of Lords
House of Representatives
ICE
IDF
IRS
ISI
Inland Revenue
Justice Department
Justice Ministry
KGB
Knesset
Kremlin
Lok Sabha
Lords
MI5
MI6
Majlis
Marine Corps
Marines
Met Office
Met Police
Mossad
NASA
NHS
NHTSA
NIH
NIST
NOAA
NSA
NTSB
NYPD
National Guard
Navy
OSHA
Ofcom
Ofgem
Ofsted
Ofwat
PBOC
PLA
Parliament
Politburo
RAF
RNC
Rajya Sabha
Revolutionary Guard
Revolutionary Guards
Riksbank
Royal Air Force
Royal Navy
SEC
Scotland Yard
Secret Service
Senate
Shin Bet
Stasi
State Department
State Duma
Stormont
Supreme Court
TSA
TfL
Treasury
U.S. Congress
US Air Force
US Army
US Marines
US Navy
USAF
USAID
USDA
USGS
USMC
USPS
Veterans Affairs
Waffen SS
`;

export const parties = `
ANC
AfD
Alternative for Germany
BJP
Ba'ath
Baath
CDU
CSU
Communist Party
Conservative Party
DUP
Democratic Party
Ennahda
FDP
Fidesz
Five Star Movement
Forza Italia
GOP
Golkar
Green Party
Jobbik
Kadima
Komeito
LDP
Labour
Labour Party
Law and Justice
Lega
Lib Dem
Lib Dems
Liberal Democrats
Likud
MDC
Meretz
NLD
National Front
National Rally
New Labour
Nur Otan
PASOK
Plaid Cymru
Podemos
Republican Party
SDLP
SNP
SPD
Shas
Shiv Sena
Solidarity
Syriza
Tea Party
Tories
UKIP
Zanu-PF
`;

/** Armed groups and movements. */
export const movements = `
Abu Sayyaf
Al Qaeda
Al Shabaab
Al-Qaeda
Al-Qaida
Al-Shabaab
Antifa
Black Lives Matter
Boko Haram
Daesh
ETA
FARC
Fatah
Hamas
Hezbollah
Hizbollah
Hizbullah
Houthis
IRA
IS
ISIL
ISIS
Islamic State
Janjaweed
Jemaah Islamiah
Jemaah Islamiyah
Khmer Rouge
Ku Klux Klan
LTTE
Lashkar-e-Taiba
M23
Mafia
Muslim Brotherhood
PKK
PLO
Peshmerga
Proud Boys
QAnon
Qaeda
Sendero Luminoso
Shabaab
Sinn Féin
Taleban
Taliban
Tamil Tigers
Wagner Group
YPG
`;

export const charities = `
AARP
ACLU
Amnesty
Amnesty International
Doctors Without Borders
Greenpeace
Human Rights Watch
International Red Cross
Medecins Sans Frontieres
NAACP
NRA
Oxfam
PETA
RSPCA
Red Crescent
Red Cross
Save the Children
Transparency International
WWF
`;

/** Universities and institutes. */
export const learnedBodies = `
AFL-CIO
Berkeley Lab
Brookings
Brown University
CERN
Caltech
Cambridge University
Chatham House
Columbia University
Cornell
Dartmouth
Duke University
ESA
European Space Agency
Gallup
Georgetown
Harvard
ISRO
Ipsos
JAXA
Johns Hopkins
King's College London
LSE
Louvre
MIT
Max Planck
Mayo Clinic
Nielsen
Oxford Economics
Oxford University
Pew
Princeton
Quinnipiac
RAND
Rand Corporation
Roscosmos
Smithsonian
Sorbonne
Stanford
Technion
Tufts
UC Berkeley
UCLA
Vanderbilt
Yale
YouGov
`;
