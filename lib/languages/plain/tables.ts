import { englishSpeech } from '../english/speech.ts';
import type { LanguageTables } from '../language-tables.ts';
import { figuresWith, plainFigures } from './figures.ts';
import { magnitudes } from './magnitudes.ts';
import { plainTimes } from './times.ts';

const tables = new Map<string, LanguageTables>();
const common = { times: plainTimes, speech: englishSpeech };

/**
 * What every language writes alike, and its magnitudes, for one without tables of its own. Its quotations are read like
 * English ones.
 * @param language primary language of a BCP 47 tag
 */
export function readPlain(language: string): LanguageTables {
  const known = magnitudes[codes[language] ?? language];
  const table = tables.get(language) ?? { ...common, figures: known ? figuresWith(known.words) : plainFigures };
  tables.set(language, table);
  return table;
}

/** Does this language write "4,5" for four and a half? Undefined where it has no magnitudes either. */
export const decimalCommaOf = (language: string): boolean | undefined =>
  magnitudes[codes[language] ?? language]?.decimalComma;

/** Languages that share their words for numbers. */
const codes: Readonly<Partial<Record<string, string>>> = { bs: 'sr', nn: 'nb', no: 'nb', sh: 'sr' };
