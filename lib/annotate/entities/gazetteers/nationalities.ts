// Adjectives and nouns of nationality, region, people, religion and politics, in lower case, written from general knowledge.
// They are capitalised but name neither a person nor an organisation nor a place.
export const nationalities = `
abkhaz afghan afghani afghans african africans afrikaner albanian albanians algerian algerians american americans anglo angolan
angolans arab arabian arabic arabs argentine argentines argentinian armenian armenians aryan asian asians australian australians
austrian austrians azerbaijani azeri bahamian bahraini bangladeshi bangladeshis barbadian basque basques bavarian belarusian
belarussian belgian belgians bengali berber bhutanese bolivian bolivians bosnian bosnians brazilian brazilians breton briton britons
british bulgarian bulgarians burmese burundian cambodian cambodians cameroonian canadian canadians caribbean catalan catalans caucasian
celtic chadian chechen chechens chilean chileans chinese colombian colombians confucian congolese cornish corsican croat croatian
croatians croats cuban cubans cypriot cypriots czech czechs danes danish dominican druze dutch dutchman ecuadorean ecuadorian
egyptian egyptians emirati english englishman eritrean eskimo estonian estonians ethiopian ethiopians european europeans fijian
filipino filipinos finn finnish finns flemish french frenchman gambian gazan georgian georgians german germans ghanaian
greek greeks grenadian guatemalan guinean guyanese gypsy haitian haitians han hawaiian hebrew hispanic hispanics honduran hungarian
hungarians hutu hutus icelandic indian indians indonesian indonesians inuit iranian iranians iraqi iraqis irish irishman israeli
israelis italian italians ivorian jamaican jamaicans japanese jordanian jordanians kashmiri kazakh kenyan kenyans khmer
korean koreans kosovan kosovar kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao laotian latin latino latinos latvian latvians lebanese
liberian liberians libyan libyans lithuanian lithuanians luxembourger macedonian macedonians malagasy malawian malay malays malaysian
malaysians maldivian malian maltese maori maoris mauritanian mauritian mayan mexican mexicans moldovan mongolian montenegrin moorish
moroccan moroccans mozambican namibian nepalese nepali nicaraguan nigerian nigerians nordic norwegian norwegians omani pakistani
pakistanis palestinian palestinians panamanian papuan paraguayan pashtun pashtuns persian peruvian peruvians polish pole poles
polynesian portuguese prussian punjabi qatari romani romanian romanians rohingya roman russian russians rwandan rwandans
salvadoran samoan saudi saudis saxon scandinavian scot scots scotsman scottish senegalese serb serbian serbs serbians sicilian sikh
sikhs singaporean sinhalese slav slavic slovak slovakian slovaks slovene slovenian somali somalian somalis soviet soviets
spaniard spaniards spanish sudanese surinamese swazi swede swedes swedish swiss syrian syrians taiwanese tajik tamil tamils tanzanian
tatar texan thai thais tibetan tibetans tongan trinidadian tunisian tunisians turk turkish turkmen turks tutsi tutsis ugandan
ugandans ukrainian ukrainians uighur uighurs uyghur uyghurs uruguayan uzbek venezuelan venezuelans vietnamese welsh yemeni yemenis
yugoslav zambian zimbabwean zimbabweans zulu zulus iberian baltic balkan mediterranean andean transatlantic bermudan yorkshireman
christian christians christianity muslim muslims moslem moslems islam islamic islamist islamists jew jewish jews judaism hindu hindus
hinduism buddhist buddhists buddhism catholic catholics catholicism protestant protestants orthodox anglican anglicans sunni sunnis shia
shias shiite shiites shi'ite shi'ites mormon mormons evangelical baptist methodist lutheran presbyterian quaker bible biblical koran quran
qur'an torah sharia jihad jihadist ramadan easter christmas hanukkah passover diwali thanksgiving halloween eid god allah
democrat democrats democratic republican republicans tory tories labourite conservative conservatives liberal liberals socialist socialists communist
communists communism marxist marxism leninist nazi nazis nazism fascist fascists stalinist zionist zionism maoist maoists marxists
victorian edwardian elizabethan keynesian westerner westerners western eastern northern southern north-american euro-sceptic eurosceptic
olympic olympics-bound rican ricans lankan lankans zealander zealanders arabian leonean faso islander islanders gabonese burkinabe eritreans
londoner londoners parisian berliner sydneysider aboriginal aborigine aborigines cajun creole yiddish mandarin cantonese swahili urdu farsi
pashto dari hindi gaelic anti-semitic anti-semitism anti-american pro-russian pro-palestinian pan-african pan-american non-muslim
west-indian indo-european african-american african-americans afro-american
`;
