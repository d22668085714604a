import { words } from '../../model/words.ts';
import type { Abbreviations } from '../language-words.ts';

/** Source: general knowledge of news style; written for this project. */
export const englishAbbreviations = (): Abbreviations => ({
  title: words(`
    Dist Ens Fr Sec Ven adm ald amb assoc asst atty brig capt capts cdr cdre cmdr col cols comdr comm const cpl dep det
    dr drs gen gens gov govs hon insp lieut lt lts maj messrs mr mrs ms msgr pfc pres prof profs pte pvt rep reps rev
    secy sen sens sgt sgts spc supt treas
  `),
  inner: words('approx cf e.g esp excl f.e i.e incl resp v viz vs'),
  numbered: words('Art Fig art arts b c ch chap d fig figs no nos p para paras pp rs sec tel vol vols'),
  final: words(`
    Ala Del Est Ft Ga Ill Ind La Mass Md Miss Mo Mon Neb Ore Pa Sat Sun Wash Wed al ariz ark assn ave b.a b.sc bldg blvd
    bros calif co colo conn corp d.phil dept esq fla fri govt hwy inc intl jr kan ky ll.b ltd m.a m.d m.sc mfg mich minn
    mont mt natl nev okla ont ph.d pkwy plc que rd ret rte sr st ste tenn tex thu thur thurs tue tues univ va vt wis wyo
  `),
  closing: words(`
    Dec Jun Mar a.m apr aug bn etc feb ft hrs jan jul lb lbs mn mph nov oct oz p.c p.m pct sep sept sq tn yr yrs
  `),
});
