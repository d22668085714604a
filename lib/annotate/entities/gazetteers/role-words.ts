// Nouns for trades and what may stand before them, in lower case, written from general knowledge. Read beside a name that is found already:
// names are not found by them, since many of them stand before organisations and products too.

/** Trades and parts that people play, beside `roles`. */
export const occupations = `
nominee hopeful frontrunner front-runner coauthor vendor barman bartender waiter waitress janitor plumber electrician welder trucker courier cleaner shoemaker tailor baker butcher
farmhand grower rancher beekeeper gardener landscaper nanny childminder midwife carer caregiver dentist vet veterinarian pharmacist optician radiologist cardiologist dermatologist
neurologist neurosurgeon pathologist physiotherapist physio chiropractor dietitian anaesthetist psychotherapist biochemist biotechnologist astrophysicist cosmologist criminologist
ethicist philologist archivist essayist memoirist satirist humorist cartoonist illustrator animator cinematographer videographer vlogger youtuber influencer streamer podcaster dj
saxophonist trumpeter organist harpist frontman bandleader impresario showman magician supermodel stylist hairdresser barber costumier couturier restorer gallerist auctioneer
centre-back halfback full-back wicketkeeper wicket-keeper shortstop goaltender cornerback lineman sensation prodigy ombudsman speaker-elect chancellor-elect premier-elect taoiseach
tanaiste chief-of-staff cofounder shareholder stakeholder creditor lender landlord tenant policyholder buyer seller shopkeeper shopper customer commuter passenger motorist
pedestrian bystander onlooker eyewitness villager islander townsman settler feminist environmentalist separatist nationalist loyalist unionist socialist marxist abolitionist
suffragist reformist centrist populist mp-elect crossbencher backbencher frontbencher arsonist burglar robber thief smuggler trafficker hacker fraudster conman stalker kidnapper
hijacker attacker assailant shooter rapist murderer inmate convict detainee undertaker embalmer locksmith mason roofer surveyor draughtsman machinist miner roughneck lumberjack
logger trapper fishmonger greengrocer grocer brewer distiller winemaker vintner sommelier underwriter actuary auditor-general bookkeeper paymaster cashier teller stockbroker
venturer capitalist oligarch billionaire multimillionaire heir-apparent head-teacher schoolteacher headmistress postdoc undergraduate postgraduate alumnus alumna alum pupil
sophomore freshman fresher rear-admiral vice-admiral lieutenant-colonel lieutenant-general major-general brigadier-general staff-sergeant wing-commander airman sapper gunner
rifleman trooper deputy-sheriff patrolman bailiff jailer gaoler warder marshall
`;

/** What may stand before the noun of a role, beside `portfolios`: "film director", "art historian". */
export const roleModifiers = `
art arts film movie television tv radio newspaper magazine book fashion football soccer rugby tennis cricket golf baseball basketball hockey boxing athletics cycling swimming
racing music opera pop rock jazz folk rap hip-hop soul classical stage theatre theater comedy dance literary history architecture landscape web software computer systems it ai
internet games game video digital civil criminal tax market markets equity equities currency commodity commodities investment investments fund funds portfolio asset credit debt
bond insurance pension property estate mortgage hedge city county town village district borough parish local community municipal metropolitan metro northern southern eastern
western central congressional senatorial gubernatorial mayoral electoral democratic republican conservative liberal socialist tory green independent left-wing right-wing medical
clinical health-care healthcare nursing mental surgical heart cancer children's family women's men's student students graduate doctoral phd postdoctoral head founding honorary
relations corporate commercial creative artistic operating technical technological scientific academic agricultural marine wildlife conservation defensive offensive attacking star
champion olympic paralympic olympics world world-class british-born award-winning oscar-winning prize-winning best-selling bestselling self-styled self-employed freelance
human-rights war crime crimes court appeals trial fire rescue traffic prison drug drugs narcotics homicide murder fraud cyber current incoming newly-elected newly-appointed late
fellow original new young first-time second-year third-year two-time three-time four-time five-time front real-estate retail wholesale manufacturing engineering construction
building steel coal gas petroleum wind solar nuclear power car auto automotive motor aerospace airline aviation shipping maritime rail railway freight logistics dairy cocoa coffee
tea wheat rice cattle sheep pig poultry fruit vegetable wine beer food restaurant hotel travel tourist tour leisure sport sporting chartered certified registered licensed language
linguistics literature english mathematics maths physics chemistry biology geography psychology sociology philosophy theology religious religion studies
`;
