import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const indonesianWords: LanguageWords = {
  // CLDR has a comma; it is not read yet.
  decimalComma: false,
  ordinalEndings: [],
  calendar: {
    months: 'januari februari maret april mei juni juli agustus september oktober november desember',
    weekdays: undefined,
  },
};
