import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const hungarianWords: LanguageWords = {
  // CLDR has a comma; it is not read yet.
  decimalComma: false,
  ordinalEndings: [],
  calendar: {
    months: 'január február március április május június július augusztus szeptember október november december',
    weekdays: undefined,
  },
};
