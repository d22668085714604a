import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const finnishWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: `
      tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta
      heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    `,
    weekdays: undefined,
  },
};
