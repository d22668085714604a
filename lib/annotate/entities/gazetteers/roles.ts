// Honorifics and nouns for the office or trade of a person, in lower case, written from general knowledge.

/** Titles of address: dropped from the name, and no role of their own. */
export const honorifics = `
mr mr. mrs mrs. ms ms. miss mx mx. madam madame mme mme. monsieur sir dame lord lady baron baroness count countess herr frau signor signora senor señor don dona doña
dr dr. prof prof. mister master rev rev. fr fr. hon hon. ayatollah imam mullah sheikh shaikh sheik hajji haji pundit sri shri mahatma rabbi hajj
`;

/** Roles, as they stand before a name or in an apposition after it. */
export const roles = `
mayor-elect governor-elect senator-elect minister-designate man woman spc spc. pfc. cadet detective-inspector abbot academic accountant activist actor actress administrator adviser adviser-general advisor advocate agent aide alderman all-rounder ambassador analyst anchor anchorman
anthropologist apostle appointee arbitrator archaeologist archbishop architect artist assemblyman assemblywoman assistant associate astronaut astronomer athlete attache attorney
auditor author aviator ayatollah-general back ballerina banker barrister bassist batsman biographer biologist bishop blogger bomber bookmaker boss bowler boxer brigadier broadcaster broker
brother builder bureaucrat businessman businesswoman cabinet-secretary campaigner candidate captain cardinal caretaker carpenter catcher cellist ceo ceo. cfo chair chairman chairperson
chairwoman challenger champion chancellor chaplain chef chemist chief choreographer cia-director citizen clergyman cleric climber clerk co-author co-chair co-chairman co-director co-founder
co-owner co-pilot co-star coach coach-general collector colonel columnist comedian comic commandant commander commentator commissar commissioner commodore communist
composer comptroller conductor congressman congresswoman conservationist constable consul consultant contender contractor controller coo coordinator co-ordinator coroner corporal
correspondent councillor councilman councilwoman counsel counselor counsellor creator critic cto crown-prince curator custodian cyclist dancer daughter dealer dean defector defenceman defender defendant
defenseman delegate demographer deputy designer detective developer dictator diplomat director dissident diver doctor doctor. dramatist driver drummer duchess duke earl ecologist economist editor
educator elder emeritus emir emperor empress engineer entertainer entrepreneur envoy epidemiologist executive expert explorer ex-president farmer father favourite fellow fielder fighter filmmaker
film-maker financier firefighter fisherman flanker flautist fly-half forecaster foreman forester forward founder fullback fugitive gangster general geneticist geographer geologist goalkeeper goalie golfer governess governor
gov gov. graduate grandfather grandmaster grandmother guard guerrilla guitarist gunman gymnast head headmaster headteacher heiress heir hero historian hockey-player hooker host hostage housewife hunter husband ideologue
immunologist industrialist infielder inspector instructor interviewer inventor investigator investor jeweller jihadist jockey journalist judge jurist justice kaiser keeper killer king lawmaker lawyer leader
lecturer leftist legend legislator lexicographer librarian lieutenant lieut linebacker linguist lobbyist lock logistician magistrate magnate maestro major maj maj. manager managing-director marshal mathematician mayor mayoress
mechanic mediator member mentor merchant meteorologist microbiologist midfielder militant millionaire minister minister-president missionary mobster moderator monk mother mp mps mep msp
musician mathematician naturalist negotiator neighbor neighbour neuroscientist newscaster newsreader novelist nun nurse nutritionist officer official oncologist operator opponent
organiser organizer outfielder owner paediatrician painter paramedic parliamentarian partner pastor patriarch patron peer pensioner percussionist performer philanthropist philosopher photographer
physician physicist pianist pilot pitcher planner player playwright poet police-chief policeman policewoman politician pollster pope porter postman potter preacher prefect premier presenter president
president-elect priest prime-minister prince princess principal prisoner producer professor programmer promoter propagandist proprietor prosecutor protester protestor provost
psychiatrist psychologist publicist publisher quarterback queen rabbi-general racer ranger rapper reader rebel receiver rector referee reformer refugee registrar rep rep. reporter representative
researcher resident restaurateur retiree reverend rider rival rower ruler runner running-mate runner-up sailor salesman scholar schoolboy schoolgirl scientist scorer scrum-half screenwriter sculptor secretary
secretary-general senator sen sen. sergeant sgt sgt. servant sheriff shepherd singer sister skater skier skipper sociologist soldier solicitor soloist son songwriter soprano speaker specialist
spinner spokesman spokesperson spokeswoman sprinter star statesman statistician statistics-chief stewardess strategist striker student sultan superintendent superstar supervisor surgeon survivor suspect sweeper swimmer
teacher teammate team-mate technician technologist teenager tenor terrorist theologian therapist thinker titleholder titlist top-seed trader trainee trainer translator treasurer trustee tsar
tutor tycoon umpire undersecretary under-secretary valedictorian veteran vice-chairman vice-chancellor vice-president vice-premier vicar viceroy victim violinist virologist virtuoso vocalist volunteer voter warden warlord warrior
whistleblower whistle-blower widow widower wife winger winner witness woodsman worker wrestler writer youngster zoologist chief-executive executive-director editor-in-chief commander-in-chief
lt lt. col col. gen gen. capt capt. cmdr cmdr. adm adm. admiral brig brig. cpl cpl. pvt. private pte cst supt supt. insp. det. sec. pres. pm p.m. vp veep atty. amb. supremo czar no-hoper seed
`;

/** Words of an office that may stand inside a role: "Deputy Prime Minister", "Secretary of State". */
export const portfolios = `
acting agriculture army assistant affairs air associate attorney budget business cabinet chief commerce communications crown cultural culture defence defense deputy development
economic economics economy education emergency employment energy environment environmental executive exterior external federal finance financial first foreign former general government
grand health high home homeland house housing human immigration industry information infrastructure intelligence interim interior internal international joint junior justice
labor labour lead legal lieutenant major managing majority minority marketing military mining national naval navy oil opposition outgoing parliamentary permanent
planning police political post presidential press prime principal provincial public regional research ruling resources science secretary security senior shadow social special sports staff
state supreme technology tourism trade transport transportation treasury under-secretary undersecretary urban veterans vice water welfare whip women works youth group team club company party
policy rights climate operations safety campaign election church school hospital airport bank product data media party-leader
then ex longtime long-time veteran then- ex- retired top leading
`;
