import { words } from '../../model/words.ts';
import type { LanguageWords } from '../language-words.ts';
import { italianBoilerplate, italianHeadlines } from './boilerplate.ts';
import { italianOpenings } from './openings.ts';
import { italianPersonalPronouns, italianStopWords } from './stop-words.ts';

/** Source: CLDR, general knowledge of how newsrooms abbreviate, and grammars. */
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
  abbreviations: () => ({
    title: words('avv dott sig sigg'),
    closing: words('ecc'),
  }),
  speakerPronouns: () => words('lei lui'),
  stopWords: italianStopWords,
  personalPronouns: italianPersonalPronouns,
  openings: italianOpenings,
  headlines: italianHeadlines,
  boilerplate: italianBoilerplate,
};
