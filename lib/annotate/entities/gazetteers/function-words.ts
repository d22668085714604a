// Words that are capitalised for their position only, in lower case, written from general knowledge.
export const functionWords = `
a about above according across after afterwards again against ago all almost along already also although always am amid among an and another any anybody anyone anything apart are around as
aside at away be because been before behind being below besides between beyond both but by can cannot could despite did do does down during each earlier either else even eventually ever every
everybody everyone everything except few finally first five following for four from further furthermore generally had has have having he hello hence her here hers herself him himself his
how however i if in including indeed initially inside instead into is it its itself just last late later least less let like likewise many may maybe me meanwhile might mine more moreover most mostly
much must my myself neither never nevertheless next nine no nobody none nonetheless nor not nothing now of off often oh ok okay on once one only onto or originally other others otherwise ought our ours out outside
over overall own per perhaps please previously quite rather really recently regarding same second seven several shall she should similarly since six so some somebody someone something sometimes soon
still subsequently such ten than thank thanks that that's the their theirs them themselves then there thereafter therefore these they third this those though three through throughout thus till to today together
tomorrow tonight too toward towards two twice under unlike until up upon us usually very was we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with
within without would yes yesterday yet you your yours yourself don't didn't doesn't can't couldn't isn't it's i'm i've i'd i'll we're we've we'll they're they've you're he's she's there's what's let's won't wouldn't
eight eleven twelve twenty thirty hundred thousand dozens hundreds thousands millions half via versus vs vs. etc and/or iq vip vips dvd dvds tv tvs pc pcs gdp gnp aids hiv dna suv suvs pin atm faq cd cds sdk api usb gps ipo eps ngo ngos ufo bse sars html id ids mba phd ba ma amen wow hey ah aha ps p.s. re fw
`;

/** Weekdays and months with their abbreviations. "May" is a month unless a given name stands before it. */
export const calendarWords = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tue tues wed thu thur thurs fri
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
am pm gmt bst utc est edt cst pst pdt cet cest a.m p.m am. easter christmas ad bc bce ce
`;

/** Lower-case words inside the names of persons. */
export const nameParticles = `
de del della dello di da dos das du la le van von der den ter ten bin ibn bint al el ul ud af av zu zur y ap ab
`;
