// Nouns for trades and what may stand before them, in lower case, written from general knowledge.
// They are read only beside a name that is found already. `roles` (roles.ts) also find names and feed the learned
// weights ("first role*"). A word that should do so belongs there, and the weights must then be fitted anew.

/** Trades and parts that people play, beside `roles`. */
export const occupations = `
abolitionist actuary airman alum alumna alumnus anaesthetist animator archivist arsonist assailant astrophysicist
attacker auctioneer auditor-general backbencher bailiff baker bandleader barber barman bartender beekeeper billionaire
biochemist biotechnologist bookkeeper brewer brigadier-general burglar butcher buyer bystander capitalist cardiologist
caregiver carer cartoonist cashier centre-back centrist chancellor-elect chief-of-staff childminder chiropractor
cinematographer cleaner coauthor cofounder commuter conman convict cornerback cosmologist costumier courier couturier
creditor criminologist crossbencher customer dentist deputy-sheriff dermatologist detainee dietitian distiller dj
draughtsman electrician embalmer environmentalist essayist ethicist eyewitness farmhand feminist fishmonger fraudster
fresher freshman front-runner frontbencher frontman frontrunner full-back gallerist gaoler gardener goaltender
greengrocer grocer grower gunner hacker hairdresser halfback harpist head-teacher headmistress heir-apparent hijacker
hopeful humorist illustrator impresario influencer inmate islander jailer janitor kidnapper landlord landscaper lender
lieutenant-colonel lieutenant-general lineman locksmith logger loyalist lumberjack machinist magician major-general
marshall marxist mason memoirist midwife miner motorist mp-elect multimillionaire murderer nanny nationalist neurologist
neurosurgeon nominee oligarch ombudsman onlooker optician organist passenger pathologist patrolman paymaster pedestrian
pharmacist philologist physio physiotherapist plumber podcaster policyholder populist postdoc postgraduate premier-elect
prodigy psychotherapist pupil radiologist rancher rapist rear-admiral reformist restorer rifleman robber roofer
roughneck sapper satirist saxophonist schoolteacher seller sensation separatist settler shareholder shoemaker shooter
shopkeeper shopper shortstop showman smuggler socialist sommelier sophomore speaker-elect staff-sergeant stakeholder
stalker stockbroker streamer stylist suffragist supermodel surveyor tailor tanaiste taoiseach teller tenant thief
townsman trafficker trapper trooper trucker trumpeter undergraduate undertaker underwriter unionist vendor venturer vet
veterinarian vice-admiral videographer villager vintner vlogger waiter waitress warder welder wicket-keeper wicketkeeper
winemaker wing-commander youtuber
`;

/** What may stand before the noun of a role, beside `portfolios`: "film director", "art historian". */
export const roleModifiers = `
academic aerospace agricultural ai airline appeals architecture art artistic arts asset athletics attacking auto
automotive aviation award-winning baseball basketball beer best-selling bestselling biology bond book borough boxing
british-born building cancer car cattle central certified champion chartered chemistry children's city civil classical
clinical coal cocoa coffee comedy commercial commodities commodity community computer congressional conservation
conservative construction corporate county court creative credit cricket crime crimes criminal currency current cyber
cycling dairy dance debt defensive democratic digital district doctoral drug drugs eastern electoral engineering english
equities equity estate family fashion fellow film fire first-time five-time folk food football founding four-time fraud
freelance freight front fruit fund funds game games gas geography golf graduate green gubernatorial head health-care
healthcare heart hedge hip-hop history hockey homicide honorary hotel human-rights incoming independent insurance
internet investment investments it jazz landscape language late left-wing leisure liberal licensed linguistics literary
literature local logistics magazine manufacturing marine maritime market markets mathematics maths mayoral medical men's
mental metro metropolitan mortgage motor movie municipal murder music narcotics new newly-appointed newly-elected
newspaper northern nuclear nursing offensive olympic olympics opera operating original oscar-winning paralympic parish
pension petroleum phd philosophy physics pig pop portfolio postdoctoral poultry power prison prize-winning property
psychology racing radio rail railway rap real-estate registered relations religion religious republican rescue
restaurant retail rice right-wing rock rugby scientific second-year self-employed self-styled senatorial sheep shipping
soccer socialist sociology software solar soul southern sport sporting stage star steel student students studies
surgical swimming systems tax tea technical technological television tennis theater theatre theology third-year
three-time tory tour tourist town traffic travel trial tv two-time vegetable video village war web western wheat
wholesale wildlife wind wine women's world world-class young
`;
