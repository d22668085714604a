import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { dutchOpenings } from './openings.ts';
import { dutchPersonalPronouns, dutchStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const dutchWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: `
      januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul
      augustus|aug september|sep oktober|okt november|nov december|dec
    `,
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  },
  abbreviations: () => ({
    title: words('dhr mevr'),
    inner: words('bijv o.a'),
    numbered: words('nr'),
  }),
  speakerPronouns: () => words('hij ze zij'),
  stopWords: dutchStopWords,
  personalPronouns: dutchPersonalPronouns,
  openings: dutchOpenings,
};
