import { words } from '../../model/words.ts';
import type { Abbreviations } from '../language-words.ts';

/** Source: general knowledge of news style; written for this project. */
export const spanishAbbreviations = (): Abbreviations => ({
  title: words('Arq Dra Dña Gral Ing Lic Pdte Sra Srta Sta Sto'),
  inner: words('Avda EE FF JJ'),
  numbered: words('núm pág págs'),
  final: words('AA OO UU'),
});
