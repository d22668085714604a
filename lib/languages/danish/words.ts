import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const danishWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: 'januar februar marts april maj juni juli august september oktober november december',
    weekdays: undefined,
  },
  abbreviations: () => ({
    numbered: words('kl'),
  }),
};
