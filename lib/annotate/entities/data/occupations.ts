// Nouns for trades and what may stand before them, in lower case, written from general knowledge.
// They are read only beside a name that is found already. `roles` (roles.ts) also find names and feed the learned
// weights ("first role*"). A word that should do so belongs there, and the weights must then be fitted anew.

/** Trades and parts that people play, beside `roles`. */
export const occupations = `
abolitionist actuary adventurer airman alderperson ally alum alumna alumnus anaesthetist anarchist animator apprentice
archdeacon archivist armourer arsonist assailant astrophysicist attacker auctioneer auditor-general aunt backbencher
bailiff baker balladeer ballboy bandleader barber barista barman bartender bassoonist beekeeper beneficiary billionaire
biochemist biotechnologist boatman bodybuilder bodyguard bookkeeper bookseller boyfriend brewer bride bridegroom
brigadier-general brother-in-law burglar butcher buyer bystander cabbie caddie caller cameraman camerawoman capitalist
cardiologist caregiver carer cartoonist cashier centenarian centre-back centrist chairman-elect chancellor-elect
chief-of-staff childminder chiropractor choirmaster cinema-goer cinematographer classmate cleaner co-accused co-anchor
co-defendant co-host co-manager co-writer coauthor cofounder colleague commuter competitor complainant concertmaster
conman consumer convict cook copywriter cornerback cosmologist costumier councilor counterpart courier cousin couturier
cowboy craftsman creditor crewman criminologist crossbencher customer dad daredevil daughter-in-law debutant decorator
democrat dentist deputy-sheriff dermatologist deserter detainee dietitian distiller diva dj docent donor doorman
draughtsman dressmaker dropout electrician embalmer emigrant employee employer enthusiast environmentalist essayist
ethicist ex-boyfriend ex-girlfriend ex-husband ex-wife executor eyewitness fan farmhand father-in-law feminist fiance
fiancee firebrand fishmonger fixer flatmate forager fraudster freelancer fresher freshman friend front-runner
frontbencher frontman frontrunner full-back gallerist gambler gaoler gardener girlfriend goalscorer goaltender godfather
godmother granddaughter grandson greengrocer grocer groom groundsman grower guest guide gunner hacker hairdresser
halfback handyman harpist head-teacher headmistress healer heir-apparent hermit hijacker holidaymaker homeowner hopeful
hotelier housemate humorist hypnotist illustrator immigrant impresario incumbent influencer informant inmate
inspector-general intern interpreter islander jailer janitor janitress journeyman keyboardist kidnapper laborer labourer
landlord landscaper lender lieutenant-colonel lieutenant-general lifeguard lineman linesman locksmith lodger logger
loyalist lumberjack machinist magician maid major-general marshall marxist mason mastermind matriarch memoirist
merchandiser midwife migrant miner mistress modernist mogul mom monarchist mother-in-law motorist mp-elect
multi-millionaire multimillionaire mum murderer mvp nanny nationalist neo-nazi nephew neurologist neurosurgeon newcomer
niece nobleman nomad nominee octogenarian oligarch ombudsman onlooker optician organist orphan pacifist paedophile
paratrooper parishioner participant passenger pathologist patient patrolman paymaster pedestrian petitioner pharmacist
pharmacologist philologist physio physiotherapist pickpocket plaintiff plumber podcaster policyholder politico populist
postdoc postgraduate predecessor premier-elect prodigy progressive psychotherapist pugilist pupil purser quartermaster
radiologist rancher rapist realtor rear-admiral recluse recruit recruiter reformist relative repairman rescuer
respondent restorer rifleman robber roofer rookie roommate roughneck royalist salesperson saleswoman sapper satirist
saxophonist schoolfriend schoolmate schoolteacher scout seamstress secretary-treasurer seller sensation separatist
septuagenarian settler shareholder shoemaker shooter shopkeeper shopper shortstop showman signatory sister-in-law
sixth-former smuggler socialist socialite sommelier son-in-law sophomore speaker-elect spouse squatter staff-sergeant
stakeholder stalker stepdaughter stepfather stepmother stepson stockbroker streamer stuntman stuntwoman stylist
successor suffragist supermodel supporter surveyor sympathiser sympathizer tailor tanaiste taoiseach technocrat teen
teller tenant theorist thief tipster toddler townsman trafficker trailblazer trapper trooper trucker trumpeter twin
uncle undergraduate undersheriff undertaker underwriter unionist usher vendor venturer vet veterinarian vice-admiral
videographer viewer villager vintner visitor vlogger waiter waitress warder waterman weightlifter welder whaler
wicket-keeper wicketkeeper winemaker wing-commander wingman wordsmith yachtsman yachtswoman youtuber
`;

/** What may stand before the noun of a role, beside `portfolios`: "film director", "art historian". */
export const roleModifiers = `
academic aerospace agricultural ai airline appeals architecture art artistic arts asset athletics attacking auto
automotive aviation award-winning baseball basketball beer best-selling bestselling biology bond book borough boxing
british-born building campaigns cancer car cattle central certified champion chartered chemistry children's city civil
classical clinical club coal cocoa coffee comedy commercial commodities commodity community company computer
congressional conservation conservative construction corporate council county court creative credit cricket crime crimes
criminal currency current cyber cycling dairy dance debt defensive democratic digital district doctoral drug drugs
eastern electoral engineering english equities equity estate family fashion fellow film fire first-time five-time folk
food football founding four-time fraud freelance freight front fruit fund funds game games gas geography golf graduate
green group gubernatorial head health-care healthcare heart hedge hip-hop history hockey homicide honorary hospital
hotel human-rights incoming independent insurance internet investigative investment investments it jazz landscape
language late left-wing leisure liberal licensed linguistics literary literature local logistics longtime magazine
manufacturing marine maritime market markets mathematics maths mayoral media medical men's mental metro metropolitan
mortgage motor movie municipal murder music narcotics new newly-appointed newly-elected newspaper northern nuclear
nursing offensive olympic olympics opera operating original oscar-winning paralympic parish party pension petroleum phd
philosophy physics pig politics pop portfolio postdoctoral poultry power prison prize-winning property psychology racing
radio rail railway rap real-estate registered relations religion religious republican rescue restaurant retail rice
right-wing rock rugby school scientific second-year self-employed self-styled senatorial sheep shipping soccer socialist
sociology software solar soul southern sport sporting stage star steel student students studies surgical swimming
systems tax tea team technical technological television tennis theater theatre theology third-year three-time tory tour
tourist town trade traffic travel trial tv two-time union vegetable video village war web western wheat wholesale
wildlife wind wine women's world world-class young youth
`;
