import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const swedishWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    weekdays: undefined,
  },
  abbreviations: () => ({
    numbered: words('kl'),
  }),
};
