import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const russianWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    weekdays: undefined,
  },
};
