import { englishSpeech } from '../english/speech.ts';
import type { LanguageTables } from '../language-tables.ts';
import { figuresWith, plainFigures } from './figures.ts';
import { readMagnitudes } from './magnitudes.ts';
import { plainTimes } from './times.ts';

const tables = new Map<string, LanguageTables>();
const common = { times: plainTimes, speech: englishSpeech };

/**
 * What every language writes alike, and its magnitudes, for one without tables of its own. Its quotations are read like
 * English ones.
 * @param language primary language of a BCP 47 tag
 */
export function readPlain(language: string): LanguageTables {
  const known = readMagnitudes(language);
  const table = tables.get(language) ?? { ...common, figures: known ? figuresWith(known.words) : plainFigures };
  tables.set(language, table);
  return table;
}
