import type { LanguageTables } from '../language-tables.ts';
import { plainFigures } from './figures.ts';
import { plainTimes } from './times.ts';

/** What every language writes alike; all there is for one without tables of its own. */
export const plainTables: LanguageTables = { figures: plainFigures, times: plainTimes, speech: undefined };
