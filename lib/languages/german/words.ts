import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const germanWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: `
      januar|jänner|jan februar|feber|feb märz|maerz|mrz april|apr mai juni|jun juli|jul
      august|aug september|sept|sep oktober|okt november|nov dezember|dez
    `,
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  },
};
