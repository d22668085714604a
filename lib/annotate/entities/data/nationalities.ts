// Words that have a capital but name neither a person nor an organisation nor a place, in lower case,
// written from general knowledge.

/** Adjectives and nouns of nationality, people and region. */
export const nationalities = `
abkhaz aboriginal aborigine aborigines afghan afghani afghans african african-american african-americans africans
afrikaner afro-american albanian albanians algerian algerians american americans andean anglo angolan angolans arab
arabian arabic arabs argentine argentines argentinian armenian armenians aryan asian asians australian australians
austrian austrians azerbaijani azeri bahamian bahraini balkan baltic bangladeshi bangladeshis barbadian basque basques
bavarian belarusian belarussian belgian belgians bengali berber berliner bermudan bhutanese bolivian bolivians bosnian
bosnians brazilian brazilians breton british briton britons bulgarian bulgarians burkinabe burmese burundian cajun
cambodian cambodians cameroonian canadian canadians caribbean catalan catalans caucasian celtic chadian chechen chechens
chilean chileans chinese colombian colombians congolese cornish corsican creole croat croatian croatians croats cuban
cubans cypriot cypriots czech czechs danes danish dominican dutch dutchman eastern ecuadorean ecuadorian egyptian
egyptians emirati english englishman eritrean eritreans eskimo estonian estonians ethiopian ethiopians european
europeans faso fijian filipino filipinos finn finnish finns flemish french frenchman gabonese gambian gazan georgian
georgians german germans ghanaian greek greeks grenadian guatemalan guinean guyanese gypsy haitian haitians han hawaiian
hebrew hispanic hispanics honduran hungarian hungarians hutu hutus iberian icelandic indian indians indo-european
indonesian indonesians inuit iranian iranians iraqi iraqis irish irishman islander islanders israeli israelis italian
italians ivorian jamaican jamaicans japanese jordanian jordanians kashmiri kazakh kenyan kenyans khmer korean koreans
kosovan kosovar kurd kurdish kurds kuwaiti kuwaitis kyrgyz lankan lankans lao laotian latin latino latinos latvian
latvians lebanese leonean liberian liberians libyan libyans lithuanian lithuanians londoner londoners luxembourger
macedonian macedonians malagasy malawian malay malays malaysian malaysians maldivian malian maltese maori maoris
mauritanian mauritian mayan mediterranean mexican mexicans moldovan mongolian montenegrin moorish moroccan moroccans
mozambican namibian nepalese nepali nicaraguan nigerian nigerians nordic north-american northern norwegian norwegians
olympic omani pakistani pakistanis palestinian palestinians pan-african pan-american panamanian papuan paraguayan
parisian pashtun pashtuns persian peruvian peruvians philippine pole poles polish polynesian portuguese prussian punjabi
qatari rican ricans rohingya roman romani romanian romanians russian russians rwandan rwandans salvadoran samoan saudi
saudis saxon scandinavian scot scots scotsman scottish senegalese serb serbian serbians serbs sicilian singaporean
sinhalese slav slavic slovak slovakian slovaks slovene slovenian somali somalian somalis southern soviet soviets
spaniard spaniards spanish sudanese surinamese swazi swede swedes swedish swiss sydneysider syrian syrians taiwanese
tajik tamil tamils tanzanian tatar texan thai thais tibetan tibetans tongan transatlantic trinidadian tunisian tunisians
turk turkish turkmen turks tutsi tutsis ugandan ugandans uighur uighurs ukrainian ukrainians uruguayan uyghur uyghurs
uzbek venezuelan venezuelans vietnamese welsh west-indian western westerner westerners yemeni yemenis yorkshireman
yugoslav zambian zealander zealanders zimbabwean zimbabweans zulu zulus
`;

export const languageNames = `
cantonese dari farsi gaelic hindi mandarin pashto swahili urdu yiddish
`;

export const religionWords = `
allah anglican anglicans baptist bible biblical buddhism buddhist buddhists catholic catholicism catholics christian
christianity christians confucian druze evangelical god hindu hinduism hindus islam islamic islamist islamists jew
jewish jews jihad jihadist judaism koran lutheran methodist mormon mormons moslem moslems muslim muslims non-muslim
orthodox presbyterian protestant protestants quaker qur'an quran sharia shi'ite shi'ites shia shias shiite shiites sikh
sikhs sunni sunnis torah
`;

export const politicsWords = `
anti-american anti-semitic anti-semitism communism communist communists conservative conservatives democrat democratic
democrats euro-sceptic eurosceptic fascist fascists keynesian labourite leninist liberal liberals maoist maoists marxism
marxist marxists nazi nazis nazism pro-palestinian pro-russian republican republicans socialist socialists stalinist
tories tory zionism zionist
`;

export const feasts = `
christmas diwali easter eid halloween hanukkah passover ramadan thanksgiving
`;

export const eras = `
edwardian elizabethan victorian
`;
