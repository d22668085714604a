import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';

/** Source: CLDR, and general knowledge of how newsrooms abbreviate. */
export const italianWords: LanguageWords = {
  decimalComma: true,
  ordinalEndings: words('ª º'),
  calendar: {
    months: `
      gennaio|gen febbraio|febb|feb marzo aprile|apr maggio|mag giugno|giu luglio|lug
      agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic
    `,
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  },
};
