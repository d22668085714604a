// Words that stand in lower case at least four times in openly licensed English text: Wikigold and GUM (CC BY),
// re3d (OGL, CC BY), the UNER English Web Treebank and CrossNER (texts CC BY-SA). These are the words only, no text.

export const ordinaryWords = `
abandoned abducted abilities ability able about above abroad absence absolute absolutely abundant academic accept
acceptable acceptance accepted accepting access accessed accessible accident acclaim acclaimed accolades accommodation
accompanied accomplished according accordion account accountable accounts accuracy accurate accused acetate achieve
achieved achievement achievements acid acids acknowledge acknowledged acoustic acquired acquisition acquittal across act
acted acting action actions activate activated activation active actively activist activists activities activity actor
actors actress actresses acts actual actually adaptation adapted add added adding addition additional address addressed
addresses addressing adds adenine adequate adhesion adjacent administered administration administrative admired admitted
adopt adopted adopting ads adult adults advance advanced advances advantage advent adversity advertising advice advise
adviser advisor advisory advocate advocated aesthetic affair affairs affect affected affiliate affiliated affliction
afford affordable aforementioned after aftermath afternoon afterwards again against age aged agencies agency agenda
agent agents aggression aggressive ago agree agreed agreement agreements agriculture ahead aid aide aided aim aimed aims
air airborne aircraft airfare airline airlines airplane airport airstrikes aka album albums algorithm algorithms
alignment alike alive all alleged allegiance alliance allied allies allow allowed allowing allows ally almost alone
along alongside alpha already also alter altered alternate alternative alternatives although altogether always amassed
amateur amazing ambassador ambitious amino among amongst amount amounts amp analogue analyses analysis analyzing anatomy
ancestry ancient and anemone animal animals anniversary announce announced announcement annual annually another answer
answered answering answers ant anthem antigen antiquities ants any anybody anyone anything anyway anywhere apart
apartment apparent apparently appeal appear appearance appearances appeared appearing appears appellants application
applications applied apply applying appointed appointment appreciate appreciated approach approached approaches
approaching appropriate approval approved approximately approximation architect architects architecture are area areas
arena argue argued arguing argument arguments arise arm armed arms army arose around arranged arrangements array arrest
arrested arrival arrived arriving art article articles articulated artificial artillery artist artistic artists arts
artwork artworks aside ask asked asking aspect aspects assassinated assassination assassinations assault assemble
assembling assembly assert asserted assess assessed assessment assign assigned assist assistance assistant assisted
assisting associate associated association associations assume assumed assuming asteroid asteroids astronomer
astronomers astronomy athletes atmosphere atmospheres atmospheric atomic atrocities attached attachments attack attacked
attacks attained attempt attempted attempts attend attended attendees attention attorney attract attracted attracting
attraction attractive attracts attributed attrition audience audiences audio audiobooks auditioned auspices authentic
author authorities authority authorized authors autobiography automated automatic automatically autonomous available
avenues average aviation avoid award awarded awards awareness away awesome bachelor back backed background backing
backpropagation bacon bad badly badminton balance ballad ballads ban band bands bank banks banned banner bar barrel
barrels bars bartender base baseball based bases basic basically basis basketball bass bassist bassoon bathroom battery
batting battle battles bay beach beaches bearing beat beating beautiful beauty became because become becomes becoming
bed bedroom been beer before began begin beginning begins begun behalf behavior behind being belief beliefs believe
believed believes bell belong belongs below belt benchmark benefit benefits besides besieged best bestseller bet better
between beverage beyond bias biases bicycle bicycles bid big biggest bike bilateral bill billion bin binary binding
binds biochemist biography biological biologists biology bipedal bipolar bird birds birth birthday bit black blank blast
block blocks blog blood blow blowing blue blues board boarding boards boat bodies body bodyboarding bomb bombed bomber
bombers bombing bombings bond bone book books boom border borders born borrowers both bother bottles bottom bought
boundaries boundary bounded bowl box boxer boxing boy boys brain brains branch branches brand brave breach break
breakfast breaking breaks breakthrough bridge bridges brief briefly bright brightness bring bringing brings broad
broadcast broadcaster broadcasting broadcasts broader broke broken bronze brother brothers brought brutal btw budget
buffer build building buildings built bulb bulk bunch burden burger buried bus buses bush business businesses
businessman businessmen busy but button buy buying cabinet cable caches calcium calculated calculates calculating
calculation call called calling calls came camera camp campaign campaigned campaigning campaigns camps campus campuses
can cancellation cancer candidacy candidate candidates canon canonical canvas capabilities capable capacity capital
captain capture captured capturing car carbon card cardiac cardinal care career careers careful carnival carried carrier
carry carrying cars cartoon cartoons carvings case cases cash cast casual cat catalog catalyzed catch categories
categorized category cats caught cause caused causes causing cave ceasefire celebrate celebrated celebrities celebrity
cell cells cemetery census cent center centered centers central centre centrist centuries century ceremonies ceremony
certain certainly certified cessation chain chair chaired chairman challenge challenged challenges challenging chamber
champion champions championship chance change changed changes changing channel channels chapter chapters character
characteristics characterized characters charge charged charges charities charity charm chart charted charting charts
cheap cheaper cheapest check chemical chemicals chemist chemistry chemokine chicago chief child childhood children chips
chocolate choice choose chose chosen chromatin chronic church cigarette cinema circadian circle circles circuit
citations cite cited cities citizen citizens citizenship city civil civilian civilians claim claimed claiming claims
clarify class classes classic classical classics classification classifications classified classifier classroom clean
clear cleared clearing clearly clerics client clients climate climbing clinical clinics close closed closely closer
closest closing cloth clothes clothing club clubs cluster clustering coal coalition coast coastal coat cocktail code
coding coefficient coffee cognitive coined coins cold collaborated collaborating collaboration collaborative collapse
collapsed collateral colleague colleagues collected collecting collection collections collector collects college
colleges collision colonial colonies colony color column columns combat combination combine combined combines combining
come comeback comedy comes comet comic coming command commander commanding commands commenced comment commentaries
commentary commented comments commercial commercially commission commissioned commit commitment committed committee
common commonly commune communication communism communist communists communities community compact companies companion
companions company comparable compare compared comparing comparison comparisons compete competed competition
competitions competitive compilation complaint complaints complement complete completed completely completing completion
complex complexes complexity complicated comply component components composed composer composition compound compounds
comprehensive comprised comprising compromise computation computational computed computer computers computing conceived
concentration concept concepts conceptual concern concerned concerning concerns concert concerts conclude concluded
conclusion concrete condemn condemned condemning condemns condition conditional conditions condolences conduct conducted
conference conferences confidence confidential confine confined confirmed conflict confused confusion conjunction
connected connection connections connects conquered consciousness consecutive consensus consequence consequences
conservation conservative conservatives consider considerable considered considering considers consist consisted
consistent consistently consisting consists conspiracy constant constantly constituency constitution constitutional
constitutionally constructed construction consultant consulting consumer consumption contact contacted contacts contain
contained containing contains contemporary content contest contested contesting context contexts contingency continually
continue continued continues continuing continuous contract contrast contribute contributed contributes contributing
contribution contributions contributor contributors control controlled controls controversial controversy convenient
convention conventional conversation conversational conversion convert converted convey convicted convinced convoy
cooked cool cooperated cooperation coordinate coordinated coordination copied copies copper copy copyright coral core
corner corporate corporation corps corpus correct corrections correctly correlation correspondence correspondent
corresponding cortex cost costs cottage could council councillor councillors councils count counted counter counterparty
countless countries country counts county coup couple coupled course courses court courts cousin cover coverage covered
covering covers cowboy crash cream create created creates creating creation creative credit credited credits crew crime
crimes criminal crises crisis criteria criterion critic critical critically criticism criticized critics cross crossed
crossing crowd crowds crucial crude cruise cultural culture cumulative cup curious current currently currents curriculum
curve custom customer customers customs cut cute cyanide cycle cyclone cyclones daily damage damaged dance dancing
dangerous dark data database databases dataset date dated dates dating daughter day days dead deadbolt deadly deal
dealing deals death deaths debate debut debuted decade decades deception decide decided decision decisions decisive
declared decline declined decrease decreased dedicated deep deepest deeply defeat defeated defeating defence defend
defense defensive define defined defining definitely definition degrade degree degrees dehydrogenase del delete
delicious deliver delivered delivering delivery delle demand demanded demanding demands demo democracy democratic
demonstrate demonstrated demonstrates demonstration demonstrations denied dense density deny departing department
departments departure depend depending depends deployed deployment depression depressive deputy der derivative derived
des descendant descendants descended descent describe described describes describing description descriptors desert
design designated designation designed designs desire desperate despite destination destinations destroy destroyed
destruction destructionis detail detailed details detection determination determine determined determining develop
developed developers developing development developments device devices devoted dial dialog diameter dictionary did die
died differ difference differences different differential difficult difficulties digital dimension dimensions dinner
dinosaur dinucleotide dioxide diphosphate direct directed directing direction directly director directors disability
disabled disagreement disambiguation disappeared disappointed disbanded discharge discipline disciplines disco discount
discourse discover discovered discoverer discoveries discovery discriminant discrimination discuss discussed discusses
discussion discussions disease displaced displacement display displayed displays dispute disputed disregard dissertation
distance distances distant distinct distinction distinctive distinguish distinguished distribute distributed
distribution distributions district diverse diversity divided division divisions divorce dock doctor doctorate
doctorates doctrine document documentary documented documents does dog dogs doing dollars domain domains dominance
dominant dominated donate donated donation donations done donor door doors double doubt down downtown dozens draft
drafted drama dramatic draw drawn draws dream dreams dress drew drink drinks drive driven driver driving drop dropped
drove drug drugs drum drummer drums dry dual due duel duo during dust duties duty dwarf dying dynamic dynamics dynasty
each earlier earliest early earned earning earth earthquake easier easily east eastern easy eat eating eccentric
eclipsed economic economics economy ecosystem edge edges edit edited editing edition editions editor editorial editors
educated education educational effect effective effectively effectiveness effector effects efficiency efficient effort
efforts egg eggs eight eighteen either elected election elections electoral electorate electorates electric electrical
electricity electro electron electronic electronica electronics electrons element elementary elements eleven eleventh
eliminate elite else elsewhere email emails embarked embassy emerged emergence emergency emerging emeritus emission
emitting emotional empanadas emperor emphasis emphasize emphasizing empirical employed employees employer employing
enable enabled enabling encabalgamiento encounter encourage encouraged encouraging end endangered ended ending endorsed
ends enemy energy enforcement engaged engaging engine engineer engineering enhance enhanced enjambment enjoy enjoyed
enjoying enormous enough enron ensure ensuring enter entered entering entertainment entire entirely entities entitled
entity entrance entropy entry environment environments enzyme enzymes epic epigenetic episode episodes epistemic equal
equally equation equations equipment equivalence equivalent era error errors escape escaped esh especially essay
essential essentially est establish established establishing establishment estate estimate estimated estimates
estimation estimator estoppel etc ethnic evacuation evaluate evaluated evaluating evaluation even evening event events
eventual eventually ever every everyone everything everywhere evidence evident evil evolution evolutionary evolved
evolving exact exactly examination examined example examples excellent except exception exceptional exceptionally
excessive exchange exchanged exchanges excited exciting excluded exclusive exclusively excursion execute executed
execution executive exercise exercises exhibits exist existence existing exists exoplanets expand expanded expanding
expansion expect expected expedition expensive experience experienced experiences experiment experimental experimentally
experimentation experimented experiments expert expertise experts expired explain explained explaining explains
explanation exploded exploration explore explored exploring exposure express expressed expression extant extend extended
extending extension extensive extensively extent external extra extract extraction extractive extraordinary extreme
extremely extremist eye eyes face faced faces facial facilitate facilitating facilities facility facing fact factions
facto factor factors factory facts faculty failed failing failure fair fairly faith fall falling falls fame familiar
families family famous famously fan fans fantastic fantasy far fares farming fashion fast faster fate father favor
favorite favorites favour favourite fax feasible feature featured features featuring federal federation fee feed
feedback feel feeling feels feet fell fellow fellowship felt female femoral femur ferries ferry festival festivals fetus
few fiction fictional field fields fifteen fifth fifty fight fighter fighters fighting fights figure figured figures
file filed files fill filled film filmed filmmakers films filter filtering final finale finalist finally finance
financial financing find finding findings finds fine finger finish finished finishing fire fired firm first fish fishing
fit fitness five fix fixed fixing flag flags flank flat flawless fled fleeing flew flight flights flooding floor flow
flower fluid fly flying focus focused focuses focusing folk folks follow followed followers following follows food foods
foot footage football for force forced forces foreign foreigners forget fork form formal format formation formed former
formerly forming forms formula forth fortune forum forward forwarded fought found foundation founded founder founders
founding four fourth frame frames framework frameworks free freedom freely freight frequencies frequency frequent
frequented frequently fresh friend friendly friends friendship friendships from front frustrated fueled fulfill full
fully fun function functional functions fund fundamental fundamentally funded funds funeral fungus funk funny furniture
further fusca fusion future gain gained gaining gains gallon game gamemode gameplay games gap garage garnered gas
gaseous gather gathered gathering gauge gave gay gender gene general generalizability generalized generally generate
generated generation generations generative genes genetic genetics genome genre genres genuine geographic geometry get
gets getting giant giants gift gifts gigs girl girls give given gives giving glass global goal goals goes going gold
golden gone good goods gospel got governed governing government governments governor governors gradient gradual
gradually graduate graduated grammar grand granite grant granted grateful gravity great greater greatest greatly green
grew grid grindcore ground grounds group grouping groups grow growing grown growth guarantee guaranty gubernatorial
guest guests guidance guide guilty guitar guitarist guitarists guitars gun guy guys gym habitable hacking had hair half
hall halls hamster hand handed handle hands handwriting happen happened happens happy harbour hard hardcore harder harm
has hated have haven having head headed headline headlines headquarters heads health healthy hear heard hearing heart
heartland heat heavily heavy heavyweight height held hell help helped helpful helping helps hence her here hereby herein
heritage hero herself hesitate hidden hierarchical hierarchy high higher highest highlighted highlights highly highway
hiking hill hills him himself hinge hip hire hired his histocompatibility histone historian historians historic
historical historically history hit hits hockey hold holding holds holiday home homeland homes honor honorary honored
honors hop hope hopefully hoping horizontal hormone horrific horror hospital hospitals host hostage hosted hostile
hostilities hosting hosts hot hotel hotels hour hours house household houses housing how however hub huge huh human
humanitarian humanities humanoid humans humor humorous hundred hundreds hunting hurt husband hybrid hydrocarbon hydrogen
hymn hypothesis ice idea ideal ideas identical identification identified identifies identify identifying identity
ideology ignore ill illegal image images imagination imagine imaging immediate immediately immigrants immigration immune
impact implement implementation implemented implementing implicated implications implied importance important imposed
impossible impressed impressive imprisoned improve improved improvement inaugural inch inches incident include included
includes including inclusion inclusive income incorporated incorporates incorporating incorrect increase increased
increases increasing increasingly incredibly incremental incumbent indeed independence independent independently index
indicate indicated indicates indication indie indigenous indirectly individual individuals indoor induce induced
inducted industrial industry inexpensive infected inferior influence influenced influences influential info inform
information informed infrastructure ingredients inhabitants inheritance inhibiting inhibition initial initially initiate
initiated initiative injured injury inning innocent input insanity insects inside insight insights inspiration inspired
instance instances instead institute instituted institutional institutions instructed instruction instructions
instrument instrumental instruments insurance insurgency integral integrated integrates intelligence intelligent intend
intended intensive intent interaction interactive interacts interest interested interesting interests interface
interfaces interference interim interior interjection internal international internationally internet interpret
interpretation interpretations interpreted interstellar intervening intervention interview interviewed interviews into
introduce introduced introduction invasion invented inventor investigate investigated investigation investigations
investment investors invitation invited invitees involve involved involvement involves involving ion iron irrelevant
irrigation island islands islets isolate isolation issue issued issues item items iterations its itself jackpot jacks
jazz job jobs join joined joining joint jointly jokes journal journalist journalists journals journey judge judges
judgments junction junior jury just justice justifications justify kappa keen keep keeping keeps kept key keyboards
kidding kids kill killed killing kilometers kinase kind kinds kinematics kinetic king kingdom kings knee knew knockout
know knowing knowledge knowledgeable known knows lab label labeled labels labor laboratory lack laid land landed
landmark lands landscape landslide language languages large largely larger largest last lasted lasting late later latest
latter laugh launch launched laureate law laws lawsuit lawyer lay layout lead leader leaders leadership leading leads
league learn learned learning least leave leaving lecture lecturer lectures led left leg legacy legal legend legislative
legislature legitimacy legitimate legs length lengthy less lesser lesson lessons let letter letters level levels lexical
lexicon liberal liberalism liberate liberated liberation liberty librarians libraries library license licensed lies life
lifetime ligase light lighting lights like liked likelihood likely limb limestone limit limitations limited limits line
linear lines lineup linguistic linguistics linguists link linked links lipid liquid list listed listening listing
listings lists literally literary literature little live lived lives living loaded loading loan loans local locals
located location locations locomotion locomotive logic logistic logo lol long longer look looked looking looks loose
loosely lose losing loss losses lost lot lots love loved lover loving low lower lowest luck lucky lunch lying lyric
lyrical lyrics machine machines made magazine magazines magic magician magnetic magnificent magnitude mail main mainland
mainly mainstream maintain maintained maintaining maintenance major majority make maker makes making male mall man
manage managed management manager managing mandatory manipulated manipulator manner manual manufactured manufacturer
manufacturing manuscript manuscripts many map mapping maps marble march marchar margin margins maritime mark marked
markers market marketing markets marking marks marriage married masonry mass masses massive master match matches
matching material materials math mathematical mathematician mathematicians mathematics matrix matter matters maximum may
maybe mayor mayoral meal mean meaning means meant measure measured measurement measurements measures measuring meat
mechanics mechanism mechanisms medal medals media mediated medical medicine medieval medium meet meeting meetings meets
melody member members membership memo memoir memoirs memorial memory men mental mention mentioned menu mercury mere
merge merged merger message met metabolism metal metals metascience meter methane method methodology methods methylation
methyltransferase metric metrics metro metropolitan microscope mid middle might migration mile miles militant military
militias million millions mimic mind minded minimal minimize minimum mining minister ministerial ministers minor
minority minute minutes mismatch miss missile missing mission missions mistake mistakes mitigator mitigators mix mixed
mixture mobile mode model modeling modelling models moderate modern modernity modification modifications modified modify
moisture mold molecular molecules moment momentum monarchy monasteries monastery monastic money monitoring monk monks
monophosphate month months monument moon moons moral morcillas more morning morphology mortar mosque most mostly mother
motif motion motor mountain mountains mouse mouth move moved movement movements moves movie movies moving much
multiclass multiple municipal municipality munition munitions murder murderous museum music musical musician musicians
must mutant mutants mutation mutations mutual myself naive naked name named namely names naming narrated narrative
narrow narrowly nation national nationalism nationalist nationally nations native natural nature naval navy ndash near
nearby nearest nearly necessarily necessary neck need needed needs negative negligence negotiated negotiating
negotiations neighborhood neighborhoods neighboring neighbouring neither neoclassical neologism nephew nerve net network
networks neural neutral never new newly news newspaper newspapers next nice night nightclubs nightlife nights nine
nineties ninth noise nominated nomination nominations nominee nominees non none nonlinear nor norm normal normally north
northbound northeast northern northwest not notable notably notation notch note noted notes nothing notice noticed
notify noting notion novel novelist novelists novella novels now nowiki nuclear nucleus number numbered numbers numerous
object objects obligations observation observations observatory observed observer obtain obtained obvious obviously
occasion occasional occasionally occasions occupation occupy occur occurred occurring occurs ocean odds off offense
offensive offer offered offering offers office officer officers offices official officially officials offshoot offshore
often oil okay old older oldest once one ones ongoing online only onto ontology open opened opening openly opera operate
operated operates operating operation operations operator operators opinion opponent opponents opportunities opportunity
oppose opposed opposing opposite opposition optical optimal optimization option options orange orbit orbital orbiting
orbits orchestra order ordered orders ordinary organic organisation organisations organised organization organizations
organized organizers organizing orientation oriented origin original originally origins other others otherwise our out
outbreak outcome outcomes outer output outside outsiders outstanding over overall overcome overhang overnight overseas
own owned owner owners oxidation oxide package packages packaging pact pad page pageant pages paid pain painting
paintings pair pairing panel pants paper papers paradigms parallel parameters parents parish park parking parliament
parliamentary part partial partially participant participants participate participated participating participation
particle particles particular particularly parties partly partner partnered partners partnership parts party pass passed
passenger passengers passing passion passionate passport past patent path pathway pathways patience patient patients
patron pattern patterns pause pay payment payroll peace peaceful peak peer pen penalty pencil people peoples per
perceived percent perception perceptions perceptron perfect perform performance performances performed performers
performing perhaps perihelion period periods permanent permanently permission permit permitted peroxidase peroxide
person personal personalities personality personally persons perspective perturbations pet phase phenomena phenomenon
philosopher philosophical philosophy phone photo photographer photographic photography photos phrase phrases physical
physician physicist physicists physics pianist piano pick picked picking picture pictures piece pieces pies pilot
piloted pioneered pioneering pioneers pipe pitcher pivotal pizza place placed places placing plaintiff plaintiffs plan
plane planet planetary planets planned planning plans plant planted plants plasma plate plates platform platinum play
played player players playing plays playwright pleasant please pleased pledge pledged plenty plot plus pockets poem
poems poet poetic poetry poets point pointed points poker pole police policies policy polite political politically
politician politicians politics poll polling polls pollution polymerase pool poor pop popular popularity popularized
population port portion portions portrayal portrayed ports pose posed position positions positive positives possess
possession possessions possibilities possibility possible possibly post postdoctoral posted posthumously posting
postural posture potential potentially power powerful powers practical practically practice practiced practices praise
praised prayer precise precision precursor predatory predecessor predecessors predict predicted predicting prediction
predictions predictive predominantly prefer preference preferred pregnant preliminary premier premiere premiered
preparation prepare prepared preparing presence present presentation presented presenting presents preserve preserved
presidency president presidential presidents press pressure prestige prestigious pretty prevalence prevent preventing
prevention previous previously price prices priest primaries primarily primary prime principal principally principle
principles print printed prior priorities priority prison private prize pro probabilities probability probably problem
problems procedure procedures proceed process processes processing proclaimed produce produced producer producers
produces producing product production productions products profession professional professionally professionals
professor proficiency profits program programming programs progress progressive prohibited project projects prolific
prominence prominent promise promised promote promoted promoting promotion pronounced pronunciation proof propelled
proper properties property proponents proportion proportional proposal proposals propose proposed proposition prose
prosperous protect protected protecting protection protein proteins protest protesters protests prove proved proven
provide provided provides providing province provinces provincial provision provisions provocation provoked pseudonym
psychology public publication publications publicly publish published publisher publishing pull pulled pump punitive
punk puppet purchase purchased pure purely purpose purposes pursue pushed pushing put putting qualifications qualified
quality quantity quantum quarter question questions quick quickly quiet quite quote quoted quotes race races racial
racing radiation radical radicals radio radius raid rail railroad rails railway rain rains raise raised raises raising
ran random range ranging rank ranked ranking ranks rap rapid rapidly rappers rare rarely rat rate rated rates rather
rating ratings ratio rational rationales raw reach reached reaching react reaction reactions read reader readers reading
ready real realist realistic reality realize really reason reasonable reasonably reasons rebellion rebuilt recall
recalled receive received receiving recent recently receptor receptors recipient recited recognised recognition
recognize recognized recognizing recommend recommended recommender reconciliation reconstruction record recorded
recording recordings records recovery recruited recruiting recurrent recurring red reduce reduced reduces reducing
reduction reefs reelected reelection refer reference referenced references referendum referred referring refers
refinement reflect reflected reflection reflects reform refugee refugees refused refusing regained regard regarded
regarding regardless regards reggae regime regiment regimes region regional regions register registered regression
regular regularization regularly regulation rehabilitation reign reinforcement reinforces reject rejected relate related
relating relation relations relationship relationships relative relatively relatives relaxed release released releases
releasing relevance relevant reliability reliable relief religion religious rely remain remainder remained remaining
remains remarkable remarkably remarks remastered remember remembered reminder remodeling remote remotely remove removed
renamed rent rental reorganized repair repairs repeat repeated repertoire repetition replace replaced replacement
replacing replication reply report reported reportedly reporter reports represent representation representations
representative representatives represented representing represents repressor reprinted reproduce reputation request
requested require required requires rescue research researchers reserve reserved reservoir residence residency resident
residential residents resigned resistance resolution resolve resonance resource resources respect respected respective
respectively respects respond responded respondents response responses responsibility responsible rest restaurant
restaurants restoration restricted result resulted resulting results resume resurgence retail retained retention retired
retirement retiring retraction retreat retrieval return returned returning reveal revealed revenue review reviewed
reviewing reviews revised revival revolt revolution reward rewritten rhythm rhythms rice rich ride riders riding right
rights ring rings ripe rise rising risk risks rival river road roads robot robotic robotics robots rock rockabilly
rocket rockets rocks rocky role roles roll rolled rolling romance romantic room rooms root roots rose roster rotation
roughly round route routes royal rude rule ruled rules ruling run running runs rural rush sacrifice safe safely safety
saga said sale sales salinity salon same sample samples sampling sanctions sand sang santorum sat satellite satellites
satire satisfy sausages save saving saw say saying says scale scan scanning scene scenes scheduled scheme scholar
scholarly scholars school schools science sciences scientific scientist scientists scope score scored scores screen
screened screenplay screenwriter script sea search searches searching season seasons seat seats second secondary secret
secretary section sections sector sectors secular secure secured securing security see seeing seek seeking seeks seem
seemed seems seen sees segment segmentation seized select selected selection self sell seller selling semantic semantics
seminal senator send sender sending senior sense senses sensing sensitive sensitivity sent sentence sentences sentiment
separate separated separately sequel sequence sequences serial serialized series serious seriously serve served server
servers serves service services serving session sessions set setback sets setting settings settled settlement settlers
seven seventh several severe severely sex sexual shall shallow shape share shared shares sharing she shelter shift
shifted ship ships shirt shirts shock shoes shoot shop shopping shops short shorter shortly shorts shot should shoulder
show showed showing shown shows shut shuttle side sides siding siege sights sigmoid sign signal signaling signals signed
significance significant significantly signs silence silver similar similarity simple simpler simplicity simply
simultaneously sin since sing singer singers singing single singles siren sister sisters sit site sites sitting situ
situated situation situations six sixth size skills skin sky sleep sleeves slide slight slightly slogan slow small
smaller smallest smoke smoking smuggling snow social socialist societal societies society soft software soil solar sold
soldier soldiers solely solid solo solution solutions solve solved solving some somebody someone something sometimes
somewhat somewhere son song songs songwriter sons soon sooner sophisticated sorry sort sought soul sound sounds
soundtrack source sources south southbound southeast southern space spacecraft span spanning spawned speak speaker
speakers speaking special specialized specializing species specific specifically specificity specimens spectacular
spectroscopy spectrum speculated speculation speech speed spelling spend spending spent spiritual spite split spoke
spoken sponsored sponsors spontaneous sport sporting sports spot spread spring spur spurs squadrons square squared
stability stabilization stable stadium staff stage staged stages stance stand standard standards standing stands star
starred starring stars start started starter starting starts state stated statement states station stations statistic
statistical statistics statue statues status statute statutory stay stayed staying steadfast steadily steel stem step
steps stick still stimulation stochastic stock stolen stood stop stopped stops storage store stored stores stories storm
storms story straight strand strange strategic strategies strategy streaming street streets strength strengthen
strengths stress stressed strict strike strikes striking string strip strong stronger strongest strongly struck
structural structure structures struggle student students studied studies studio study studying stuff style styles sub
subfield subgenres subject subjects submit submitted subsequent subsequently subsidiary substantial subunit suburb
suburban suburbs succeed succeeded succeeding success successes successful successfully successive successively
successor successors such suddenly suffered suffering sufficient sufficiently suggest suggested suggesting suggestion
suggestions suggests suicidal suicide suit suitable sum summarization summary summer summit sun sung sup super superb
superior superseding supervised supplies supply support supported supporter supporters supporting supports suppose
supposed suppressed sure surface surfing surgery surprise surprised surprisingly surrounded surrounding surroundings
survey survival survive survived sushi suspect suspected suspended suspicious sustain sustainable sustained sweet swept
switched symbol symbols syntactic syntax synthase synthesis synthesizer system systematic systems table tables tactical
tactics tagging tail take taken takes taking talent tales talk talkback talked talking talks tank tanks target targeted
targeting targets task tasks taste tasty taught tax teach teacher teachers teaching team teamed teams technical
technique techniques technological technologies technology teenager tel telephone televised television tell telling
tells temperature temperatures template temple temples tempo temporal ten tend tended tends tenor tenth tenure term
termed terms terrain terrestrial terrible territories territory terror terrorism terrorist terrorists test tested
testing tests text textile texts than thank thanks that the theater theatre theatrical their them theme themes
themselves then theoretical theoretically theories theory therapy there thereafter thereby therefore theropods these
thesis theta they thick thin thing things think thinking third thirteen this thorough those though thought thoughts
thousand thousands threat threatened three threshold threw thriller through throughout thrown thus ticket tickets tie
tied ties tight time timely times tiny tip tissue title titled titles tmobile today together told tomorrow tonight too
took tool tools top topic topics topped tort total totally touch touched tour toured touring tourism tourist tourists
tournament tours toward towards tower town towns toxic toxin toys trace track tracking tracks trade traded traders
trading tradition traditional traditionally traditions traffic tragedy trail trails train trained training trains
transaction transcription transfer transferred transferring transform transformations transformed transit transition
translate translated translating translation translations translator transmedia transmittal transport transportation
transporters trapped travel traveled traveler travelers traveling travelling treat treated treatment treaty tree trees
tremendous trend trends trespass trial trials tribes tribute tried tries trilogy trio trip triphosphate triple trips
troops trophy tropical trouble truce true trust truth try trying tumor tunnel turn turned turning twelve twentieth
twenty twice two type types typical typically ubiquitin ultimate ultimately umbrella unable uncertain uncle unclear
under undergo undergraduate underlying underscores understand understanding understood understudy undisputed unexpected
unhappy union unionist unique unit unite united units unity universal universities university unknown unlabeled unless
unlike unlikely unpopular unprecedented unrelated unstable unsuccessful unsuccessfully unsupervised unsure until unusual
upcoming update updated upgraded upon upper uprising uranium urban urge urged urgent urging usage use used useful user
users uses using usual usually utilized vacation valid validity valley valuable value values van variability variable
variables variation variations varies varieties variety various vary varying vast vector vectors vegetation vehicle
vehicles velocity venture venue venues verb verse verses version versions versus vertical very vet veteran veterans via
viable vice vicinity victim victims victories victorious victory video videos view viewed viewers views village
villagers villages violated violation violations violence violent viral virtual virtually virtuous visa visible vision
visit visited visiting visitor visitors visits visual vital vocal vocalist vocalists vocals voice volume volumes
volunteer volunteered volunteers von vote voted voters votes voting vulnerable wai wait waiting waitress waive waiver
wake walk walked walking wall want wanted wants war warm warning wars wartime was watch watched watching water waters
wave waves wax way ways weak wealth wealthy weapon weapons wear wearing weather web website websites wedding week
weekend weekends weekly weeks weight weighted weird welcome welcomed welcomes well went were west western what whatever
when where whereas whether which while whilst white whitening who whole whom whose why wide widely wider widespread wife
wifi wiki wild wildlife will willing win wind window winds wing winner winners winning wins winter wise wish wished with
withdrew within without woman women won wonder wonderful wondering wooden word words work worked workers workforce
working works world worlds worldwide worn worried worse worship worst worth worthy would wounded wow write writer
writers writes writing writings written wrong wrongdoing wrote yard yeah year years yes yesterday yet yield you young
younger youngest your yourself youth zone zones zydeco
`;

/** Words of news that those texts have too seldom, by hand. */
export const newsWords = `
airstrike analysts avalanche bailout bonds bribery cholera dealers dengue disarmament dividend earnings euro euros flu
futures gunmen hike hikes hurricane indictment inflation influenza lawmakers layoffs malaria measles militants parole
passports polio prosecutors rebels runoff stocks tariffs tornado tuberculosis turnout typhoid typhoon verdict visas wage
wages welfare wildfire yields
`;
