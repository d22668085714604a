import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const frenchWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: words('er re ème'),
  calendar: {
    months: `
      janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil
      août|aout septembre octobre novembre décembre|decembre|déc
    `,
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
};
