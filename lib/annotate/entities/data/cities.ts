// Capitals and other cities and towns that news names often, written from general knowledge.

export const cities = `
Aachen
Abbottabad
Aberdeen
Abidjan
Abu Dhabi
Abuja
Acapulco
Accra
Adana
Addis Ababa
Adelaide
Aden
Ahmedabad
Aix-en-Provence
Ajaccio
Akron
Albany
Albuquerque
Aleppo
Alexandria
Algiers
Alicante
Almaty
Amman
Amritsar
Amsterdam
Anaheim
Anchorage
Ankara
Annapolis
Antalya
Antananarivo
Antwerp
Arlington
Arnhem
Ashgabat
Asmara
Astana
Asuncion
Athens
Atlanta
Atlantic City
Auckland
Augusta
Auschwitz
Austin
Auxerre
Avignon
Baghdad
Bakhmut
Baku
Baltimore
Bamako
Bandung
Bangalore
Bangkok
Bangui
Banja Luka
Banjul
Barcelona
Bari
Barranquilla
Basel
Basra
Bath
Baton Rouge
Bayonne
Beersheba
Beijing
Beirut
Belfast
Belgrade
Belo Horizonte
Bengaluru
Benghazi
Bergamo
Bergen
Berkeley
Berlin
Bern
Berne
Bethlehem
Bhopal
Bielefeld
Bilbao
Birmingham
Bishkek
Bissau
Blackburn
Blackpool
Bloemfontein
Bochum
Bogota
Bogotá
Boise
Bologna
Bolton
Bombay
Bonn
Bordeaux
Boston
Boulder
Bournemouth
Bradford
Brasilia
Bratislava
Brazzaville
Bremen
Brescia
Brest
Bridgetown
Brighton
Brisbane
Bristol
Brno
Bronx
Brooklyn
Bruges
Brussels
Bucharest
Budapest
Buenos Aires
Buffalo
Bujumbura
Bukavu
Burbank
Busan
Cairo
Calais
Calcutta
Calgary
Cali
Cambridge
Canberra
Cancun
Cannes
Canterbury
Canton
Cape Canaveral
Cape Town
Caracas
Cardiff
Carlisle
Cartagena
Casablanca
Catania
Cebu
Charleroi
Charleston
Charlotte
Charlottesville
Chattanooga
Chengdu
Chennai
Chernobyl
Chester
Chester-le-Street
Chesterfield
Chiang Mai
Chiba
Chicago
Chisinau
Chittagong
Chongqing
Christchurch
Cincinnati
Ciudad Juarez
Cleveland
Cologne
Colombo
Colorado Springs
Columbine
Columbus
Conakry
Concepcion
Copenhagen
Cordoba
Cork
Coventry
Cracow
D.C.
Dakar
Dallas
Damascus
Dar es Salaam
Darwin
Davos
Dayton
Delhi
Denver
Derby
Des Moines
Detroit
Dhaka
Dharamsala
Dijon
Dili
Dnipro
Doha
Donetsk
Dortmund
Douala
Dover
Dresden
Dubai
Dublin
Dubrovnik
Duesseldorf
Duisburg
Dundee
Dunkirk
Durban
Dushanbe
Dusseldorf
Düsseldorf
East Jerusalem
East London
Edinburgh
Edmonton
Eindhoven
El Paso
Entebbe
Erbil
Essen
Eugene
Evian
Exeter
Fallujah
Ferguson
Florence
Fort Lauderdale
Fort Worth
Frankfurt
Freetown
Freiburg
Fremont
Fresno
Fukuoka
Fukushima
Gaborone
Galway
Gatwick
Gdansk
Gelsenkirchen
Geneva
Genoa
Gettysburg
Ghent
Glasgow
Gloucester
Goma
Gothenburg
Granada
Graz
Greenwich
Grenoble
Grozny
Guadalajara
Guangzhou
Guantanamo
Guantanamo Bay
Guantánamo
Guatemala City
Guayaquil
Guingamp
Hague
Haifa
Halifax
Hamburg
Hamilton
Hangzhou
Hanoi
Hanover
Harare
Harlem
Harrisburg
Hartford
Havana
Heathrow
Hebron
Heidelberg
Helsinki
Herat
Hiroshima
Ho Chi Minh City
Hobart
Hollywood
Honiara
Honolulu
Houston
Hove
Huddersfield
Hull
Hyderabad
Incheon
Indianapolis
Innsbruck
Inverness
Ipswich
Islamabad
Istanbul
Izmir
Jackson
Jackson Hole
Jacksonville
Jaffna
Jaipur
Jakarta
Jalalabad
Jeddah
Jenin
Jericho
Jersey City
Jerusalem
Johannesburg
Juba
Kabul
Kaiserslautern
Kampala
Kandahar
Kano
Kansas City
Kaohsiung
Karachi
Karlsruhe
Kathmandu
Katowice
Kawasaki
Khan Younis
Kharkiv
Kharkov
Khartoum
Kherson
Kiev
Kigali
Kingston
Kinshasa
Kirkuk
Kobe
Kolkata
Kosice
Krakow
Kramatorsk
Kuala Lumpur
Kuwait City
Kyiv
Kyoto
L.A.
La Paz
Lagos
Lahore
Lancaster
Las Palmas
Las Vegas
Lausanne
Le Havre
Le Mans
Leeds
Leicester
Leipzig
Leningrad
Lens
Leverkusen
Lexington
Lhasa
Libreville
Lille
Lilongwe
Lima
Limerick
Limoges
Lincoln
Linz
Lisbon
Little Rock
Liverpool
Ljubljana
Lockerbie
Lodz
Lome
London
Londonderry
Long Beach
Los Angeles
Louisville
Luanda
Lubbock
Lucerne
Lucknow
Lugano
Luhansk
Lusaka
Luton
Lviv
Lyon
Lyons
Maastricht
Macau
Madison
Madras
Madrid
Malaga
Male
Malmo
Managua
Manama
Manchester
Mandalay
Manhattan
Manila
Maputo
Maracaibo
Mariupol
Marrakech
Marseille
Marseilles
Maseru
Mecca
Medellin
Medina
Melbourne
Memphis
Metz
Mexico City
Miami
Miami Beach
Middlesbrough
Milan
Milwaukee
Minneapolis
Minsk
Moenchengladbach
Mogadishu
Monrovia
Monte Carlo
Montevideo
Montgomery
Montpellier
Montreal
Montréal
Moscow
Mosul
Multan
Mumbai
Munich
Muscat
Mykolaiv
N'Djamena
Nablus
Nagasaki
Nagoya
Nairobi
Najaf
Nancy
Nanjing
Nantes
Naples
Nara
Nashville
Nassau
Naypyidaw
New Delhi
New Haven
New Orleans
New York
New York City
Newark
Newcastle
Newport
Niamey
Nice
Nicosia
Niigata
Norwich
Nottingham
Nouakchott
Nouméa
Novosibirsk
Nuremberg
Oakland
Odesa
Odessa
Oklahoma City
Omaha
Omsk
Oporto
Orlando
Osaka
Oslo
Ottawa
Ouagadougou
Oxford
Padua
Palermo
Palo Alto
Panama City
Paris
Parma
Pasadena
Pau
Pearl Harbor
Peking
Pensacola
Perth
Perugia
Peshawar
Philadelphia
Phnom Penh
Phoenix
Pittsburgh
Podgorica
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port of Spain
Port-au-Prince
Portland
Porto
Porto Alegre
Portsmouth
Potsdam
Prague
Pretoria
Pristina
Providence
Provo
Pune
Pusan
Pyongyang
Quebec City
Queens
Queretaro
Quetta
Quito
Rabat
Rafah
Raleigh
Ramadi
Ramallah
Rangoon
Rawalpindi
Reading
Recife
Reims
Rennes
Reno
Reykjavik
Richmond
Riga
Rimini
Rio
Rio de Janeiro
Riyadh
Rochester
Rome
Rosario
Rostock
Rotterdam
Rouen
Sacramento
Saigon
Saint Petersburg
Salisbury
Salt Lake City
Salvador
Salzburg
San Antonio
San Diego
San Francisco
San Jose
San José
San Juan
San Salvador
Sanaa
Santa Barbara
Santa Cruz
Santa Fe
Santa Monica
Santander
Santiago
Santo Domingo
Sao Paulo
Sapporo
Sarajevo
Scranton
Seattle
Sendai
Seoul
Sevastopol
Seville
Shanghai
Sharjah
Sharm el-Sheikh
Sheffield
Shenzhen
Sheung Shui
Skopje
Sochi
Sofia
Southampton
Split
Spokane
Springfield
Srebrenica
Srinagar
St Petersburg
St. Louis
St. Paul
Stanford
Staten Island
Stavanger
Stockholm
Stoke
Strasbourg
Stuttgart
Sucre
Suez
Sunderland
Surabaya
Suva
Swansea
Sydney
Szczecin
São Paulo
Tabriz
Tacoma
Taipei
Tallahassee
Tallinn
Tampa
Tampere
Tangier
Tashkent
Tbilisi
Tegucigalpa
Teheran
Tehran
Tel Aviv
The Hague
Thessaloniki
Thimphu
Tianjin
Tijuana
Tikrit
Timbuktu
Tirana
Tokyo
Toledo
Toronto
Toulon
Toulouse
Tourcoing
Trenton
Trieste
Tripoli
Trondheim
Tucson
Tulsa
Tunbridge Wells
Tunis
Turin
Uddevalla
Ulaanbaatar
Ulan Bator
Uppsala
Utrecht
Vaduz
Valencia
Valletta
Valparaiso
Vancouver
Vegas
Venice
Verona
Vicenza
Vichy
Victoria
Vienna
Vientiane
Vigo
Vilnius
Virginia Beach
Vladivostok
Volgograd
Waco
Warsaw
Washington
Washington D.C.
Wellington
Wembley
Westminster
White Plains
Wichita
Wiesbaden
Wimbledon
Windhoek
Windsor
Winnipeg
Wolfsburg
Wolverhampton
Worcester
Wuhan
Yaounde
Yekaterinburg
Yerevan
Yokohama
York
Zagreb
Zaporizhzhia
Zurich
Zürich
`;
