import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const romanianWords: LanguageWords = {
  // CLDR has a comma; it is not read yet.
  decimalComma: false,
  ordinalEndings: [],
  calendar: {
    months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    weekdays: undefined,
  },
};
