import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { SpeechLanguage } from './speech-language.ts';

const languages: ReadonlyMap<string, SpeechLanguage> = new Map([
  ['fr', french],
  ['de', german],
  ['es', spanish],
]);

/** The table for a BCP 47 tag; undefined for English, whose rules are their own, and for languages without one. */
export const findLanguage = (tag: string | undefined): SpeechLanguage | undefined =>
  languages.get(tag?.slice(0, 2).toLowerCase() ?? '');
