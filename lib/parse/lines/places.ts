/**
 * Cities that stand alone in datelines (the Associated Press keeps such a list) and capitals, lower case, in English and
 * their own languages. Source: general knowledge.
 */
export const knownCities: ReadonlySet<string> = new Set(
  `
    amsterdam, ankara, athens, atlanta, auckland, baghdad, baltimore, bangkok, barcelona, beijing, beirut, belgrade
    berlin, bern, bogota, bogotá, bonn, boston, brasilia, brasília, bratislava, brussels, bruxelles, brüssel, brussel
    bucharest, budapest, buenos aires, cairo, canberra, cape town, caracas, chicago, cologne, copenhagen, dallas
    damascus, delhi, den haag, denver, detroit, dhaka, djakarta, dublin, düsseldorf, edinburgh, frankfurt
    frankfurt/main, geneva, genf, genève, glasgow, guatemala city, hamburg, hanoi, hannover, harare, havana, la habana
    helsinki, hong kong, honolulu, houston, indianapolis, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul
    karachi, kiev, kyiv, köln, kinshasa, kuala lumpur, kuwait city, lagos, las vegas, lima, lisbon, lisboa, london
    los angeles, luxembourg, lyon, macau, madrid, manila, marseille, melbourne, mexico city, ciudad de méxico, miami
    milan, milano, milwaukee, minneapolis, monaco, montevideo, montreal, montréal, moscow, moskau, mumbai, munich
    münchen, nairobi, new delhi, new orleans, new york, oklahoma city, oslo, ottawa, panama city, paris, philadelphia
    phoenix, pittsburgh, prague, prag, pretoria, quebec city, québec, quito, rio de janeiro, riyadh, rom, roma, rome
    rotterdam, salt lake city, san antonio, san diego, san francisco, san josé, santiago, são paulo, sarajevo, seattle
    seoul, shanghai, singapore, sofia, st. louis, st. petersburg, stockholm, stuttgart, sydney, taipei, tehran, tel aviv
    tokyo, toronto, tripoli, tunis, united nations, vancouver, vatican city, vienna, wien, warsaw, warschau, washington
    wellington, zagreb, zurich, zürich
  `
    .trim()
    .split(/,\s+|\n\s*/u),
);

/** Words in capitals that open headlines, labels and sentences before a dash, and are no places. */
const noPlaces: ReadonlySet<string> = new Set(
  `
    abc, acorn, advisory, afl, aids, alert, analysis, announcement, asean, audio, bbc, best, blog, bonus, breaking
    breaking news, brief, briefs, cautious, cia, cnbc, cnn, column, comment, commentary, correction, corrected, covid
    daily, date, details, editorial, epa, eta, eu, exclusive, explainer, factbox, fbi, feature, featured, fema, fifa
    film, fact check, gallery, gaza update, gop, hiv, iaea, ibm, imf, important, insight, interview, ira, irs, isis
    just in, latest, listen, live, live updates, local, mercosur, more, more news, msnbc, music, must read, must see
    naacp, nafta, nasa, nasdaq, nato, nba, nbc, new, news, news analysis, news brief, nfl, nhl, not, note, npr, obituary
    oecd, opec, opinion, osce, osha, photo, photos, picture, pictures, poll, preview, profile, promo, quote, recap
    refile, repeat, report, results, review, rpt, scoop, science, score, sec, soccer, sponsored, sport, sports, story
    stocks, summary, swift, tbd, technology, tip, the latest, timeline, tv, uefa, uk, un, unesco, unhcr, unicef, update
    updated, urgent, us, usa, video, view, warning, watch, golf, tennis, cycling, cricket, rugby, baseball, basketball, football, athletics, boxing, hockey, motor racing,
    olympics, swimming, skiing, sailing, badminton, squash, volleyball, handball, chess, ipo filing, presale, press digest,
    market talk, market report, economic spotlight, talking point, money markets, bonds, futures, forex, metals,
    weather, what, who, why, how, when, where, winner, winners
    world, wrapup, wto, yes, no, ok
  `
    .trim()
    .split(/,\s+|\n\s*/u),
);

export function isNoPlace(words: string): boolean {
  return noPlaces.has(words.toLowerCase());
}
