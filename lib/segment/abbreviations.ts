// Source: general knowledge of English, French, German, Spanish, Italian, Turkish, Dutch, Polish and Russian news style; written for this project.

/**
 * How an abbreviation stands to the end of a sentence: `title` stands before a name and does not end one; `inner` never ends one;
 * `numbered` is an abbreviation only before a number ("No. 5"); `final` ends one when a typical first word follows; `closing` ends one
 * unless a zone, a day, a number or a small letter follows.
 */
export type AbbreviationClass = 'title' | 'inner' | 'numbered' | 'final' | 'closing';

/** Small letters match any case; an entry with a capital is matched as it stands, since the small word is a common one. */
const lists: Readonly<Record<AbbreviationClass, string>> = {
  title: `mr mrs ms messrs mme mmes mlle mlles MM Mgr dr drs prof profs gen gens brig maj col cols lt lts lieut sgt sgts cpl pvt pte capt
    capts cmdr comdr cdr cdre adm Ens sen sens rep reps gov govs rev hon pres supt insp det atty Dist Sec msgr amb asst assoc dep ald comm
    spc pfc const Fr Dra Sra Srta Dña Ing Lic Arq Gral Pdte Sto Sta Hr secy treas Ven sig sigg dott avv dhr mevr inż płk św
    Doç Yrd Av Uzm Op Alb Org ul проф акад`,
  inner: `vs v viz e.g i.e cf approx incl excl esp f.e z.b d.h z.t i.d.r u.u u u.a o.a bzw ca resp evtl ggf sog bspw inkl zzgl vgl
    env av bd EE FF JJ Avda bijv tzw np ул им просп т.е т.н`,
  numbered:
    'no nos Art art arts Fig fig figs sec p pp vol vols ch chap para paras nr núm b c d rs pág págs tel abs Ziff Kap kl',
  final: `inc co corp ltd plc jr sr bros univ dept ave blvd hwy rte pkwy bldg rd cie mfg intl natl govt assn ret al st ste mt Ft
    tue tues Wed thu thur thurs fri Sat Sun Mon UU AA OO Mio mio Mrd mrd Tsd tsd Cad Sok Mah
    Ala ariz ark calif colo conn Del fla Ga Ill Ind kan ky La Mass Md mich minn Miss Mo mont Neb nev okla Ore Pa tenn tex vt va
    Wash wis wyo ont que ph.d m.d b.a m.a b.sc m.sc d.phil ll.b esq Est`,
  closing: `a.m p.m jan feb Mar apr Jun jul aug sept sep oct nov Dec etc usw usf ecc vb bn mn tn pct p.c hrs lb lbs oz ft sq mph yr yrs`,
};

const classes = new Map<string, AbbreviationClass>();
for (const [name, words] of Object.entries(lists))
  for (const word of words.split(/\s+/)) classes.set(word, name as AbbreviationClass);

const loneCapital = /^\p{Lu}$/u;

/** The class of a word without its last stop, or undefined when it is none: "Gov", "Ex-Gov", "l’art". */
export function classifyAbbreviation(word: string): AbbreviationClass | undefined {
  const part = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf("'"), word.lastIndexOf('’')));
  if (loneCapital.test(part)) return undefined;
  return classes.get(part) ?? classes.get(part.toLowerCase()) ?? (/.str$/.test(part) ? 'numbered' : undefined);
}
