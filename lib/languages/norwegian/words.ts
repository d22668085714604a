import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const norwegianWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: 'januar februar mars april mai juni juli august september oktober november desember',
    weekdays: undefined,
  },
  abbreviations: () => ({
    numbered: words('kl'),
  }),
};
