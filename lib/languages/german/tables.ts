import type { LanguageTables } from '../language-tables.ts';
import { germanFigures } from './figures.ts';
import { germanModes } from './modes.ts';
import { germanSpeech } from './speech.ts';
import { germanTimes } from './times.ts';

export const readGerman = (): LanguageTables => ({
  figures: germanFigures,
  times: germanTimes,
  speech: germanSpeech,
  modes: germanModes,
});
