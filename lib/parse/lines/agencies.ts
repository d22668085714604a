/**
 * News agencies and broadcasters that stand in datelines, bylines and tails, in lower case.
 * Source: general knowledge of the trade; membership lists of EANA, OANA and MINDS name most of them.
 */
const agencies: ReadonlySet<string> = new Set(
  `
    aap, aa, accesswire, afp, agence france-presse, agencia brasil, agência brasil, agencia efe, agerpres, aki, anadolu
    anadolu agency, ani, anp, ansa, antara, ap, apa, apn, aptn, ats, associated press, the associated press
    australian associated press, azertac, baltic news service, bbc, bbc news, bbc sport, belga, belta, bernama
    bloomberg, bloomberg news, bns, bta, business wire, businesswire, canadian press, the canadian press, cbs, cbs news
    cna, cnn, cnn money, cnn student news, cnnmoney, cp, ctk, čtk, deutsche presse-agentur, dow jones
    dow jones newswires, dpa, dpa-afx, dpa-infocom, dpa/lby, efe, ekn, ens, epd, europa press, fides, globe newswire
    globenewswire, hina, hlntv.com, ians, ians/efe, ifx, imf, interfax, inquirer, ips, irna, isna, itar-tass, jiji
    jiji press, jta, kcna, keystone-sda, kna, kna-kyodo, kuna, kyodo, kyodo news, lusa, maltatoday, map, marketwatch
    marketwired, mena, mti, nan, ndtv, news agency of nigeria, newswire, nikkei, nna, notimex, npr, ntb, nzpa, pa
    pa media, pap, people’s daily, petra, pna, pr newswire, press association, press trust of india, prnewswire, pti
    qna, reuter, reuters, reuters breakingviews, reuters health, reuters life!, reuters staff, ria novosti, rferl
    rfe/rl, ritzau, rnz, rtr, sana, sapa, sda, seenews, sid, sina, sipa, spa, sputnik, stt, tanjug, tass, tasr, tca/dpa
    tca, telam, télam, the sports xchange, thomson reuters foundation, tns, tt, ukrinform, uni
    united press international, upi, voa, vna, wam, wenn, xinhua, xinhuanet, yonhap, zenit
  `
    .trim()
    .split(/,\s+|\n\s*/u),
);

/** Marks an unknown name, in small letters, as one of an agency or newspaper. */
const agencyWord =
  /(?:^|[\s-])(?:agence|agencia|agência|agency|agentur|agenzia|bureau|gazette|herald|ledger|media|network|news|newspapers?|newswire|persbureau|post|press|presse|radio|service|times|tribune|wire|zeitung)\b|(?:agentur|nieuws|zeitung)$/;

export function isKnownAgency(name: string): boolean {
  const lower = name.toLowerCase();
  return agencies.has(lower) || lower.split(/\s*\/\s*/).every((part) => agencies.has(part));
}

/** True for a known agency and for a name that says that it is one, such as "Example Wire". */
export function isAgency(name: string): boolean {
  return isKnownAgency(name) || agencyWord.test(name.toLowerCase());
}
