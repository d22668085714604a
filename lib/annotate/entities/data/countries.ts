// Countries and territories with their usual variants, written from general knowledge.

export const countries = `
Abkhazia
Afghanistan
Albania
Algeria
America
American Samoa
Andorra
Angola
Anguilla
Antigua
Antigua and Barbuda
Argentina
Armenia
Aruba
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Bavaria
Belarus
Belgium
Belize
Benin
Bermuda
Bhutan
Bolivia
Bosnia
Bosnia and Herzegovina
Bosnia-Herzegovina
Botswana
Bougainville
Brazil
Britain
British Virgin Islands
Brunei
Bulgaria
Burkina Faso
Burma
Burundi
Cambodia
Cameroon
Canada
Cape Verde
Catalonia
Cayman Islands
Central African Republic
Chad
Chechnya
Chile
China
Colombia
Comoros
Congo
Cook Islands
Costa Rica
Cote d'Ivoire
Crimea
Croatia
Cuba
Curacao
Cyprus
Czech Republic
Czechia
Czechoslovakia
Côte d'Ivoire
DPRK
DR Congo
DRC
Dagestan
Darfur
Democratic Republic of Congo
Democratic Republic of the Congo
Denmark
Djibouti
Dominica
Dominican Republic
East Germany
East Timor
Ecuador
Egypt
El Salvador
England
Equatorial Guinea
Eritrea
Estonia
Eswatini
Ethiopia
Falkland Islands
Falklands
Faroe Islands
Fiji
Finland
France
French Guiana
French Polynesia
Gabon
Gambia
Gaza
Gaza Strip
Georgia
Germany
Ghana
Gibraltar
Golan Heights
Great Britain
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guernsey
Guinea
Guinea-Bissau
Guyana
Haiti
Holland
Honduras
Hong Kong
Hungary
Iceland
India
Indonesia
Ingushetia
Iran
Iraq
Ireland
Islamic Republic of Iran
Isle of Man
Israel
Italy
Ivory Coast
Jamaica
Japan
Jersey
Jordan
Kashmir
Kazakhstan
Kazakstan
Kenya
Kiribati
Korea
Kosovo
Kurdistan
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Luxemburg
Macao
Macau
Macedonia
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Martinique
Mauritania
Mauritius
Mexico
Micronesia
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar
N. Korea
Nagorno-Karabakh
Namibia
Nauru
Nepal
Netherlands
New Caledonia
New Zealand
Nicaragua
Niger
Nigeria
North Korea
North Macedonia
Northern Ireland
Norway
Oman
PRC
Pakistan
Palau
Palestine
Palestinian Territories
Panama
Papua New Guinea
Paraguay
People's Republic of China
Peru
Philippines
Poland
Portugal
Puerto Rico
Punjab
Qatar
Quebec
Republic of Congo
Republic of Ireland
Reunion
Rhodesia
Romania
Russia
Russian Federation
Rwanda
S. Korea
Saint Lucia
Saint Vincent
Samoa
San Marino
Sao Tome and Principe
Saudi Arabia
Scotland
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
Somaliland
South Africa
South Korea
South Ossetia
South Sudan
Soviet Union
Spain
Sri Lanka
St Lucia
Sudan
Surinam
Suriname
Swaziland
Sweden
Switzerland
Syria
Tahiti
Taiwan
Tajikistan
Tanzania
Tatarstan
Thailand
Tibet
Timor-Leste
Togo
Tonga
Transnistria
Trinidad
Trinidad and Tobago
Tunisia
Turkey
Turkmenistan
Tuvalu
Türkiye
UAE
UK
US
USA
USSR
Uganda
Ukraine
United Arab Emirates
United Kingdom
United States
United States of America
Uruguay
Uzbekistan
Vanuatu
Vatican
Vatican City
Venezuela
Viet Nam
Vietnam
Wales
West Bank
West Germany
Western Sahara
Yemen
Yugoslavia
Zaire
Zambia
Zimbabwe
`;
