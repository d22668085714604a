// Words that tell what kind of thing a name of several words names, in lower case, written from general knowledge.

/** The last word of an organisation's name, or the word before "of" or "for". */
export const organisationHeads = `
academy administration agency air airline airlines airways alliance archives army assembly associates association
associations authority bancorp bank bankers banking baseball basketball bhd board boards branch brigade brigades
broadcaster broadcasting brothers bundesbank bureau cabinet capital caucus center centers centre centres chamber charity
chronicle church clinic club coalition college command commissariat commission committee communications companies
company confederation congress consortium constabulary cooperative corporation corps council court courts crescent daily
democrats department dept desk directorate division dynamics electric electronics energies energy enterprise enterprises
entertainment exchange express faculty federation films financial fleet foods football force forces foundation front
fund gazette government group groups guard guards guild herald holding holdings hospital images incorporated industries
initiative institute institutes institution institutions insurance intelligence international investments investors
jihad journal kirche laboratories laboratory labs league legion legislature library limited mail media military militia
ministry mirror mission missionaries motors movement museum navy network networks news newspapers newsroom observatory
office online orchestra organisation organization organizations panel parliament partners partnership party patrol
petroleum pharma pharmaceutical pharmaceuticals pictures police post press productions project prosecutor radio records
register registry republicans reserve resources restaurants review sa school schools secretariat securities
semiconductor senate service services society software solutions squad squadron station steel stores studio studios
subcommittee syndicate systems task-force team technologies technology telecom telecommunications telegraph television
theatre times tribunal tribune trust tv union unions unit united universities university utilities ventures voice watch
weekly wireless workers works
`;

/** Legal forms of companies, as they end a name. */
export const companyForms = `
a/s ab ag asa bv co corp gmbh inc kgaa kk llc llp ltd nv oy oyj plc pte pty se spa
`;

/** What the names of sports clubs end in. */
export const clubEndings = `
ac afc albion as athletic cf cska dinamo dynamo fc fk hotspur lokomotiv rovers sc spartak sporting sv tsv vfb vfl
wanderers
`;

/** The last word of a place's name, or the word before "of". */
export const placeHeads = `
airfield airport alley archipelago arena avenue basilica basin bay beach boulevard bridge building camp canal canyon
cape cathedral cave cemetery channel circuit city cliff coast county courthouse cove creek crescent crossing dam delta
desert district drive estate estuary falls farm field fields fjord forest fort garden gardens gate glacier gorge gulf
hall harbor harbour heights highland highlands hill hills hotel house island islands isle isles junction lake lakes lane
lighthouse lodge lowlands mall manor marina market meadow mine monastery mosque motorway mount mountain mountains oblast
ocean palace parade parish park pass peak peninsula pier plains plant plateau plaza point pond port prairie precinct
prefecture prison province quay racecourse raion ranch range reef refinery refuge region republic reservoir ridge river
road roads rock ruins sea sound speedway springs square stadium state station strait straits street strip suburb suburbs
temple territories territory tower towers town township track trail tunnel turnpike valley village villas volcano walk
ward waterfall waterfront way woodland woods zone zoo
`;

/** The last word of an event's name. */
export const eventHeads = `
awards battle bowl carnival ceremony championship championships classic conference crisis cup derby earthquake
exhibition expo fair festival final finals forum games grand-prix inquiry intifada invitational marathon massacre
masters olympiad olympics open pageant parade paralympics prix prize race rally rebellion referendum regatta revolution
riots roundtable series show summit superbowl tour tournament trophy uprising war wars
`;

/** The last word of a law, treaty, work or product. */
export const otherHeads = `
accord accords act agreement amendment average award bible bill century charter code composite constitution convention
day declaration disease doctrine flight index industrials language law laws medal month pact plan prize program
programme protocol report resolution syndrome theory treaty virus week year
`;

/** Words of which each makes a name that of a product. */
export const products = `
android barbie beetle betamax bitcoin botox cac camry chrome cialis concorde corolla covid covid-19
covid19 dax dreamliner dvb-h ebola ethereum euro fentanyl firefox freeview freewinds ftse gameboy gmail hotmail ibex
ibook icloud imac ios ipad ipads iphone iphones ipod ipods itunes kindle lego lexus linux lipitor mac macbook macbooks
macs medicaid medicare micex mustang nikkei obamacare oxycodone oxycontin paxlovid photoshop playstation
playstations prius prozac psp sensex siri soyuz superjumbo tamiflu taser teletext ubuntu valium viagra
vioxx wii windows xbox xboxes zantac zika
`;

/** Words that stand before the name of a place: "Mount X", "Lake X". */
export const placeOpeners = `
camp cape fort gulf isle lake mount mt port river saint san santa st
`;

/** Words that stand before the name of an organisation: "FC X", "Bank X", "Radio X". */
export const organisationOpeners = `
ac afc air as atletico banca banco bank banque bayer borussia cd cf confederation cska department dinamo dynamo
eintracht fc federation fk groupe grupo gruppo institute inter lokomotiv ministry olympique radio rc real republicans sc
spartak sv team university vfb vfl
`;
