import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const polishWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    weekdays: undefined,
  },
  abbreviations: () => ({
    title: words('inż płk ul św'),
    inner: words('np tzw'),
  }),
};
