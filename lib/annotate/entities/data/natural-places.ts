// Continents, world regions, seas, rivers, mountains, islands, written from general knowledge.

export const naturalPlaces = `
Adriatic
Adriatic Sea
Aegean
Aegean Sea
Africa
Alps
Amazon River
Andes
Antarctica
Appalachians
Arabia
Arabian Peninsula
Arabian Sea
Arctic
Arctic Circle
Asia
Asia-Pacific
Atlantic
Atlantic Ocean
Australasia
Azores
Balearic Islands
Balkans
Baltic
Baltic Sea
Baltics
Bay of Bengal
Bering Strait
Black Sea
Bosphorus
Canary Islands
Caribbean
Caspian
Caspian Sea
Caucasus
Central Africa
Central America
Central Asia
Central Europe
Channel Tunnel
Congo River
Corfu
Crete
Danube
Dead Sea
Diego Garcia
Earth
East Africa
East Asia
East China Sea
Eastern Europe
English Channel
Euphrates
Eurasia
Euro zone
Europe
Eurozone
Everest
Far East
Galapagos
Ganges
Grand Canyon
Great Barrier Reef
Great Lakes
Gulf
Gulf Coast
Gulf of Aden
Gulf of Mexico
Hawaii
Himalayas
Hindu Kush
Horn of Africa
Iberia
Ibiza
Indian Ocean
Jupiter
Khyber Pass
Kilimanjaro
Korean Peninsula
Kuril Islands
Lake Michigan
Lake Victoria
Latin America
Levant
Madeira
Maghreb
Majorca
Mallorca
Mars
Mediterranean
Mediterranean Sea
Mekong
Mercury
Mesopotamia
Middle East
Mississippi River
Moon
Mount Everest
Near East
Neptune
Nile
North Africa
North America
North Atlantic
North Sea
Northern Europe
Oceania
Pacific
Pacific Ocean
Panama Canal
Persian Gulf
Pluto
Pyrenees
Red Sea
Rhine
Rhodes
Rio Grande
Rockies
Rocky Mountains
Sahara
Sahel
Saturn
Scandinavia
Sea of Japan
Seine
Siberia
Sinai
Sinai Peninsula
South America
South Asia
South Atlantic
South China Sea
South East Asia
South Pacific
South-East Asia
Southeast Asia
Southern Africa
Southern Europe
Southern Ocean
Spratly Islands
Strait of Hormuz
Suez Canal
Taiwan Strait
Thames
Tigris
Urals
Uranus
Venus
Volga
West Africa
Western Europe
Yangtze
Yellow Sea
`;
