// Bodies of states and societies
// that news names without a telling head word or suffix, written from general knowledge.

/** Unions of states. */
export const internationalBodies = `
APEC
ASEAN
AU
African Union
Arab League
Asean
BRICS
CIS
Commonwealth
ECB
ECOWAS
EU
Eurogroup
European Commission
European Parliament
European Union
Europol
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
UNESCO
UNHCR
UNICEF
UNRWA
United Nations
WFP
WHO
WTO
`;

/** Parliaments, ministries, agencies and forces. */
export const governmentBodies = `
ATF
Air Force
Army
Bundesbank
Bundesrat
Bundestag
CDC
CIA
Cabinet Office
Coast Guard
Commons
Congress
Cortes
DEA
DHS
Defence Ministry
Diet
Duma
EPA
FAA
FBI
FCC
FDA
FEMA
FSB
FTC
Fed
Federal Reserve
Foreign Office
GCHQ
GRU
HMRC
Holy See
Holyrood
Home Office
House of Commons
House of Lords
House of Representatives
IDF
IRS
ISI
Justice Department
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
Mossad
NASA
NHS
NHTSA
NIH
NOAA
NSA
NTSB
National Guard
Navy
PLA
Parliament
RAF
Rajya Sabha
Revolutionary Guard
Revolutionary Guards
Royal Air Force
Royal Navy
SEC
Scotland Yard
Secret Service
Senate
Shin Bet
State Department
State Duma
Stormont
Supreme Court
TSA
Treasury
U.S. Congress
US Air Force
US Army
US Marines
US Navy
USDA
USGS
`;

export const parties = `
ANC
AfD
BJP
Ba'ath
Baath
CDU
CSU
Communist Party
Conservative Party
DUP
Democratic Party
FDP
Fidesz
Forza Italia
GOP
Golkar
Green Party
Kadima
Komeito
LDP
Labour
Labour Party
Law and Justice
Lib Dems
Liberal Democrats
Likud
MDC
NLD
PASOK
Pasok
Plaid Cymru
Podemos
Republican Party
SDLP
SNP
SPD
Shas
Solidarity
Syriza
Tea Party
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
IRA
IS
ISIL
ISIS
Islamic State
Jemaah Islamiah
Jemaah Islamiyah
Ku Klux Klan
LTTE
Lashkar-e-Taiba
Mafia
Muslim Brotherhood
PKK
PLO
Sinn Fein
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
Berkeley Lab
Brookings
CERN
Caltech
Cambridge University
Chatham House
ESA
European Space Agency
Gallup
Harvard
ISRO
Ipsos
JAXA
LSE
Louvre
MIT
Max Planck
Nielsen
Oxford University
Pew
Princeton
RAND
Roscosmos
Smithsonian
Sorbonne
UCLA
Yale
YouGov
`;
