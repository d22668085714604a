// Words that are capitalised for their position or by their nature, in lower case, written from general knowledge.
// They name nothing.

/** Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs and numerals. */
export const functionWords = `
a about above according across after afterwards again against ago ah aha all almost along already also although always
am amen amid among an and and/or another any anybody anyone anything apart are around as aside at away be because been
before behind being below besides between beyond both but by can can't cannot could couldn't despite did didn't do does
doesn't don't down dozens during each earlier eight either eleven else even eventually ever every everybody everyone
everything except few finally first five following for four from further furthermore generally had half has have having
he he's hello hence her here hers herself hey him himself his how however hundred hundreds i i'd i'll i'm i've if in
including indeed initially inside instead into is isn't it it's its itself just last late later least less let let's
like likewise many may maybe me meanwhile might millions mine more moreover most mostly much must my myself neither
never nevertheless next nine no nobody none nonetheless nor not nothing now of off often oh ok okay on once one only
onto or originally other others otherwise ought our ours out outside over overall own per perhaps please previously
quite rather really recently regarding same second seven several shall she she's should similarly since six so some
somebody someone something sometimes soon still subsequently such ten than thank thanks that that's the their theirs
them themselves then there there's thereafter therefore these they they're they've third thirty this those though
thousand thousands three through throughout thus till to today together tomorrow tonight too toward towards twelve
twenty twice two under unlike until up upon us usually versus very via was we we'll we're we've well were what what's
whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with within
without won't would wouldn't wow yes yesterday yet you you're your yours yourself
`;

/** Abbreviations of common nouns. */
export const commonAbbreviations = `
ai aids am/pm api asap atm aud aws ba bac bbq bds bmi brl bse cad cctv cd cds ceos cfo cgi chf cny co2 coo cpi cpr cso
cto cv cvs czk dab dj djs dkk dna dns drm dsl dvd dvds ebit ebitda emea eps er esg etc eur ev evs faq fm foia fw gbp
gcse gcses gdp gdpr gnp gp gpa gps gpu hd hdtv hiv hkd hq hr html huf ict id ids inr ip ipo iq isp isps jpeg jpy krw lbo
lcd led leds lgbt lgbtq lng lpg ma mba mbas mms mp3 mp3s mpeg mpg mph mri msm mvp mxn ngo ngos nok nzd ott p2p pc pcp
pcr pcs pda pdas pdf phd pin pln pow pows ppp pr ps ptsd pvc qe qr r&b r&d rbi rbis re rmb rpm rsvp rv rvs sars sat sats
sdk sek seo sgd sim sms sos sql sti stis suv suvs tb tba tbc tcp tv tvs uav uavs ufo uhf url urls usb usd vat vc vcr vhf
vhs vip vips vix voip vs wifi wmd wmds xml zar
`;
