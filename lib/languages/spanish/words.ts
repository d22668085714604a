import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const spanishWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: words('ª º'),
  calendar: {
    months: `
      enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto
      septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic
    `,
    weekdays: 'lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo',
  },
};
