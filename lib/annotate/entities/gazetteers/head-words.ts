// Head words that tell what kind of thing a name of several words names, in lower case, written from general knowledge.

/** The last word of an organisation's name, or the word before "of" or "for". */
export const organisationHeads = `
academy administration affairs-committee agency airline airlines airways alliance army assembly associates association associations athletic authority
bancorp bank banking bankers board boards brigade brigades broadcasting broadcaster brothers bundesbank bureau cabinet capital caucus center centre centers centres
chamber charity chronicle church city-council clinic club coalition college command commission commissariat committee communications companies company
confederation conference-board congress consortium constabulary convention-bureau cooperative corp corporation corps council court courts crescent daily
department dept directorate division dynamics electric electronics energies energy enterprise enterprises entertainment exchange express faculty
federation films financial fleet forces force foundation front fund gazette government group groups guard guards guild herald holding holdings hospital house-of-commons
incorporated industries initiative institute institution institutes institutions insurance intelligence international investments investors jihad journal
kirche laboratories laboratory labs league legion legislature library limited media media-group medical-center military militia ministry mission
missionaries mirror motors movement museum navy network networks news newspapers observatory office orchestra organisation organization organizations
panel parliament partners partnership party patrol petroleum pharma pharmaceutical pharmaceuticals police post press productions project
prosecutor radio records reserve resources restaurants school schools secretariat securities semiconductor senate service services society software solutions
squad station stores studio studios steel registry mail desk newsroom air airport-authority bureau-of-investigation syndicate systems task-force team technologies technology telecom telecommunications telegraph television theatre times tribune
tribunal trust tv union unions unit united universities university utilities watch weekly review wanderers rovers albion athletic hotspur town-council ventures wireless works
workers fc afc cf sc fk ac as vfb vfl sv tsv cska dynamo dinamo lokomotiv spartak sporting
inc inc. co co. corp. ltd ltd. llc llp plc ag gmbh sa s.a. spa s.p.a. nv n.v. bv ab oy oyj asa a/s kk k.k. bhd pty pte se kgaa
`;

/** The last word of a place's name, or the word before "of". */
export const placeHeads = `
airfield airport air-base alley archipelago arena avenue basin bay beach boulevard bridge building camp canal canyon cape cathedral cave cemetery channel cliff
coast county cove creek crescent crossing dam delta desert district drive estate estuary falls farm field fields fjord forest fort gardens garden gate glacier gorge gulf hall
harbor harbour heights highland highlands hill hills hotel house island islands isle isles junction lake lakes lane lighthouse lowlands lodge mall manor marina
market meadow mine monastery mosque motorway mount mountain mountains ocean oblast palace parade park parish pass peak peninsula pier plains plant plateau plaza point pond
port prairie precinct prefecture prison province quay raion ranch range reef refinery refuge region republic reservoir ridge river road roads rock ruins sea
sound speedway springs square stadium state station strait straits street strip suburb suburbs summit-hall temple territories territory tower towers town township
track trail tunnel turnpike valley village villas volcano walk ward waterfall waterfront way woods woodland zone zoo city courthouse racecourse circuit cathedral basilica
`;

/** The last word of an event's name. */
export const eventHeads = `
awards battle bowl campaign-trail carnival ceremony championship championships classic conference congress-meeting crisis cup derby earthquake expo exhibition fair festival
final finals forum games grand-prix hurricane-season inquiry intifada invitational masters marathon massacre olympics olympiad open paralympics parade pageant prix
prize race rally referendum regatta revolution rebellion riots roundtable series show summit superbowl tour tournament trophy uprising war wars
`;

/** The last word of a law, treaty, work or product. */
export const otherHeads = `
act accord accords agreement amendment bill charter code constitution convention declaration doctrine law laws pact plan protocol resolution treaty
report flight day week month year century index average programme program prize award medal bible virus syndrome disease theory language
`;

/** Words of which each makes a name that of a product. */
export const products = `
iphone iphones ipad ipads ipod ipods itunes icloud ios imac mac macs macbook macbooks ibook siri xbox playstation kindle linux ubuntu wii gmail android firefox chrome photoshop dreamliner superjumbo
covid covid-19 bitcoin ethereum viagra prius corolla mustang beetle boeing-747 concorde freewinds
`;

/** Words that stand before the name of a place: "Mount X", "Lake X". */
export const placeOpeners = `
mount mt mt. lake cape fort port san santa saint st st. river gulf isle camp
`;

/** Words that stand before the name of an organisation: "FC X", "Bank X", "Radio X". */
export const organisationOpeners = `
fc ac as afc sc cf fk sv vfb vfl rc cd cska dynamo dinamo lokomotiv spartak real atletico bayer borussia eintracht inter olympique radio banco banque banca groupe
grupo gruppo team air ministry department university institute bank federation confederation republicans
`;
