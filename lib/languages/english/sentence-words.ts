import { phrases, words } from '../../model/words.ts';
import type { SentenceWords } from '../language-words.ts';
import { shortWeekdays } from './short-weekdays.ts';

/** Source: general knowledge of English; written for this project. */
export const englishSentenceWords = (): SentenceWords => ({
  starters: words(`
    a about according activists after all also although among an analysts and another any anyone are as at authorities
    back because before both but by can critics customers despite detectives did do does dozens dr during each earlier
    economists eight either employees even every everybody everyone everything experts fans few five following for
    former four from further had has have he her here his how however hundreds i if in including initially instead
    investigators investors is it its journalists just last later lawmakers many meanwhile millions more most mr mrs ms
    much my neither never next nine no nobody none nor not nothing now of officials on once one only opponents or other
    others our over people perhaps police politicians prosecutors protesters reporters researchers residents scientists
    seven several shares she since six so some someone something soon still such supporters survivors tens that the
    their then there these they this those though thousands three through thus to today traders two under unlike until
    voters was we were what when where whether which while who whose why will with within without witnesses workers
    would yes yesterday yet you your
  `),
  clockWords: [
    ...words(`
      aest bst cdt central cest cet cst ct eastern edt eet est et gmt greenwich ist jst kst local mdt mountain mst mt
      pacific pdt pst pt utc
    `),
    ...shortWeekdays,
  ],
  phraseOpeners: words('about after around at before between by from in just on shortly since till until'),
  listenerVerbs: words('asked asks replied shouted tells told tweeted wondered yelled'),
  behindReportingVerbs: words('after as at by during in of on to when'),
  signOffs: [
    ...words(`
      by click contact copyright end ends follow image listen photo read see source subscribe watch with
    `),
    ...phrases(`
      additional editing by
      additional production by
      additional reporting by
      additional research by
      additional writing by
      editing by
      for more
      production by
      reporting by
      research by
      sign up
      writing by
    `),
  ],
});
