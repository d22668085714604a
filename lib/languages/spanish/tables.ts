import type { LanguageTables } from '../language-tables.ts';
import { spanishFigures } from './figures.ts';
import { spanishModes } from './modes.ts';
import { spanishSpeech } from './speech.ts';
import { spanishTimes } from './times.ts';

export const readSpanish = (): LanguageTables => ({
  figures: spanishFigures,
  times: spanishTimes,
  speech: spanishSpeech,
  modes: spanishModes,
});
