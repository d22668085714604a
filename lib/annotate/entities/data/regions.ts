// US states, Canadian provinces, Australian states, British counties, other first-level regions,
// written from general knowledge.

export const regions = `
Aceh
Ala.
Alabama
Alaska
Alberta
Alsace
Anbar
Andalusia
Andhra Pradesh
Ariz.
Arizona
Ark.
Arkansas
Assam
Bali
Balochistan
Baluchistan
Bay Area
Bedfordshire
Berkshire
Biafra
Bihar
Borneo
Brandenburg
British Columbia
Brittany
Buckinghamshire
Calif.
California
Cambridgeshire
Cape Cod
Capitol Hill
Cheshire
Chiapas
Chihuahua
Colo.
Colorado
Conn.
Connecticut
Cornwall
Corsica
Cumbria
Del.
Delaware
Derbyshire
Devon
District of Columbia
Donbas
Donbass
Dorset
Downing Street
Durham
East Sussex
Essex
Fla.
Flanders
Fleet Street
Florida
Fujian
Ga.
Galicia
Gansu
Gauteng
Gloucestershire
Guangdong
Guizhou
Gujarat
Hampshire
Hawaii
Hebei
Helmand
Henan
Herefordshire
Hertfordshire
Hesse
Hokkaido
Hubei
Hunan
Idaho
Ill.
Illinois
Ind.
Indiana
Inner Mongolia
Iowa
Jalisco
Jammu
Java
Jiangsu
Kan.
Kandahar
Kansas
Karnataka
Katanga
Kent
Kentucky
Kerala
Khyber Pakhtunkhwa
Kivu
KwaZulu-Natal
Ky.
La.
Labrador
Lancashire
Leicestershire
Lincolnshire
Lombardy
Long Island
Louisiana
Lower Saxony
Luzon
Madhya Pradesh
Maharashtra
Maine
Manitoba
Maryland
Mass.
Massachusetts
Md.
Merseyside
Mich.
Michigan
Midlands
Midwest
Mindanao
Minn.
Minnesota
Miss.
Mississippi
Missouri
Mo.
Mont.
Montana
N.C.
N.D.
N.H.
N.J.
N.M.
N.Y.
NSW
Neb.
Nebraska
Nev.
Nevada
New Brunswick
New England
New Hampshire
New Jersey
New Mexico
New South Wales
New York State
Newfoundland
Norfolk
Normandy
North Carolina
North Dakota
North Rhine-Westphalia
North Yorkshire
Northamptonshire
Northern Territory
Northumberland
Nottinghamshire
Nova Scotia
Nunavut
Oaxaca
Ohio
Okinawa
Okla.
Oklahoma
Ontario
Orange County
Ore.
Oregon
Orissa
Oxfordshire
Pa.
Pall Mall
Papua
Patagonia
Pennsylvania
Piedmont
Prince Edward Island
Provence
Puntland
Queensland
R.I.
Rajasthan
Rhineland
Rhode Island
S.C.
S.D.
Sardinia
Saskatchewan
Saxony
Shandong
Shropshire
Siberia
Sichuan
Sicily
Silesia
Silicon Valley
Sinaloa
Sindh
Somerset
Sonora
South Australia
South Carolina
South Dakota
South Yorkshire
Staffordshire
Suffolk
Sulawesi
Sumatra
Surrey
Sussex
Tamil Nadu
Tasmania
Tenn.
Tennessee
Tex.
Texas
Thuringia
Tigray
Transvaal
Transylvania
Tuscany
Tyneside
Tyrol
Ulster
Utah
Uttar Pradesh
Va.
Veneto
Veracruz
Vermont
Victoria
Virginia
Vt.
W.Va.
Wall Street
Wallonia
Warwickshire
Wash.
Waziristan
West Bengal
West Midlands
West Papua
West Sussex
West Virginia
West Yorkshire
Western Australia
Whitehall
Wiltshire
Wis.
Wisconsin
Worcestershire
Wyo.
Wyoming
Xinjiang
Yorkshire
Yukon
Yunnan
Zanzibar
Zhejiang
`;
