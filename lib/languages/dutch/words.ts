import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
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
};
