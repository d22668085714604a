import type { LanguageTables } from '../language-tables.ts';
import { frenchFigures } from './figures.ts';
import { frenchModes } from './modes.ts';
import { frenchSpeech } from './speech.ts';
import { frenchTimes } from './times.ts';

export const readFrench = (): LanguageTables => ({
  figures: frenchFigures,
  times: frenchTimes,
  speech: frenchSpeech,
  modes: frenchModes,
});
