// Nouns for the office or trade of a person, and words around them, in lower case, written from general knowledge.
// `roles` also find names, and feed the learned weights ("first role*"). The weights were fitted with the list, so a
// word that is added here shifts them. `occupations` (occupations.ts) are read only beside a name that is found
// already. They find no names, since many of them stand before organisations and products too.

/** Titles of address: dropped from the name, and no role of their own. */
export const honorifics = `
ayatollah baron baroness count countess dame don dona doña dr fr frau haji hajj hajji herr hon imam lady lord madam
madame mahatma master messrs miss mister mme monsieur mr mrs ms mullah mx prof pundit rabbi rev senor señor shaikh sheik
sheikh shri signor signora sir sri
`;

/** Roles, as they stand before a name or in an apposition after it. */
export const roles = `
abbot academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide alderman
all-rounder ambassador analyst anchor anchorman anthropologist apostle appointee arbitrator archaeologist archbishop
architect artist assemblyman assemblywoman assistant associate astronaut astronomer athlete attache attorney
attorney-general auditor author aviator back ballerina banker barrister bassist batsman biographer biologist bishop
blogger bomber bookmaker boss bowler boxer brigadier broadcaster broker brother builder bureaucrat businessman
businesswoman cadet campaigner candidate captain cardinal caretaker carpenter catcher cellist chair chairman chairperson
chairwoman challenger champion chancellor chaplain chef chemist chief chief-executive choreographer citizen clergyman
cleric clerk climber co-author co-chair co-chairman co-director co-founder co-ordinator co-owner co-pilot co-star coach
collector colonel columnist comedian comic commandant commander commander-in-chief commentator commissar commissioner
commodore communist composer comptroller conductor congressman congresswoman conservationist constable consul consultant
contender contractor controller coordinator coroner corporal correspondent councillor councilman councilwoman counsel
counsellor counselor creator critic crown-prince curator custodian cyclist czar dancer daughter dealer dean defector
defenceman defendant defender defenseman delegate demographer deputy designer detective detective-inspector developer
dictator diplomat director director-general dissident diver doctor dramatist driver drummer duchess duke earl ecologist
economist editor editor-in-chief educator elder emeritus emir emperor empress engineer entertainer entrepreneur envoy
epidemiologist ex-president executive executive-director expert explorer farmer father favourite fellow fielder fighter
film-maker filmmaker financier firefighter fisherman flanker flautist fly-half forecaster foreman forester forward
founder fugitive fullback gangster general geneticist geographer geologist goalie goalkeeper golfer governess governor
governor-elect governor-general graduate grandfather grandmaster grandmother guard guerrilla guitarist gunman gymnast
head headmaster headteacher heir heiress hero historian hooker host hostage housewife hunter husband ideologue
immunologist industrialist infielder inspector instructor interviewer inventor investigator investor jeweller jihadist
jockey journalist judge jurist justice kaiser keeper killer king lawmaker lawyer leader lecturer leftist legend
legislator lexicographer librarian lieutenant linebacker linguist lobbyist lock logistician maestro magistrate magnate
major man manager managing-director marshal mathematician mayor mayor-elect mayoress mechanic mediator member mentor
merchant meteorologist microbiologist midfielder militant millionaire minister minister-designate minister-president
missionary mobster moderator monk mother musician naturalist negotiator neighbor neighbour neuroscientist newscaster
newsreader no-hoper novelist nun nurse nutritionist officer official oncologist operator opponent organiser organizer
outfielder owner paediatrician painter paramedic parliamentarian partner pastor patriarch patron peer pensioner
percussionist performer philanthropist philosopher photographer physician physicist pianist pilot pitcher planner player
playwright poet policeman policewoman politician pollster pope porter postman potter preacher prefect premier presenter
president president-elect priest prime-minister prince princess principal prisoner private producer professor programmer
promoter propagandist proprietor prosecutor protester protestor provost psychiatrist psychologist publicist publisher
quarterback queen racer ranger rapper reader rebel receiver rector referee reformer refugee registrar reporter
representative researcher resident restaurateur retiree reverend rider rival rower ruler runner runner-up running-mate
sailor salesman scholar schoolboy schoolgirl scientist scorer screenwriter scrum-half sculptor secretary
secretary-general seed senator senator-elect sergeant servant shepherd sheriff singer sister skater skier skipper
sociologist soldier solicitor soloist son songwriter soprano speaker specialist spinner spokesman spokesperson
spokeswoman sprinter star statesman statistician stewardess strategist striker student sultan superintendent superstar
supervisor supremo surgeon survivor suspect sweeper swimmer teacher team-mate teammate technician technologist teenager
tenor terrorist theologian therapist thinker titleholder titlist trader trainee trainer translator treasurer trustee
tsar tutor tycoon umpire under-secretary undersecretary valedictorian veteran vicar vice-chairman vice-chancellor
vice-premier vice-president viceroy victim violinist virologist virtuoso vocalist volunteer voter warden warlord warrior
whistle-blower whistleblower widow widower wife winger winner witness woman woodsman worker wrestler writer youngster
zoologist
`;

/** Short forms of ranks. */
export const rankAbbreviations = `
adm brig capt cmdr col cpl cst gen lieut lt maj pte sgt spc supt
`;

/** Short forms of offices. */
export const officeAbbreviations = `
ceo cfo coo cto gov govs mep mp mps msp pm rep reps sen sens veep vp
`;

/** Words of an office that may stand inside a role: "Deputy Prime Minister", "Secretary of State". */
export const portfolios = `
acting affairs agriculture air airport army assistant associate attorney bank budget business cabinet campaign chief
church climate club commerce communications company crown cultural culture data defence defense deputy development
economic economics economy education election emergency employment energy environment environmental ex ex- executive
exterior external federal finance financial first foreign former general government grand group health high home
homeland hospital house housing human immigration industry information infrastructure intelligence interim interior
internal international joint junior justice labor labour lead leading legal lieutenant long-time longtime major majority
managing marketing media military mining minority national naval navy oil operations opposition outgoing parliamentary
party permanent planning police policy political post presidential press prime principal product provincial public
regional research resources retired rights ruling safety school science secretary security senior shadow social special
sports staff state supreme team technology then top tourism trade transport transportation treasury under-secretary
undersecretary urban veteran veterans vice water welfare whip women works youth
`;
