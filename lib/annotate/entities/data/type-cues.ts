// Words around a name that tell its type, in lower case, written from general knowledge.

/** Verbs of which a person is the likely subject. */
export const personVerbs = `
added adds admitted argued batted believed believes birdied bowled clinched confessed died divorced double-faulted drove
explained feels felt finished graduated grew headed hit hopes insisted joked kicked knew knows laughed lobbed married
netted played plays pleaded punted quipped recalled remarked remembers replied resigned retired said sang says scored
served slept smiled speaks spoke starred tells testified thinks thought threw told tweeted walked wanted wants wept
writes wrote
`;

/** Verbs of which an organisation is the likely subject. */
export const organisationVerbs = `
acquired aired announced banned broadcasts employs issued launched manufactures merged operates owns posted published
reported reports sells sued unveiled
`;

/** Prepositions after which an unknown name is likely a place. */
export const placePrepositions = `
across around at in inside near outside throughout within
`;

/** Words before an unknown name that make it a place: "northern X", "the city of X", "residents of X". */
export const placeModifiers = `
central downtown east eastern lower mainland nearby neighboring neighbouring north north-eastern north-western northeast
northeastern northern northwest northwestern rural south south-eastern south-western southeast southeastern southern
southwest southwestern upper west western
`;

/** Nouns of places: "the town of X", "X province". */
export const placeNouns = `
airfield airport archipelago area beach border borough boroughs capital circuit cities city coast counties country
county crossing dam district districts east enclave estuary governorate hamlet island islands jail lake mosque mountain
municipality neighborhood neighbourhood north oblast outskirts parish park peak peninsula port prefecture prison
province provinces quarry racecourse region republic republics reservoir resort river settlement south stadium state
suburb suburbs territory town towns valley village villages volcano waterfall west
`;

/** Nouns of organisations: "the company X", "X shares", "X officials". */
export const organisationNouns = `
agency airframer airline airliner automaker bank brand broadcaster carmaker carrier ceo chain chairman charity chief
club company conglomerate customers daily employees executives factory fans fighters firm giant group guerrillas
headquarters lawmakers magazine maker manufacturer militants network newspaper operator party planes players publisher
rebels retailer shareholders shares spokesman spokesperson spokeswoman stock store stores subsidiary team union unit
website weekly workers
`;
