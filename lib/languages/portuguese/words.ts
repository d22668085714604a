import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const portugueseWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: words('ª º'),
  calendar: {
    months: `
      janeiro|jan fevereiro|fev março abril|abr maio junho|jun julho|jul
      agosto|ago setembro|set outubro|out novembro|nov dezembro|dez
    `,
    weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  },
};
