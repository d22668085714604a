import type { LanguageTables } from '../language-tables.ts';
import { englishFigures } from './figures.ts';
import { englishSpeech } from './speech.ts';
import { englishTimes } from './times.ts';

export const readEnglish = (): LanguageTables => ({
  figures: englishFigures,
  times: englishTimes,
  speech: englishSpeech,
});
