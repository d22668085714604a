import { words } from '../../model/words.ts';
import type { SentenceWords } from '../language-words.ts';

/** Source: general knowledge of Spanish; written for this project. */
export const spanishSentenceWords = (): SentenceWords => ({
  weakStarters: words(`
    Cuando Desde Dos El Ella Ellos En Entre Esta Este Esto Hasta La Para Pero Por Que Según Su También Tras Un Una Ya
  `),
});
