import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const ukrainianWords: LanguageWords = {
  // CLDR has a comma; it is not read yet.
  decimalComma: false,
  ordinalEndings: [],
  calendar: {
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    weekdays: undefined,
  },
};
