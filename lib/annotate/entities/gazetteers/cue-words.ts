// Words around a name that tell its type, in lower case, written from general knowledge.

/** Verbs of which a person is the likely subject. */
export const personVerbs = `
said says told tells added adds explained replied recalled insisted admitted joked remarked quipped argued wrote writes tweeted thinks thought believes believed
felt feels knows knew remembers smiled laughed wept married divorced died resigned retired pleaded testified confessed walked drove
spoke speaks slept sang starred plays played grew served graduated hopes wants wanted
scored bowled batted hit lobbed netted headed punted threw kicked finished clinched birdied double-faulted
`;

/** Verbs of which an organisation is the likely subject. */
export const organisationVerbs = `
announced reported reports launched acquired unveiled manufactures sells employs operates owns posted merged issued published broadcasts aired banned sued
`;

/** Prepositions after which an unknown name is likely a place. */
export const placePrepositions = `
in near at outside across throughout around inside within
`;

/** Words before an unknown name that make it a place: "northern X", "the city of X", "residents of X". */
export const placeModifiers = `
northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
south-western mainland downtown upper lower rural nearby neighbouring neighboring
`;

/** Nouns of places: "the town of X", "X province". */
export const placeNouns = `
city town village province region state country capital island islands county district suburb port municipality borough neighbourhood neighborhood territory republic republics
peninsula resort coast area border river enclave airport prefecture valley hamlet settlement parish governorate oblast archipelago outskirts north south east west
`;

/** Nouns of organisations: "the company X", "X shares", "X officials". */
export const organisationNouns = `
company firm group agency newspaper magazine daily weekly bank party team club airline maker manufacturer retailer giant union charity publisher broadcaster network
shares stock shareholders subsidiary unit chain carrier website operator airliner airframer automaker carmaker conglomerate brand employees workers
executives customers store stores factory planes headquarters fans players lawmakers fighters militants guerrillas rebels spokesman spokeswoman spokesperson chairman chief ceo
`;
