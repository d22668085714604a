import { words } from '../model/words.ts';

/**
 * Abbreviations that end no sentence, in a text of their language only: elsewhere some are words. Without the stop, in
 * small letters. Those that often stand at the end of a sentence, such as "etc.", are left out.
 * Source: grammars and general knowledge of how newsrooms abbreviate.
 */
const lists: Readonly<Record<string, string>> = {
  bg: 'ал бул гр др инж кв проф стр тел ул чл',
  bn: 'ড ডা প্রফ মো মোঃ',
  cs: 'cca č čl doc dr gen hod ing kpt mgr mil mj mld např nám odst plk prof resp sv tel tis tj tzv ul zejm',
  da: 'ca dr evt f.eks fx inkl kl mia mio nr pct prof skt tlf',
  el: 'αρ βλ γεν δημ δισ δρ εκατ κ κα κκ μ μμ π.χ σελ τηλ χιλ χλμ',
  et: 'dr lk mld mln nr prof st tn',
  fi: 'esim klo mm mrd milj n nro noin os prof puh tri ts vrt',
  fr: 'dr env mlle mme mgr pr st ste',
  hi: 'कु डॉ पं प्रो मु सं सु',
  hr: 'br dr gđa ing mag mil mlrd npr prof sv tj tzv ul',
  hu: 'bt dr gr id ifj jr kb kft özv pl prof st ún',
  id: 'bpk dr dra drs hj ir jl no prof sdr',
  it: `
    an arch art avv c.d card cav cfr cit col comm dott dr fig gen geom ing lett mag min mons n num on op pag par prof
    rag rev sec sen ten
  `,
  lt: 'dr gen mln mlrd pan plg prof pvz tel tūkst',
  lv: 'dr milj nr piem prof tālr tūkst',
  mk: 'бр др инж проф тел ул',
  nb: 'bl ca dr f.eks inkl jf kl mill mrd nr pst prof st tlf',
  nl: 'a.u.b bijv ca dhr dr drs enz excl evt gem incl ing ir jl mevr mr mw nr o.a prof resp st tel',
  pl: `
    abp al art bp dr gen godz hab im inż kpt ks lek mgr min mjr mld mln nr np ok os pkt pl płk pow prof red str tel
    tys tzn tzw ul ust woj
  `,
  pt: 'a.c al art av cap dr dra eng exmo fl gen min núm pág prof profa sr sra srta séc tel',
  ro: 'alin art bd col dl dna dr gen ing jud lit mil mld nr pag prof str tel',
  ru: 'акад гг гр губ др им инж кв корп млн млрд обл проф руб стр тел тыс ул',
  sk: 'cca č čl doc dr gen hod ing mgr mil mld mil napr nám ods plk prof resp sv tel tis tj tzv ul',
  sl: 'dr ga ing mag mio mrd npr oz prof sv št tel tj ul',
  sr: 'бр гђа др инж млн млрд нпр проф св тзв тј ул br dr gđa inž mln mlrd npr prof sv tj tzv ul',
  sv: 'bl ca d.v.s dr dvs inkl jfr kl milj mdr nr prof resp s.k st t.ex tel',
  sw: 'bi bw dkt kap mch mhe mt prof',
  tr: 'alb av bkz cad doç dr gen mah mim muh no org ort prof sk sn sok tel yrd öğr',
  uk: 'акад вул гр ім інж кв млн млрд обл проф стор тел тис',
};

/** Names of Latin letters, as Arabic writes the initials of foreign names. */
const arabicLetters = words('آر أف أو أيه إتش إس إف إكس إل إم إن إيه بي تي جي جيه دبليو دي زد سي في كي كيه كيو واي يو');

/** @param language ISO 639-1 code */
export function ownAbbreviationsOf(language: string): ReadonlySet<string> {
  const known = read.get(language);
  if (known) return known;
  const list = lists[language === 'no' ? 'nb' : language];
  const made = new Set(language === 'ar' ? arabicLetters : list === undefined ? [] : words(list));
  read.set(language, made);
  return made;
}

const read = new Map<string, ReadonlySet<string>>();
