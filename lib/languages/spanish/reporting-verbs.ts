import { words } from '../../model/words.ts';

/** Source: general knowledge of the language of news; written for this project. */
export const spanishReportingVerbs = (): readonly string[] =>
  words(`
    advirtió afirma afirmó agregó anunció asegura aseguró añade añadió declara declaró dice dijeron dijo explica explicó
    indica indicó manifestó señala señaló sostuvo
  `);
