import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { SpeechLanguage } from './speech-language.ts';

const languages: ReadonlyMap<string, SpeechLanguage> = new Map([
  ['fr', french],
  ['de', german],
  ['es', spanish],
]);

/** The table of a language other than English, by its ISO 639-1 code; undefined where there is none. */
export const findForeignSpeech = (code: string): SpeechLanguage | undefined => languages.get(code);
