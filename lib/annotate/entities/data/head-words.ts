// Words that tell what kind of thing a name of several words names, in lower case, written from general knowledge.

/** The last word of an organisation's name, or the word before "of" or "for". */
export const organisationHeads = `
academy administration advertiser aerospace agency agriculture air airline airlines airways alliance archives argus army
assembly associates association associations authority aviation ballet bancorp bank bankers banking baseball basketball
battalion beverages bhd biopharma biosciences biotech board boards bottling branch brands breweries brewery brigade
brigades broadcaster broadcasting brothers builders bulletin bundesbank bureau cabinet cables campaign capital caucus
cavalry cellular cement center centers centre centres ceramics chamber charity chemicals choir chronicle church citizens
clinic club coalition college command commissariat commission committee communications companies company confederation
congress consortium constabulary consulate cooperative corporation corps cosmetics council courier court courts crescent
daily dairies delegation department dept desk digest directorate dispatch division dynamics electric
electronics embassy energies energy enquirer enterprise enterprises entertainment examiner exchange express fabrics
faculty federation ferries films financial fisheries fleet foods football footwear force forces foundation freight front
fund gaming gazette globe government group groups guard guards guild herald holding holdings hospital hotels images
incorporated industries infantry initiative inquirer inspectorate institute institutes institution institutions
insurance intelligence international investments investors jihad journal kirche laboratories laboratory labs league
ledger legion legislature library limited lobby logistics lumber mail media mercury metals military militia minerals
mines mining ministry mirror mission missionaries monthly motor motors movement museum navy network networks news
newspapers newsroom nurses observatory observer office online orchestra organisation organization organizations
packaging paints panel parliament partners partnership party patrol petrochemicals petroleum pharma pharmaceutical
pharmaceuticals philharmonic pictures plastics police post press productions project properties prosecutor publishing
quarterly radio railway railways realty records regiment register registry reserve resources restaurants
review robotics sa savings school schools secretariat securities semiconductor senate sentinel service services shipping
shipyard shipyards society software solutions spectator squad squadron standard station steel steelworks stores studio
studios subcommittee supermarkets symphony syndicate systems task-force taskforce team technologies technology telecom
telecommunications telegraph telekom television textiles theatre therapeutics times toys trading transport tribunal
tribune trust tv tyres union unions unit united universities university utilities ventures vineyards voice watch weekly
wines wireless workers works
`;

/** Legal forms of companies, as they end a name. */
export const companyForms = `
a.s a/s ab ag asa b.v bv co corp gmbh inc kgaa kk l.l.c l.p llc llp lp ltd n.v nv oy oyj p.l.c plc pte pty s.a s.a.s s.l
s.p.a s.r.l se spa
`;

/** What the names of sports clubs end in. */
export const clubEndings = `
ac afc albion as athletic cf cska dinamo dynamo fc fk hotspur lokomotiv rovers sc spartak sporting sv tsv vfb vfl
wanderers
`;

/** The last word of a place's name, or the word before "of". */
export const placeHeads = `
airfield airport alley archipelago arena avenue barracks basilica basin baths bay beach belt borough boulevard bridge
building camp canal canyon cape cathedral cave cemetery channel circuit city cliff coast corner corners county
courthouse cove creek crescent crossing dam delta desert district docks drive end estate estuary falls farm field fields
fjord forest fort freeway garden gardens gate glacier gorge gulf hall harbor harbour heights highland highlands highway
hill hills hotel house inlet inn intersection island islands isle isles junction lake lakes landing lane lighthouse
lodge lowlands mall manor mansion marina market meadow mill mills mine monastery moor mosque motel motorway mount
mountain mountains oblast ocean palace parade parish park pass peak peninsula penitentiary pier plains plant plateau
plaza point pond port prairie precinct prefecture prison province quarry quarter quay racecourse raion ranch range reef
refinery refuge region republic reservoir residence ridge river road roads rock ruins sea shore shores side sound
speedway springs square stadium state station strait straits street strip suburb suburbs temple terminal territories
territory tower towers town township track trail tunnel turnpike valley viaduct village villas volcano walk ward
waterfall waterfront way wharf wing woodland woods zone zoo
`;

/** The last word of an event's name. */
export const eventHeads = `
awards battle biennale bowl carnival ceremony championship championships classic conference crisis cup derby earthquake
exhibition expo fair festival final finals forum gala games grand-prix hackathon inquiry intifada
invitational jamboree jubilee marathon massacre masters olympiad olympics open pageant parade paralympics
playoffs prix prize race rally rebellion referendum regatta retrospective revolution riots roundtable series show strike
strikes summit superbowl symposium telethon tour tournament trophy uprising vigil war wars workshop
`;

/** The last word of a law, treaty, work or product. */
export const otherHeads = `
accord accords act agreement amendment anthem average award bible bill century charter code composite constitution
convention day declaration disease doctrine edition flight guidelines index industrials language law laws
manifesto medal memorandum month ordinance package pact paper plan prize program programme proposition protocol
protocols regulation regulations report resolution syndrome theory treaty virus voyage week year
`;

/** Words of which each makes a name that of a product. */
export const products = `
airbus1 android barbie beetle betamax bitcoin botox cac camry chrome cialis concorde corolla covid covid-19 covid19 dax
dreamliner dvb-h ebola elantra ethereum fentanyl firefox freeview freewinds ftse gameboy gmail hotmail ibex ibook icloud
imac impreza ios ipad ipads iphone iphones ipod ipods itunes kindle lego lexus linux lipitor mac macbook macbooks macs
medicaid medicare micex mustang nikkei obamacare oxycodone oxycontin passat paxlovid photoshop playstation playstations
prius prozac psp sensex silverado siri soyuz superjumbo tamiflu taser taurus teletext ubuntu valium viagra vioxx wii
windows wwi wwii xbox xboxes zantac zika
`;

/** Words that stand before the name of a place: "Mount X", "Lake X". */
export const placeOpeners = `
camp cape fort gulf isle lac lake loch mont mount mt port river saint san santa st
`;

/** Words that stand before the name of an organisation: "FC X", "Bank X", "Radio X". */
export const organisationOpeners = `
ac afc air as atletico banca banco bank banque bayer borussia cd cf confederation cska daily department dinamo dynamo
eintracht evening fc federal federation fk groupe grupo gruppo institute inter lokomotiv ministry national olympique
radio rc real republicans sc spartak sv team university vfb vfl weekly
`;
