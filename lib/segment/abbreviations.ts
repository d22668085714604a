// Source: general knowledge of English, French, German and Spanish news style; written for this project.

/**
 * How an abbreviation stands to the end of a sentence: `title` stands before a name and does not end one; `inner` never ends one;
 * `numbered` is an abbreviation only before a number ("No. 5"); `final` ends one when a typical first word follows; `clock` ends one
 * unless a zone, a day or a small letter follows.
 */
export type AbbreviationClass = 'title' | 'inner' | 'numbered' | 'final' | 'clock';

/** Small letters match any case; an entry with a capital is matched as it stands, since the small word is a common one. */
const lists: Readonly<Record<AbbreviationClass, string>> = {
  title: `mr mrs ms messrs mme mlle dr drs prof profs gen gens brig maj col cols lt lts sgt sgts cpl pvt pte capt capts cmdr cdr adm
    sen sens rep reps gov govs rev hon pres supt insp det atty st ste mt ft msgr amb asst assoc dep ald comm spc pfc const
    Fr Sra Srta Hr secy treas Ven`,
  inner: 'vs v viz e.g i.e cf approx incl excl esp f.e z.b d.h u.a bzw ca resp evtl ggf',
  numbered: 'no nos Art art arts Fig fig figs sec p pp vol vols ch para paras nr núm b c d rs Op',
  final: `inc co corp ltd plc jr sr bros univ dept etc bn mn tn pct ave blvd rd cie mfg intl natl govt assn ret al
    jan feb Mar apr Jun Jul aug sept sep oct nov Dec Mon tue tues Wed thu thur thurs fri Sat Sun
    Ala ariz ark calif colo conn Del fla Ga Ill Ind kan ky La Mass Md mich minn Miss Mo mont Neb nev okla Ore Pa tenn tex vt va
    Wash wis wyo ont que ph.d m.d b.a m.a b.sc m.sc d.phil ll.b esq hrs lb lbs oz sq mph yr yrs Est`,
  clock: 'a.m p.m',
};

const classes = new Map<string, AbbreviationClass>();
for (const [name, words] of Object.entries(lists))
  for (const word of words.split(/\s+/)) classes.set(word, name as AbbreviationClass);

/** The class of a word without its last stop, or undefined when it is none. */
export function classifyAbbreviation(word: string): AbbreviationClass | undefined {
  return classes.get(word) ?? classes.get(word.toLowerCase());
}
