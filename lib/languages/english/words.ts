import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const englishWords: LanguageWords = {
  decimalComma: false,
  ordinalEndings: words('nd rd st th'),
  calendar: {
    months: `
      january|jan february|feb march|mar april|apr may june|jun july|jul august|aug
      september|sept|sep october|oct november|nov december|dec
    `,
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  },
};
