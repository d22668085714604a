import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
export const russianWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: [],
  calendar: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    weekdays: undefined,
  },
  abbreviations: () => ({
    title: words('акад проф'),
    inner: words('им просп т.е т.н ул'),
  }),
};
