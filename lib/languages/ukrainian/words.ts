import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const ukrainianWords: LanguageWords = {
  calendar: {
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    weekdays: undefined,
  },
};
